import {clauseBreak, contentOf} from './cue-content.js';
import {accordingTo, nounCuesIn} from './noun-cues.js';
import {quotationsIn} from './quote-spans.js';
import {type Cue, cuesIn} from './reporting-cues.js';
import {type VerbClass, verbReadings} from './reporting-verbs.js';
import type {Span} from '../span.js';
import {isDash, isName, isQuotation, isStop, isWord} from './token-tests.js';
import {sentenceRanges, type Token, tokensIn} from './tokens.js';

/** Who is made to say what, where. Offsets count UTF-16 code units of the text given. */
export type Attribution = {
	/** The noun phrase that names the speaker, title and apposition included, or a pronoun; null when nobody is named. */
	readonly source: Span | null;
	/** The reporting verb with its auxiliaries, or what stands for it (`according to`, a dash); null where the source is carried over. */
	readonly cue: Span | null;
	readonly content: Span;
	/** Whether the content holds words in quotation marks. */
	readonly direct: boolean;
	/** The reporting word, as in a dictionary, and its class; absent where nobody is named. */
	readonly verb?: string;
	readonly verbClass?: VerbClass;
};

/** A quotation of fewer words with nobody named is a term or a title rather than speech. */
const fewestWordsOfSpeech = 5;

/** Classes after which a quotation that stands alone is still the same speaker's. */
const silentClasses: ReadonlySet<VerbClass> = new Set(['believed', 'wanted', 'showed']);

type Speaker = {readonly source: Span; readonly verb: string; readonly verbClass: VerbClass};

type Paragraph = {readonly tokens: readonly Token[]; readonly found: Attribution[]; speaker: Speaker | undefined};

/**
 * Who says what in a text: quotations and reported speech with the words that name the speaker and the verb that reports.
 * Rules, no model: reporting verbs and nouns, noun phrases before or after them, `according to`, and a quotation that stands
 * alone after an attributed sentence of the same paragraph (or after one that ends in a colon, or in an open quotation).
 * Nobody named is an answer (`source: null`); nothing is guessed. English verbs; quotation marks of any style. Paragraphs
 * end at line ends. In order of the content.
 */
export function attributeQuotes(text: string): Attribution[] {
	const all: Attribution[] = [];
	let pending: Speaker | undefined;
	for (let start = 0; start < text.length; ) {
		const line = text.indexOf('\n', start);
		const end = line < 0 ? text.length : line;
		const quotations = quotationsIn(text, start, end);
		const tokens = tokensIn(text, start, end, quotations);
		if (tokens.length > 0) {
			const paragraph: Paragraph = {tokens, found: [], speaker: pending};
			readParagraph(paragraph);
			const last = tokens.at(-1);
			pending = last?.text === ':' || last?.quotation?.closed === false ? paragraph.speaker : undefined;
			for (const attribution of paragraph.found.sort((a, b) => a.content.start - b.content.start)) {
				all.push(attribution);
			}
		}
		start = end + 1;
	}
	return all;
}

function readParagraph(paragraph: Paragraph): void {
	for (const {start: low, end: high} of joinedSentences(paragraph.tokens)) {
		const before = paragraph.found.length;
		readSentence(paragraph, low, high);
		readLoose(paragraph, low, high, before);
	}
}

/** Sentences, with `“Why?” Lavrov asked.` taken as one. */
function joinedSentences(tokens: readonly Token[]): Span[] {
	const joined: Span[] = [];
	for (const range of sentenceRanges(tokens)) {
		const last = joined.at(-1);
		const quotation = tokens[range.start - 1];
		if (last !== undefined && isQuotation(quotation) && !quotation.text.endsWith('.') && isBareCue(tokens, range)) {
			joined[joined.length - 1] = {start: last.start, end: range.end};
		} else {
			joined.push(range);
		}
	}
	return joined;
}

