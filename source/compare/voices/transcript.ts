import type {Span} from '../span.js';

/** `MARSH: Well, the port is open.`: a speaker's name in capitals before a colon, at the beginning of a line. */
const label = /^(["“”]?)(\p{Lu}[\p{Lu}'’.-]{2,}(?: \p{Lu}[\p{Lu}'’.-]+){0,2}): (?=\S)/u;
const labels = new RegExp(label, 'gmu');

/** One line with a label can be a headline (`UPDATE: …`); a transcript has at least this many, of two speakers or more. */
const fewestTurns = 3;

/** Whether lines of a text are the turns of a transcript. */
export function isTranscript(text: string): boolean {
	const names = [...text.matchAll(labels)].map(match => match[2]);
	return names.length >= fewestTurns && new Set(names).size > 1;
}

/** The speaker, the colon and the words of a turn that begins at `start` and ends at `end`; undefined for another line. */
export function turnAt(
	text: string,
	start: number,
	end: number,
): Record<'source' | 'cue' | 'content', Span> | undefined {
	const found = label.exec(text.slice(start, end));
	if (found === null) {
		return undefined;
	}
	const [whole, mark = '', name = ''] = found;
	const from = start + mark.length;
	const colon = from + name.length;
	return {
		source: {start: from, end: colon},
		cue: {start: colon, end: colon + 1},
		content: {start: start + whole.length, end: start + text.slice(start, end).trimEnd().length},
	};
}
