import {accordingTo} from './according-to.js';
import type {Span} from '../span.js';
import {admitted, isOfNobodyKnown, isTransparent, isUnsaid, type Report, withNegation} from './admitted.js';
import {isClaimOfAnother, sharesReported} from './claims-of-others.js';
import {clauseBreak, contentOf} from './cue-content.js';
import type {VerbClass} from './cue-rows.js';
import {conjunctions} from './function-words.js';
import {headlineTurn} from './headline-turn.js';
import {joinedSentences} from './joined-sentences.js';
import {nounCuesIn} from './noun-cues.js';
import {quotationsIn} from './quote-spans.js';
import {type Cue, cuesIn} from './reporting-cues.js';
import {mainSubject} from './shared-subject.js';
import {is, isDash, isName, isNegator, isQuotation, isStop, isTerm, isWord} from './token-tests.js';
import {type Token, tokensIn} from './tokens.js';
import {isTranscript, turnAt} from './transcript.js';

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
	/** It has a speaker, but of two verbs either subject could be meant: not the same as nobody named. */
	readonly unclear?: true;
	/** A line of the form `Veld: Port Will Be Open`, which says so only if the name is a person's. */
	readonly headline?: true;
	/** The cue is negated or under a modal, and the content begins with it: `does not rule out that …`. */
	readonly negated?: true;
};

/** A quotation of fewer words with nobody named is a term or a title rather than speech. */
const fewestWordsOfSpeech = 5;

/** Classes after which a quotation that stands alone is still the same speaker's. */
const silentClasses: ReadonlySet<VerbClass> = new Set([
	'hoped',
	'wanted',
	'expected',
	'believed',
	'showed',
	'not said',
	'not wanted',
	'not believed',
]);

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
	let pending: {readonly speaker: Speaker; readonly announced: boolean} | undefined;
	const transcript = isTranscript(text);
	for (let start = 0; start < text.length; ) {
		const line = text.indexOf('\n', start);
		const end = line < 0 ? text.length : line;
		const turn = transcript ? turnAt(text, start, end) : undefined;
		if (turn !== undefined) {
			all.push({...turn, direct: true, verb: ':', verbClass: 'said'});
			pending = undefined;
			start = end + 1;
			continue;
		}
		const headline = headlineTurn(text, start, end);
		if (headline !== undefined) {
			const {document, ...spans} = headline;
			const direct = quotationsIn(text, spans.content.start, spans.content.end).length > 0;
			all.push({...spans, direct, verb: ':', verbClass: document ? 'showed' : 'said', headline: true});
			pending = undefined;
			start = end + 1;
			continue;
		}
		const quotations = quotationsIn(text, start, end);
		const tokens = tokensIn(text, start, end, quotations);
		if (tokens.length > 0) {
			const paragraph: Paragraph = {tokens, found: [], speaker: pending?.speaker};
			const block = pending?.announced === true ? blockQuotation(tokens, pending.speaker) : undefined;
			if (block === undefined) {
				readParagraph(paragraph);
			} else {
				paragraph.found.push(block);
			}
			const last = tokens.at(-1);
			const announced = last?.text === ':' && block === undefined;
			const goesOn = announced || last?.quotation?.closed === false;
			pending = goesOn && paragraph.speaker !== undefined ? {speaker: paragraph.speaker, announced} : undefined;
			for (const attribution of paragraph.found.sort((a, b) => a.content.start - b.content.start)) {
				all.push(attribution);
			}
		}
		start = end + 1;
	}
	return all;
}

/** `Marsh added:` and her words as a paragraph of their own, without marks. */
function blockQuotation(tokens: readonly Token[], speaker: Speaker): Attribution | undefined {
	const speaks = tokens.length >= fewestWordsOfSpeech && !isQuotation(tokens[0]) && tokens.at(-1)?.text !== ':';
	return speaks
		? {...speaker, cue: null, content: spanOf(tokens, {start: 0, end: tokens.length}), direct: false}
		: undefined;
}

function readParagraph(paragraph: Paragraph): void {
	for (const {start: low, end: high} of joinedSentences(paragraph.tokens)) {
		const before = paragraph.found.length;
		readSentence(paragraph, low, high);
		readLoose(paragraph, low, high, before);
	}
}

/** `called the president's remarks “…”`: what is called stands within this many tokens. */
const longestCalled = 6;