/** A sentence that only says who spoke: a verb near its beginning that reports nothing after it. */
function isBareCue(tokens: readonly Token[], {start, end}: Span): boolean {
	for (let at = start + 1; at < Math.min(end, start + 10); at++) {
		const token = tokens[at];
		if (token?.kind === 'mark' && token.text !== '.') {
			return false;
		}
		if (
			isWord(token) &&
			verbReadings(token.lower).some(({verb, form}) => verb.beside && (form === 'past' || form === 's'))
		) {
			return at + 1 >= end || isStop(tokens[at + 1]) || end - at < 12;
		}
	}
	return false;
}

function readSentence(paragraph: Paragraph, low: number, high: number): void {
	const {tokens} = paragraph;
	const verbs = cuesIn(tokens, low, high);
	const nouns = nounCuesIn(tokens, low, high).filter(
		noun => !verbs.some(({group}) => group.end > noun.group.start && group.start < noun.group.end),
	);
	const all = [...verbs, ...nouns, ...accordingTo(tokens, low, high)];
	const cues = all.filter(cue => contentOf(tokens, cue, low, high, []).length > 0);
	const breaks = cues
		.map(cue => clauseBreak(tokens, low, cue) ?? -1)
		.filter(at => at > low)
		.sort((a, b) => a - b);
	let indirect: Speaker | undefined;
	let direct: Speaker | undefined;
	for (const cue of cues) {
		for (const range of contentOf(tokens, cue, low, high, breaks)) {
			const quoted = tokens.slice(range.start, range.end).some(isQuotation);
			const speaker = report(paragraph, range, cue, quoted);
			direct = quoted ? (speaker ?? direct) : direct;
		}
		indirect ??= speakerOf(tokens, cue);
	}
	const announced = tokens[high - 1]?.text === ':' ? all.at(-1) : undefined;
	indirect = announced === undefined ? indirect : speakerOf(tokens, announced);
	paragraph.speaker = direct ?? (all.length > 0 ? indirect : paragraph.speaker);
}

function speakerOf(tokens: readonly Token[], {source, verb}: Cue): Speaker | undefined {
	return source === undefined || silentClasses.has(verb.class)
		? undefined
		: {source: spanOf(tokens, source), verb: verb.lemma, verbClass: verb.class};
}

function report({tokens, found}: Paragraph, range: Span, cue: Cue, direct: boolean): Speaker | undefined {
	const source = cue.source === undefined ? null : spanOf(tokens, cue.source);
	const {lemma: verb, class: verbClass} = cue.verb;
	found.push({source, cue: spanOf(tokens, cue.group), content: spanOf(tokens, range), direct, verb, verbClass});
	return source === null ? undefined : {source, verb, verbClass};
}

/** Quotations of a sentence that no cue of it reports: signed with a dash, carried over, or nobody's. */
function readLoose({tokens, found, speaker}: Paragraph, low: number, high: number, before: number): void {
	const opens = isQuotation(tokens[low]);
	const reported = found.slice(before);
	for (let at = low; at < high; at++) {
		const token = tokens[at];
		if (!isQuotation(token) || reported.some(({content}) => content.start <= token.start && content.end >= token.end)) {
			continue;
		}
		const content = {start: token.start, end: token.end};
		const signed = isDash(tokens[at + 1]) && isName(tokens[at + 2]) ? signature(tokens, at + 2, high) : undefined;
		if (signed !== undefined) {
			found.push({
				source: spanOf(tokens, signed),
				cue: spanOf(tokens, {start: at + 1, end: at + 2}),
				content,
				direct: true,
				verb: '–',
				verbClass: 'said',
			});
		} else if (opens && speaker !== undefined && reported.length === 0) {
			found.push({...speaker, cue: null, content, direct: true});
		} else if (token.text.split(/\s+/, fewestWordsOfSpeech).length >= fewestWordsOfSpeech) {
			found.push({source: null, cue: null, content, direct: true});
		}
	}
}

/** `“…” – Nikol Pashinyan`: a name that ends its paragraph. */
function signature(tokens: readonly Token[], from: number, high: number): Span | undefined {
	let at = from;
	while (at < high && isName(tokens[at])) {
		at++;
	}
	return at >= high || isStop(tokens[at]) || tokens[at]?.text === ',' ? {start: from, end: at} : undefined;
}

function spanOf(tokens: readonly Token[], range: Span): Span {
	return {start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0};
}
