import type {Mention} from '../../../search/mentions/recognise.js';
import type {Quotation} from '../quote-spans.js';
import type {Span} from '../../span.js';
import {small} from './cues.js';

/** A word, a mark, a quotation or a listed name, taken as one piece. */
export type Piece = Span & {
	readonly text: string;
	/** Small letters, straight apostrophes. */
	readonly small: string;
	readonly word: boolean;
	readonly quotation?: Quotation;
	readonly name?: Mention;
};

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
/** Sentences are cut after this many pieces, so that no text makes the search slow. */
const longestSentence = 200;
const longestEnding = 12;

/** The pieces of a paragraph; names that stand in a quotation belong to it. */
export function piecesOf(text: string, names: readonly Mention[], quotations: readonly Quotation[]): Piece[] {
	const whole = [
		...quotations.map(quotation => ({start: quotation.start, end: quotation.end, quotation})),
		...names
			.filter(({start, end}) => !quotations.some(quotation => start < quotation.end && quotation.start < end))
			// `Karaca'ya`: the ending belongs to the name.
			.map(name => ({
				start: name.start,
				end: name.end + (/^['’ʼ]\p{L}+/u.exec(text.slice(name.end, name.end + longestEnding))?.[0].length ?? 0),
				name,
			})),
	].toSorted((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let from = 0;
	for (const each of whole) {
		if (each.start < from) continue;
		addWords(pieces, text, from, each.start);
		const own = text.slice(each.start, each.end);
		pieces.push({...each, text: own, small: small(own), word: false});
		from = each.end;
	}
	addWords(pieces, text, from, text.length);
	return pieces;
}

function addWords(pieces: Piece[], text: string, from: number, to: number): void {
	for (const match of text.slice(from, to).matchAll(pattern)) {
		const start = from + match.index;
		const [own] = match;
		pieces.push({start, end: start + own.length, text: own, small: small(own), word: /^[\p{L}\p{N}]/u.test(own)});
	}
}

/** Runs of pieces that are a sentence each: quotations are whole, a full stop that stands before one as a colon does ends none. */
export function sentencesIn(pieces: readonly Piece[], stopBeforeSpeech: boolean): (readonly Piece[])[] {
	const sentences: (readonly Piece[])[] = [];
	let from = 0;
	for (let at = 0; at < pieces.length; at++) {
		const piece = pieces[at];
		const announces = stopBeforeSpeech && piece?.text === '.' && pieces[at + 1]?.quotation !== undefined;
		const ends = piece !== undefined && !piece.word && /^[.!?։。…]$/u.test(piece.text) && !announces;
		if (ends || at - from >= longestSentence || at === pieces.length - 1) {
			sentences.push(pieces.slice(from, at + 1));
			from = at + 1;
		}
	}
	return sentences;
}
