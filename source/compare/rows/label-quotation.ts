import {cellWidth} from '../../text/width.js';
import {attributeQuotes} from '../voices/attribution.js';
import {quotationsIn} from '../voices/quote-spans.js';
import {widest} from './clause-cuts.js';
import {isEverydayWord, isFunctionWord} from './common-english.js';
import type {Passage} from './passages.js';
import {stem} from './stem.js';

const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** A paragraph is looked at so far, in words. */
const mostWords = 400;
/** Fewer words in a row are a phrase that two reports may have by chance. */
const leastWords = 5;
/** Of them so many say something. */
const leastTelling = 2;
/** No run begins with them. */
const links = new Set('and but or nor as that which who whom whose of to by so then than'.split(' '));
/** So many words may come before a run in its clause. */
const mostBefore = 4;
/** “A lawyer for Marsh”: the name is not who speaks. */
const ofAnother = /\s(?:of|for|in|from|to|with|by|at|on|about)\s/u;

/** “According to the Beacon”: it reports the words, and another may have said them. */
const reportedBy = /\b(?:according to|as reported by|reported by|quoted by)\s(?:the\s)?$/iu;

type Word = {readonly lower: string; readonly start: number; readonly end: number};
type Run = {readonly passage: Passage; readonly words: readonly Word[]};

/** What is quoted in more than one cell, with the weight of what it holds, in nats. */
export type SharedQuotation = {readonly text: string; readonly weight: number};

/**
 * The longest run of words that two accounts have in common and that one at least prints in quotation marks, with who says
 * it where the paragraph names them: “Marsh: “the port stays shut””. `shared` gives the weight of each key that ties the row.
 * `null` where no five words are shared so. At most 72 cells.
 */
export function quotationOf(members: readonly Passage[], shared: ReadonlyMap<string, number>): SharedQuotation | null {
	let best: Run | null = null;
	const worded = members.map(passage => ({passage, words: wordsOf(passage.text)}));
	for (const [at, one] of worded.entries()) {
		for (const other of worded.slice(at + 1)) {
			if (one.passage.article === other.passage.article) continue;
			for (const [own, its] of [
				[one, other],
				[other, one],
			] as const) {
				for (const {start, end} of quotationsIn(own.passage.text)) {
					const quoted = own.words.filter(each => each.start >= start && each.end <= end);
					const words = commonRun(quoted, its.words);
					if (words.length > (best?.words.length ?? leastWords - 1))
						best = {passage: own.passage, words: fromItsStart(own.passage.text, quoted, words)};
				}
			}
		}
	}
	return best === null ? null : labelled(best, shared);
}

function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(word)) {
		if (words.length === mostWords) break;
		const start = match.index;
		words.push({lower: match[0].replaceAll('’', "'").toLowerCase(), start, end: start + match[0].length});
	}
	return words;
}

/** The longest run of `own` that stands in `other` too, without the little words at its ends. */
function commonRun(own: readonly Word[], other: readonly Word[]): readonly Word[] {
	let [longest, last] = [0, 0];
	let before = new Uint16Array(other.length + 1);
	for (const [at, {lower}] of own.entries()) {
		const lengths = new Uint16Array(other.length + 1);
		for (const [index, its] of other.entries()) {
			if (its.lower !== lower) continue;
			const length = (before[index] ?? 0) + 1;
			lengths[index + 1] = length;
			if (length > longest) [longest, last] = [length, at];
		}
		before = lengths;
	}
	const run = own.slice(last + 1 - longest, last + 1);
	const begin = run.findIndex(({lower}) => !links.has(lower));
	const end = run.findLastIndex(({lower}) => !isFunctionWord(lower));
	return run.slice(Math.max(0, begin), end + 1);
}

/** With the few words of the quotation that come before it since a mark: a run begins where the other account begins to quote. */
function fromItsStart(text: string, quoted: readonly Word[], run: readonly Word[]): readonly Word[] {
	const at = quoted.indexOf(run[0] ?? {lower: '', start: 0, end: 0});
	for (let first = at; first >= Math.max(0, at - mostBefore); first--) {
		const before = quoted[first - 1];
		if (before === undefined || /[.,;:!?…—–-]/u.test(text.slice(before.end, quoted[first]?.start)))
			return [...quoted.slice(first, at), ...run];
	}
	return run;
}

function labelled({passage, words}: Run, shared: ReadonlyMap<string, number>): SharedQuotation | null {
	const telling = words.filter(({lower}) => !isFunctionWord(lower) && !isEverydayWord(lower));
	const [first, last] = [words[0], words.at(-1)];
	if (telling.length < leastTelling || first === undefined || last === undefined) return null;
	const weight = telling.reduce((sum, {lower}) => sum + (shared.get(stem(lower)) ?? 0), 0);
	const speaker = speakerOf(passage, first.start, last.end);
	const lead = speaker === null ? '' : `${speaker}: `;
	let end = words.length;
	const text = (): string => {
		const said = passage.text.slice(first.start, words[end - 1]?.end ?? last.end).replace(/[“”"«»„]/gu, "'");
		return `${lead}“${said}${end < words.length ? ' …' : ''}”`;
	};
	while (end > leastWords && (cellWidth(text()) > widest || isLoose(words, end))) end--;
	return cellWidth(text()) > widest ? null : {text: text(), weight};
}

/** Whether a cut before this word leaves a little word at the end. */
function isLoose(words: readonly Word[], end: number): boolean {
	return end < words.length && isFunctionWord(words[end - 1]?.lower ?? '');
}

function speakerOf({text, features}: Passage, start: number, end: number): string | null {
	const source = attributeQuotes(text).find(
		({content, negated, source: who}) => who !== null && negated !== true && content.start < end && content.end > start,
	)?.source;
	if (source === undefined || source === null || reportedBy.test(text.slice(0, source.start))) return null;
	const printed = text.slice(source.start, source.end);
	const named = features.filter(
		({kind, text: called}) => (kind === 'actor' || kind === 'place') && printed.includes(called),
	);
	// “Marsh, who sits for Port Ember”: the person speaks.
	const name = named.find(({person}) => person === true) ?? named.at(-1);
	if (name === undefined || ofAnother.test(printed.slice(0, printed.indexOf(name.text)))) return null;
	// “A Port Ember lawyer”: the place does not speak.
	if (name.person !== true && !printed.replace(/['’]s?$/u, '').endsWith(name.text)) return null;
	return name.person === true ? (name.text.split(/\s+/u).at(-1) ?? name.text) : name.text;
}
