import type {Article} from '../../corpus/model.js';
import {isFunctionWord} from '../rows/common-english.js';
import {isUsual} from './usual-words.js';
import {stem} from '../rows/stem.js';
import type {Span} from '../span.js';
import {quotationsIn} from '../voices/quote-spans.js';
import type {RowsOf} from './match.js';
import {spellings} from './spellings.js';

/** A quotation of an article, word by word. */
export type Quoted = Span & {
	readonly article: string;
	readonly paragraph: number;
	readonly text: string;
	readonly words: readonly QuotedWord[];
	/** Names beside a verb of speech outside its quotation marks, or else in the paragraph before. */
	readonly told: readonly string[];
	/** Breaks where the outlet left something out or put something in: “…”, “[the president]”. */
	readonly breaks: ReadonlySet<number>;
};
type QuotedWord = Span & {
	readonly key: string;
	readonly stem: string;
	readonly content: boolean;
	readonly rare: boolean;
};

/** One utterance in two wordings: the stretch of each quotation that the other has too. */
export type TwoWordings = {
	readonly one: Quoted;
	readonly other: Quoted;
	readonly oneSpan: Span;
	readonly otherSpan: Span;
};

/** Fewer words than this are a phrase that anybody may use. */
const fewestWords = 6;
/** Letters that six words have at the least. */
const shortestQuotation = 17;
const longestQuotation = 120;
const pattern = /(?:\p{Lu}\.){2,}|\[[^\]]{1,80}\]|…|\.{3}|[—–]|[\p{L}\p{N}]+(?:['’*-][\p{L}\p{N}*]+)*/gu;
const contractions: readonly (readonly [RegExp, string])[] = [
	[/^won't$/, 'will not'],
	[/^can't$|^cannot$/, 'can not'],
	[/n't$/, ' not'],
	[/'ll$/, ' will'],
	[/'re$/, ' are'],
	[/'ve$/, ' have'],
	[/^i'm$/, 'i am'],
	[/^let's$/, 'let us'],
	[/'s$/, ' is'],
];

/** The quotations of six words and more in the paragraphs of an article. */
export function quotedIn(article: Article, longest: number): Quoted[] {
	return article.paragraphs.flatMap((whole, paragraph) => {
		const text = whole.slice(0, longest);
		const quotations = quotationsIn(text).filter(({inner}) => inner.end - inner.start >= shortestQuotation);
		if (quotations.length === 0) return [];
		const own = speakersIn(text);
		const told = own.length > 0 ? own : speakersIn(article.paragraphs[paragraph - 1]?.slice(0, longest) ?? '');
		return quotations.flatMap(({inner}) => {
			const {words, breaks} = wordsOf(text, inner);
			if (words.length < fewestWords) return [];
			const kept = words.slice(0, longestQuotation);
			return [
				{article: article.id, paragraph, text: text.slice(inner.start, inner.end), words: kept, told, breaks, ...inner},
			];
		});
	});
}

const speech = String.raw`(?:said|says|told|tells|tweet(?:s|ed)|wrote|writes|add(?:s|ed)|repl(?:y|ies|ied)|ask(?:s|ed)|insist(?:s|ed)|declared|announced|argued|continued|explained|posted|calling|heard|noted|warned|remarked|stated)`;
const speaker = new RegExp(
	String.raw`(?<before>\p{Lu}\p{L}{2,})(?:['’]s)?(?:, \p{Ll}[^,“"]{2,40})?,?(?: \p{Ll}+){0,2} ${speech}\b|\b${speech}(?: \p{Ll}+){0,2}(?<after>(?: \p{Lu}[\p{L}.]+){1,4})`,
	'gu',
);

/** The names beside the verbs of speech of a paragraph, outside its quotations. */
function speakersIn(text: string): string[] {
	const quotations = quotationsIn(text);
	return [...text.matchAll(speaker)].flatMap(({index, groups}) => {
		if (quotations.some(({start, end}) => index > start && index < end)) return [];
		return (groups?.['before'] ?? groups?.['after'] ?? '').match(/\p{L}{3,}/gu) ?? [];
	});
}

function wordsOf(text: string, {start, end}: Span): Pick<Quoted, 'words' | 'breaks'> {
	const words: QuotedWord[] = [];
	const breaks = new Set<number>();
	for (const match of text.slice(start, end).matchAll(pattern)) {
		const from = start + match.index;
		if (/^(?:\[|…|\.)/u.test(match[0])) breaks.add(words.length);
		if (!/^[\p{L}\p{N}]/u.test(match[0])) continue;
		const low = match[0].toLowerCase().replaceAll('’', "'").replace(/[*.-]/g, '');
		const plain = contractions.reduce((word, [form, full]) => (word === low ? word.replace(form, full) : word), low);
		for (const word of plain.split(' ')) {
			const key = spellings.reduce((each, [form, to]) => each.replace(form, to), word);
			words.push({
				start: from,
				end: from + match[0].length,
				key,
				stem: stem(key),
				content: !isFunctionWord(key),
				rare: !isUsual(key),
			});
		}
	}
	return {words, breaks};
}

/**
 * The quotations of two articles that are one utterance in two wordings: most words of the shorter stretch stand in the other in the same
 * order (longest common subsequence), and between them some differ. Where one merely goes on longer, or leaves out with
 * dots or brackets, nothing differs. Each quotation is held against its best partner only.
 */
export function twoWordings(ones: readonly Quoted[], others: readonly Quoted[], rowOf: RowsOf): TwoWordings[] {
	const pairs = ones.flatMap(one =>
		others.flatMap(other => {
			const match = alignWords(one, other, rowOf);
			return match === null ? [] : [match];
		}),
	);
	const best = (quoted: Quoted): number =>
		Math.max(...pairs.filter(({one, other}) => one === quoted || other === quoted).map(({shared}) => shared));
	return pairs.filter(({one, other, shared, differs}) => differs && shared === best(one) && shared === best(other));
}

/** Everyday words are looked through in short quotations only. */
const longestPlain = 12;

type Aligned = TwoWordings & {readonly shared: number; readonly differs: boolean};

function alignWords(one: Quoted, other: Quoted, rowOf: RowsOf): Aligned | null {
	const there = new Set(other.words.filter(word => word.content).map(word => word.stem));
	const common = new Set(one.words.filter(word => word.content && there.has(word.stem)).map(word => word.stem));
	const isPlain = common.size < 1;
	if (isPlain && (one.words.length > longestPlain || other.words.length > longestPlain * 2)) return null;
	const pairs = commonWords(one.words, other.words);
	const dense = densest(pairs);
	// Words that everybody uses are one utterance only from its beginning on.
	if (isPlain && (dense[0] === undefined || dense[0][0] > 1 || dense[0][1] > 1)) return null;
	const [first, last] = [dense[0], dense.at(-1)];
	if (first === undefined || last === undefined) return null;
	const spans = [last[0] - first[0] + 1, last[1] - first[1] + 1] as const;
	const shared = dense.length;
	const sharing = (wanted: (word: QuotedWord) => boolean): number =>
		new Set(
			dense.flatMap(([at]) =>
				one.words
					.slice(at, at + 1)
					.filter(wanted)
					.map(word => word.stem),
			),
		).size;
	const [content, rare] = [sharing(word => word.content), sharing(word => word.rare)];
	const [shorter, longer] = [Math.min(...spans), Math.max(...spans)];
	const row = rowOf(one.article, one.paragraph);
	const inRow = row !== undefined && row === rowOf(other.article, other.paragraph);
	const isSpeaker = one.told.some(name => other.told.includes(name));
	const isAnother = one.told.length > 0 && other.told.length > 0 && !isSpeaker;
	const near = isSpeaker || (inRow && !isAnother);
	const close = shared / longer >= 0.7 && content >= 2 && (near || shared >= (isAnother ? 14 : 9));
	const said =
		content / Math.min(contentWords(one.words, first[0], last[0]), contentWords(other.words, first[1], last[1])) >=
		0.75;
	const loose =
		said &&
		shared / shorter >= 0.6 &&
		shared / longer >= 0.45 &&
		near &&
		(inRow ? content >= 2 && rare >= 1 : rare >= 2 && content >= 3 && shared / longer >= 0.6);
	// Two sentences that begin alike and go on in words of their own are two.
	const own =
		content / Math.max(contentWords(one.words, first[0], last[0]), contentWords(other.words, first[1], last[1]));
	const goesOn = Math.min(one.words.length - last[0], other.words.length - last[1]) > farthestTail;
	if (own < leastContent || (goesOn && content < fewestContent)) return null;
	const short = inRow && near && shared / longer >= 0.8 && content >= 1;
	if (isPlain && !(isSpeaker && shared / longer >= 0.83)) return null;
	if (shared < 5 || !(close || loose || short || (near && shared / longer >= 0.83))) return null;
	const unlike = dense.flatMap(([a, b], index) => {
		const [beforeA, beforeB] = dense[index - 1] ?? [a - 1, b - 1];
		const same =
			a - beforeA === 1 && b - beforeB === 1
				? one.words[a]?.key === other.words[b]?.key
				: leftOut(one, beforeA, a) || leftOut(other, beforeB, b);
		return same ? [] : [index];
	});
	const tails = tailsOf(one, last[0], other, last[1]);
	const from = dense[Math.max(0, (unlike[0] ?? (tails === null ? 0 : dense.length - 1)) - wordsBeside)] ?? first;
	const to = tails ?? dense[Math.min(dense.length - 1, (unlike.at(-1) ?? 0) + wordsBeside - 1)] ?? last;
	return {
		one,
		other,
		shared,
		differs: unlike.length > 0 || tails !== null,
		oneSpan: spanOf(one, clauseStart(one, from[0]), to[0]),
		otherSpan: spanOf(other, clauseStart(other, from[1]), to[1]),
	};
}

/** Words after the last common one that end both quotations: “to fire him”, “to fire the director”. */
const longestTail = 3;

/** The last words of two quotations that end otherwise: null where one merely goes on, or ends earlier. */
function tailsOf(one: Quoted, from: number, other: Quoted, at: number): readonly [number, number] | null {
	const [rest, there] = [one.words.length - 1 - from, other.words.length - 1 - at];
	if (Math.min(rest, there) < 1 || Math.max(rest, there) > longestTail) return null;
	if (leftOut(one, from, one.words.length) || leftOut(other, at, other.words.length)) return null;
	return [one.words.length - 1, other.words.length - 1];
}

function contentWords(words: readonly QuotedWord[], from: number, to: number): number {
	return new Set(
		words
			.slice(from, to + 1)
			.filter(word => word.content)
			.map(word => word.stem),
	).size;
}

/** Where both go on for more words than this after what they share, they must share this many of content. */
const [farthestTail, fewestContent] = [4, 3];
/** Words of content that the longer of two stretches must share. */
const leastContent = 0.4;

/** Words shown on either side of what differs. */
const wordsBeside = 5;

/** Words that open a clause. */
const opening = /^(?:that|which|who|whose|where|when|while|if|because|but|and|whether)$/u;
/** Words before a stretch among which the beginning of its clause is looked for. */
const farthestStart = 14;

/** Where the clause of a word begins: at the quotation mark, after a stop, or at a word that opens a clause. */
function clauseStart({words, start, text}: Quoted, at: number): number {
	for (let from = at; from > Math.max(0, at - farthestStart); from--) {
		const [word, before] = [words[from], words[from - 1]];
		if (word === undefined || before === undefined) break;
		if (/[,.;:!?—–…]/u.test(text.slice(before.end - start, word.start - start)) || opening.test(word.key)) return from;
	}
	return at <= farthestStart ? 0 : at;
}

function spanOf({words, start, end}: Quoted, from: number, to: number): Span {
	return {start: words[from]?.start ?? start, end: words[to]?.end ?? end};
}

/** Whether the outlet says that it left something out, or put something in, between two words. */
function leftOut({breaks}: Quoted, from: number, to: number): boolean {
	for (let at = from + 1; at <= to; at++) if (breaks.has(at)) return true;
	return false;
}

/** Longest common subsequence by stems, as pairs of indices. */
function commonWords(ones: readonly QuotedWord[], others: readonly QuotedWord[]): (readonly [number, number])[] {
	const width = others.length + 1;
	const length = new Uint16Array((ones.length + 1) * width);
	for (let a = ones.length - 1; a >= 0; a--) {
		for (let b = others.length - 1; b >= 0; b--) {
			length[a * width + b] =
				ones[a]?.stem === others[b]?.stem
					? (length[(a + 1) * width + b + 1] ?? 0) + 1
					: Math.max(length[(a + 1) * width + b] ?? 0, length[a * width + b + 1] ?? 0);
		}
	}
	const pairs: (readonly [number, number])[] = [];
	let [a, b] = [0, 0];
	while (a < ones.length && b < others.length) {
		if (ones[a]?.stem === others[b]?.stem) pairs.push([a++, b++]);
		else if ((length[(a + 1) * width + b] ?? 0) >= (length[a * width + b + 1] ?? 0)) a++;
		else b++;
	}
	return pairs;
}

/** Words farther apart than this in either quotation belong to another stretch. */
const widestGap = 6;

/** The stretch with most common words, without the stray ones before and after. */
function densest(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
	let best: (readonly [number, number])[] = [];
	let run: (readonly [number, number])[] = [];
	for (const pair of pairs) {
		const last = run.at(-1);
		if (last !== undefined && (pair[0] - last[0] > widestGap || pair[1] - last[1] > widestGap)) run = [];
		run.push(pair);
		if (run.length > best.length) best = [...run];
	}
	return best;
}