function readSentence(paragraph: Paragraph, low: number, high: number): void {
	const {tokens} = paragraph;
	const verbs = cuesIn(tokens, low, high);
	const nouns = nounCuesIn(tokens, low, high, verbs).filter(
		noun =>
			!verbs.some(
				({group, verb}) =>
					(group.end > noun.group.start && group.start < noun.group.end) ||
					(verb.lemma === 'call' &&
						group.end < noun.group.start &&
						noun.group.start - group.end < longestCalled &&
						tokens.slice(group.end, noun.group.start).every(token => isWord(token) && !is(token, conjunctions))),
			),
	);
	const found = [...verbs, ...nouns, ...accordingTo(tokens, low, high)];
	if (found.length === 0) {
		announce(paragraph, low, high);
		return;
	}
	const whole = found
		.map(cue => ({cue, ranges: contentOf(tokens, cue, low, high, [])}))
		.filter(({ranges}) => ranges.length > 0);
	const reporting = new Set(whole.map(({cue}) => cue));
	const kept = admitted(tokens, whole, high);
	const breaks = kept
		.filter(({cue}) => cue.source !== undefined && !sharesReported(tokens, cue, kept))
		.map(({cue}) => clauseBreak(tokens, low, cue, whole) ?? -1)
		.filter(at => at > low)
		.sort((a, b) => a - b);
	const cut = breaks.length === 0 ? kept : kept.map(each => recut(tokens, each, low, high, breaks));
	const parted = cut.every((each, at) => each === kept[at]) ? kept : admitted(tokens, cut, high);
	const opaque = parted.filter(({cue}) => !isTransparent(cue));
	const reports = parted.filter(each => !isUnsaid(tokens, each, opaque) && !isClaimOfAnother(tokens, each, parted));
	const reported = new Set(reports.map(({cue}) => cue.group));
	const all = found.filter(cue => !reporting.has(cue) || reported.has(cue.group));
	let indirect: Speaker | undefined;
	let direct: Speaker | undefined;
	for (const each of reports) {
		const {cue, ranges} = each;
		const unclear = isOfNobodyKnown(tokens, each);
		for (const range of ranges) {
			const quoted = tokens.slice(range.start, range.end).some(isQuotation);
			const speaker = report(paragraph, withNegation(range, cue), cue, {direct: quoted, unclear});
			const nearest = cue.verb.lemma === 'according to' ? (direct ?? speaker) : (speaker ?? direct);
			direct = quoted ? nearest : direct;
		}
		indirect ??= speakerOf(tokens, cue);
	}
	const announced = tokens[high - 1]?.text === ':' ? all.at(-1) : undefined;
	indirect = announced === undefined ? indirect : speakerOf(tokens, announced);
	if (all.length === 0) {
		announce(paragraph, low, high);
	} else {
		paragraph.speaker = direct ?? indirect;
	}
}

/** A sentence that reports nothing: `Marsh was blunt:` announces her words without a verb for it. */
function announce(paragraph: Paragraph, low: number, high: number): void {
	const denied = paragraph.tokens.slice(low, high).some(isNegator);
	if (paragraph.tokens[high - 1]?.text === ':' && !denied) {
		paragraph.speaker = beforeColon(paragraph.tokens, low, high - 1) ?? paragraph.speaker;
	}
}

/** What a cue reports, cut where other clauses break off; the report itself where that changes nothing. */
function recut(tokens: readonly Token[], whole: Report, low: number, high: number, breaks: readonly number[]): Report {
	const ranges = contentOf(tokens, whole.cue, low, high, breaks);
	const same =
		ranges.length === whole.ranges.length &&
		ranges.every(({start, end}, at) => start === whole.ranges[at]?.start && end === whole.ranges[at]?.end);
	return same ? whole : {cue: whole.cue, ranges};
}

function speakerOf(tokens: readonly Token[], {source, verb, verbClass}: Cue): Speaker | undefined {
	return source === undefined || silentClasses.has(verbClass)
		? undefined
		: {source: spanOf(tokens, source), verb: verb.lemma, verbClass};
}

/** Who stands before a colon that no verb of saying comes before. */
function beforeColon(tokens: readonly Token[], low: number, colon: number): Speaker | undefined {
	const subject = mainSubject(tokens, low, colon);
	return subject === undefined ? undefined : {source: spanOf(tokens, subject), verb: ':', verbClass: 'said'};
}

function report(
	{tokens, found}: Paragraph,
	range: Span,
	cue: Cue,
	{direct, unclear}: {readonly direct: boolean; readonly unclear: boolean},
): Speaker | undefined {
	const source = cue.source === undefined ? null : spanOf(tokens, cue.source);
	const {lemma: verb} = cue.verb;
	const {verbClass} = cue;
	const said = {
		source,
		cue: spanOf(tokens, cue.group),
		content: spanOf(tokens, range),
		direct,
		verb,
		verbClass,
		...(unclear ? {unclear: true as const} : {}),
	};
	found.push(cue.negated ? {...said, negated: true} : said);
	return source === null || silentClasses.has(verbClass) ? undefined : {source, verb, verbClass};
}

/** Quotations of a sentence that no cue of it reports: signed with a dash, carried over, or nobody's. */
function readLoose({tokens, found, speaker}: Paragraph, low: number, high: number, before: number): void {
	const opens = isQuotation(tokens[low]);
	const reported = found.slice(before);
	let colon = low;
	while (colon < high && tokens[colon]?.text !== ':') {
		colon++;
	}
	const announcer = !isQuotation(tokens[colon + 1]) || colon >= high ? undefined : beforeColon(tokens, low, colon);
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
		} else if (announcer !== undefined && at === colon + 1 && !isTerm(token) && reported.length === 0) {
			found.push({
				source: announcer.source,
				cue: spanOf(tokens, {start: at - 1, end: at}),
				content,
				direct: true,
				verb: ':',
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
