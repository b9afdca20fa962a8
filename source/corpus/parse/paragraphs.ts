import {sanitise} from '../../text/sanitise.js';
import {collapse} from './one-line.js';

/** Bound on one article: more is a mistake in the file or an attack on the reader. */
export const maxParagraphs = 2000;

export type Paragraph = {
	readonly text: string;
	/** Lines of the body before its first line. */
	readonly linesBefore: number;
	/** As it stands in the body, where it has more than one line. */
	readonly lines?: string;
};

/** The paragraphs of a body: what blank lines separate, each on one line, sanitised; empty ones left out. */
export function paragraphsOf(body: string): Paragraph[] {
	const text = sanitise(body);
	const paragraphs: Paragraph[] = [];
	let linesBefore = 0;
	// Cut by offsets: lines put together one by one are the garbage of a whole second in a text of nothing but line feeds.
	let begun = -1;
	let line = 0;
	for (let start = 0; start <= text.length; line++) {
		const found = text.indexOf('\n', start);
		const end = found === -1 ? text.length : found;
		if (isBlank(text, start, end)) {
			if (begun !== -1) paragraphs.push(paragraphOf(text.slice(begun, start - 1), linesBefore));
			begun = -1;
		} else if (begun === -1) {
			begun = start;
			linesBefore = line;
		}
		start = end + 1;
	}
	if (begun !== -1) paragraphs.push(paragraphOf(text.slice(begun), linesBefore));
	return paragraphs;
}

function paragraphOf(body: string, linesBefore: number): Paragraph {
	const lines = body.trimEnd();
	return {text: collapse(body), linesBefore, ...(lines.includes('\n') ? {lines} : {})};
}

/** Lines of the body before the one that holds a place in the text (UTF-16 offset) of a paragraph. */
export function linesBeforePlace({linesBefore, lines = ''}: Paragraph, offset: number): number {
	let [line, end] = [linesBefore, 0];
	for (const each of lines.split('\n').slice(0, -1)) {
		end += collapse(each).length + 1;
		if (offset < end) break;
		line++;
	}
	return line;
}

const firstBeyondAscii = 0x80;
const blank = 0x20;

/** Whether a line holds nothing but blanks, as `trim` counts them. */
function isBlank(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code > blank && code < firstBeyondAscii) return false;
		if (code >= firstBeyondAscii) return text.slice(at, end).trim() === '';
	}
	return true;
}
