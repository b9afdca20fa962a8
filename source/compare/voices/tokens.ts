import {type VerbReading, verbReadings} from './reporting-verbs.js';
import type {Quotation} from './quote-spans.js';
import type {Span} from '../span.js';

/** A word, a mark, or a whole quotation taken as one piece. */
export type Token = Span & {
	readonly kind: 'word' | 'mark' | 'quotation';
	readonly text: string;
	/** Lower case, straight apostrophes, without a contracted verb (`he's` is `he`), possessive kept. */
	readonly lower: string;
	readonly capital: boolean;
	/** A pronoun with its verb, as in `he's claiming`. */
	readonly contracted: boolean;
	/** What it can be as a reporting verb; empty for most. */
	readonly readings: readonly VerbReading[];
	readonly quotation?: Quotation;
};

/** Sentences are cut after this many tokens, so that no text can make the search for phrases slow. */
const longestSentence = 300;

const pieces =
	/[\p{L}\p{N}$€£#@][\p{L}\p{N}\p{M}_]*(?:(?:[.,'’\-&/@]|:(?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*)*|--+|\.{2,}|[^\s]/gu;
const contracted = /^(he|she|it|they|i|we|you|who|that|there)'(?:s|ve|d|ll|re|m)$/;
const abbreviations = new Set(
	(
		'mr mrs ms dr prof gen lt col sgt capt cmdr adm maj sen rep reps sens gov pres st jr sr vs no inc ltd co corp jan feb mar apr jun ' +
		'jul aug sep sept oct nov dec u.s u.n u.k e.u d.c a.m p.m i.e e.g etc mt'
	).split(' '),
);

const startsWord = /[\p{L}\p{N}$€£#@]/u;

/** What a piece of text looks like by itself, wherever it stands. */
type Look = Pick<Token, 'kind' | 'lower' | 'capital' | 'contracted' | 'readings'>;

const noReadings: readonly VerbReading[] = [];

const asciiWord = /^[A-Za-z0-9]/;
const startsCapital = /^[\p{Lu}\p{Lt}]/u;

/** Pieces of each of the two generations that are kept: of a large vocabulary those that were last met. */
const mostLooks = 20_000;
const longestLook = 24;
let looks = new Map<string, Look>();
let olderLooks: ReadonlyMap<string, Look> = looks;

/** Each word is looked at once. */
function lookAt(piece: string): Look {
	const known = looks.get(piece);
	if (known !== undefined) {
		return known;
	}
	const look = olderLooks.get(piece) ?? newLook(piece);
	if (piece.length <= longestLook) {
		if (looks.size >= mostLooks) {
			olderLooks = looks;
			looks = new Map();
		}
		looks.set(piece, look);
	}
	return look;
}

function newLook(piece: string): Look {
	const ascii = asciiWord.test(piece);
	if (!ascii && !startsWord.test(piece)) {
		return {kind: 'mark', lower: piece, capital: false, contracted: false, readings: noReadings};
	}
	const code = piece.charCodeAt(0);
	const capital = ascii ? code >= 65 && code <= 90 : startsCapital.test(piece);
	const lower = piece.toLowerCase();
	if (!/['’]/.test(piece)) {
		return {kind: 'word', lower, capital, contracted: false, readings: verbReadings(lower)};
	}
	const straight = lower.replaceAll('’', "'");
	const pronoun = contracted.exec(straight)?.[1];
	const told = pronoun ?? straight;
	return {kind: 'word', lower: told, capital, contracted: pronoun !== undefined, readings: verbReadings(told)};
}

/** The tokens of a paragraph (`start` to `end`); each of the quotations given is one token. */
export function tokensIn(text: string, start: number, end: number, quotations: readonly Quotation[]): Token[] {
	const tokens: Token[] = [];
	let at = start;
	for (const quotation of [...quotations, undefined]) {
		const stop = quotation?.start ?? end;
		const part = text.slice(at, stop);
		pieces.lastIndex = 0;
		for (let match = pieces.exec(part); match !== null; match = pieces.exec(part)) {
			const offset = at + match.index;
			const piece = match[0];
			const {kind, lower, capital, contracted: isContracted, readings} = lookAt(piece);
			const {length} = piece;
			tokens.push({
				kind,
				start: offset,
				end: offset + length,
				text: piece,
				lower,
				capital,
				contracted: isContracted,
				readings,
			});
		}
		if (quotation !== undefined) {
			const {inner} = quotation;
			tokens.push({
				kind: 'quotation',
				start: quotation.start,
				end: quotation.end,
				text: text.slice(inner.start, inner.end),
				lower: '',
				capital: /^[\p{Lu}\p{Lt}…]/u.test(text.slice(inner.start, inner.start + 2)),
				contracted: false,
				readings: noReadings,
				quotation,
			});
			at = quotation.end;
		}
	}
	return tokens;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
	const token = tokens[index];
	const next = tokens[index + 1];
	if (token === undefined || next === undefined) {
		return true;
	}
	if (token.kind === 'word') {
		return false;
	}
	const begins = next.capital || next.kind === 'quotation' || /^[\p{N}\p{Lo}([*•]/u.test(next.text);
	if (token.kind === 'quotation') {
		return begins && /[.?!…。！？]\s*$/.test(token.text);
	}
	if (!/^(?:[.?!…。！？]|\.{2,})$/.test(token.text)) {
		return false;
	}
	const before = tokens[index - 1];
	const abbreviated =
		token.text === '.' &&
		before?.kind === 'word' &&
		before.end === token.start &&
		(abbreviations.has(before.lower) || /^\p{L}$/u.test(before.lower));
	if (abbreviated) {
		return (
			/^(?:u\.s|a\.m|p\.m|etc|inc|co|corp|jr)$/.test(before.lower) &&
			next.kind === 'word' &&
			sentenceOpeners.has(next.text)
		);
	}
	return begins && (next.start > token.end || token.text > '~');
}

/** A full stop after `U.S` or `p.m` ends the sentence before one of these. */
const sentenceOpeners = new Set(
	'The He She It They In On At But And A An This That We I You If When As For'.split(' '),
);

const isClosing = (token: Token | undefined): boolean => token?.text === ')' || token?.text === ']';

/** The sentences of tokens: ranges of indices, `end` exclusive. A quotation that ends in a full stop ends its sentence. */
export function sentenceRanges(tokens: readonly Token[]): Span[] {
	const ranges: Span[] = [];
	let start = 0;
	for (let index = 0; index < tokens.length; index++) {
		if ((endsSentence(tokens, index) && !isClosing(tokens[index + 1])) || index - start >= longestSentence) {
			ranges.push({start, end: index + 1});
			start = index + 1;
		}
	}
	if (start < tokens.length) {
		ranges.push({start, end: tokens.length});
	}
	return ranges;
}
