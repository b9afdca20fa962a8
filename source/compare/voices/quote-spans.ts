import type {Span} from '../span.js';

/** Words in quotation marks, marks included. */
export type Quotation = Span & {
	/** The words without their marks. */
	readonly inner: Span;
	/** False when the paragraph ends before the closing mark, as in a quotation that goes on in the next paragraph. */
	readonly closed: boolean;
};

/** Single marks are also apostrophes, so their closing mark is looked for within this many UTF-16 units only. */
const singleQuotationLimit = 600;

/** Between an opening mark and its first word stand at most an ellipsis and two blanks. */
const longestOpening = 8;

const letter = /[\p{L}\p{N}]/u;
const openingContext = /[\s([{—–\-/:¿¡]/;

/** What may close a quotation begun with this mark. */
const closingMarks: Readonly<Record<string, RegExp>> = {
	'“': /[”“"]/g,
	'”': /[”“"]/g,
	'„': /[“”"]/g,
	'«': /»/g,
	'»': /«/g,
	'"': /''|["”]/g,
	"''": /''|["”]/g,
};
const singleClosingMarks: Readonly<Record<string, string>> = {'‘': '’', "'": "'’"};

const openingMarks = /''|["“„«»‘'”]/g;

const isLetter = (char: string | undefined): boolean => char !== undefined && letter.test(char);

/** A mark opens where the text before it allows a word to begin and a word does begin (French leaves a space after «). */
function opens(text: string, at: number, mark: string): boolean {
	const before = text[at - 1];
	const after = text[at + mark.length];
	if (after === undefined || (mark !== '«' && mark !== '”' && /\s/.test(after))) {
		return false;
	}
	if (mark === '”') {
		// Typed the wrong way round, as some word processors do at the beginning of a paragraph.
		return (
			/^\s*(?:…|\.{3})?\s*[\p{L}\p{N}]/u.test(text.slice(at + 1, at + longestOpening)) &&
			text.slice(0, at).trim() === ''
		);
	}
	if (mark === '“' || mark === '„' || mark === '«') {
		return true;
	}
	return before === undefined || openingContext.test(before) || (mark !== "'" && '“"„«‘'.includes(before));
}

/** A mark closes where a word or its punctuation ends before it; an apostrophe has a letter on both sides. */
function closes(text: string, at: number, mark: string): boolean {
	const before = text[at - 1];
	const after = text[at + mark.length];
	if (before === undefined || (/\s/.test(before) && isLetter(after))) {
		return false;
	}
	return mark === '»' || mark === '”' || !isLetter(after);
}

/**
 * Where a single quotation ends: at the first mark that cannot be a plural's apostrophe (`soldiers’`), else at the last
 * that can; -1 if there is none before `end`.
 */
function singleClose(text: string, from: number, end: number, wanted: string): number {
	let candidate = -1;
	for (let at = from; at < end; at++) {
		const char = text[at] ?? '';
		if (char === '‘' && candidate >= 0) {
			break;
		}
		if (wanted.includes(char) && closes(text, at, char)) {
			candidate = at;
			if (text[at - 1] !== 's') {
				break;
			}
		}
	}
	return candidate;
}

/** The mark that closes; undefined if there is none. */
function doubleClose(text: string, from: number, wanted: RegExp): Span | undefined {
	const pattern = new RegExp(wanted);
	pattern.lastIndex = from;
	for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
		if (closes(text, found.index, found[0])) {
			return {start: found.index, end: found.index + found[0].length};
		}
	}
	return undefined;
}

/** Whether the next paragraph opens with the same mark: the print convention for a quotation of several paragraphs. */
function continues(text: string, end: number, mark: string): boolean {
	let at = end;
	while (at < text.length && /\s/.test(text[at] ?? '')) {
		at++;
	}
	return at > end && text.startsWith(mark, at);
}

/**
 * The quotations of one paragraph (`start` to `end`), outermost only, in order. All usual styles: “ ”, " ", '' '', « »,
 * » «, „ “, ‘ ’, ' '. A mark that is never closed makes a quotation up to the end of the paragraph when the next one opens
 * with the same mark; else it is taken for a stray. Linear in the length of the paragraph.
 */
export function quotationsIn(text: string, start = 0, end = text.length): Quotation[] {
	const part = text.slice(start, end);
	const found: Quotation[] = [];
	const neverClosed = new Set<string>();
	const add = (at: number, inner: Span, stop: number, closed: boolean): void => {
		found.push({
			start: start + at,
			end: start + stop,
			inner: {start: start + inner.start, end: start + inner.end},
			closed,
		});
	};
	let singleSearched = 0;
	const pattern = new RegExp(openingMarks);
	for (let match = pattern.exec(part); match !== null; match = pattern.exec(part)) {
		const mark = match[0];
		const at = match.index;
		if (neverClosed.has(mark) || !opens(part, at, mark)) {
			continue;
		}
		const from = at + mark.length;
		const singles = singleClosingMarks[mark];
		if (singles !== undefined) {
			const limit = Math.min(part.length, from + singleQuotationLimit);
			const close = singleClose(part, Math.max(from, singleSearched), limit, singles);
			if (close >= 0) {
				add(at, {start: from, end: close}, close + 1, true);
				pattern.lastIndex = close + 1;
			} else {
				singleSearched = limit;
			}
			continue;
		}
		const close = doubleClose(part, from, closingMarks[mark] ?? /"/g);
		if (close !== undefined) {
			add(at, {start: from, end: close.start}, close.end, true);
			pattern.lastIndex = close.end;
		} else if (continues(text, end, mark)) {
			add(at, {start: from, end: part.length}, part.length, false);
			break;
		} else {
			neverClosed.add(mark);
		}
	}
	return found;
}
