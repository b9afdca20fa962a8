import {graphemes} from './graphemes.js';
import {cellWidth, graphemeWidth, isOneCellEach} from './width.js';

/** One line of a wrapped text; `text` is the part of the given text from `start` to `end` in UTF-16 units. */
export type Line = {
	readonly text: string;
	readonly start: number;
	readonly end: number;
};

/** A stretch that stays together: a word, or part of one where the script has no blanks. */
type Piece = {
	readonly start: number;
	readonly end: number;
	readonly width: number;
};

/** A line feed, or a word: anything but the blanks at which a line may break (no-break blanks are not among them). */
const wordPattern = /\n|[^\n \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/gu;

/** A letter of a script that sets blanks between words: one of Devanagari with its vowel may take two cells, and keeps its word together. */
const wordLetter =
	/^(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}\p{scx=Yi}\p{scx=Tangut}\p{scx=Nushu}])\p{L}/u;

/** Scripts written without blanks, all of two cells, break between any two letters, save before closing and after opening marks. */
const neverFirst = /^[\p{Pe}\p{Pf}\p{Po}ー々〜]/u;
const neverLast = /[\p{Ps}\p{Pi}]$/u;

function fromGraphemes(word: string, start: number): Piece[] {
	const pieces: Piece[] = [];
	let from = start;
	let width = 0;
	let at = start;
	let before = '';
	let isBeforeWide = false;
	for (const grapheme of graphemes(word)) {
		const itsWidth = graphemeWidth(grapheme);
		const isWide = itsWidth > 1 && !wordLetter.test(grapheme);
		const mayBreak = (isBeforeWide || isWide) && !neverFirst.test(grapheme) && !neverLast.test(before);
		if (mayBreak && at > from) {
			pieces.push({start: from, end: at, width});
			from = at;
			width = 0;
		}

		at += grapheme.length;
		width += itsWidth;
		before = grapheme;
		isBeforeWide = isWide;
	}

	pieces.push({start: from, end: at, width});
	return pieces;
}

/** Cuts a piece that no line can hold into lines; the last one stays open for what follows. */
function cut(text: string, piece: Piece, width: number): Piece[] {
	const pieces: Piece[] = [];
	let from = piece.start;
	let at = piece.start;
	let used = 0;
	for (const grapheme of graphemes(text.slice(piece.start, piece.end))) {
		const itsWidth = graphemeWidth(grapheme);
		if (used + itsWidth > width && at > from) {
			pieces.push({start: from, end: at, width: used});
			from = at;
			used = 0;
		}

		at += grapheme.length;
		used += itsWidth;
	}

	pieces.push({start: from, end: at, width: used});
	return pieces;
}

function piecesOf(text: string, word: string, start: number, width: number): Piece[] {
	const parts = isOneCellEach(word)
		? [{start, end: start + word.length, width: word.length}]
		: fromGraphemes(word, start);
	return parts.some(part => part.width > width)
		? parts.flatMap(part => (part.width > width ? cut(text, part, width) : [part]))
		: parts;
}

/**
 * Breaks a text into lines of at most `width` cells (at least 2; a single character wider than that, as some Indic and musical ones are, stands alone on its line): at blanks, between wide characters, and inside a word
 * only if no line can hold it. Line feeds end a line. The blanks at a break belong to no line, so the lines joined with
 * what lies between them (`text.slice(previous.end, next.start)`: nothing but blanks and line feeds) are the text again.
 */
export function wrap(text: string, width: number): Line[] {
	const room = Math.max(2, Math.floor(width));
	const lines: Line[] = [];
	let start = 0;
	let end = 0;
	let used = 0;
	let empty = true;

	const finish = (): void => {
		lines.push({text: text.slice(start, end), start, end});
		empty = true;
	};

	const add = (piece: Piece): void => {
		const gap = empty || piece.start === end ? 0 : cellWidth(text.slice(end, piece.start));
		if (!empty && used + gap + piece.width > room) {
			finish();
		}

		if (empty) {
			start = piece.start;
			used = piece.width;
			empty = false;
		} else {
			used += gap + piece.width;
		}

		end = piece.end;
	};

	for (const match of text.matchAll(wordPattern)) {
		const [word] = match;
		if (word === '\n') {
			if (empty) {
				start = match.index;
				end = match.index;
			}

			finish();
			start = match.index + 1;
			end = start;
			continue;
		}

		for (const piece of piecesOf(text, word, match.index, room)) {
			add(piece);
		}
	}

	if (!empty || lines.length === 0) {
		finish();
	}

	return lines;
}
