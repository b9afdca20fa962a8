import {writtenDates} from '../dates/written-dates.js';

const row = /^\s*(?:([-=_*~#•+])(?:\s?\1){2,})\s*$/;
/** In words: a part that is shorter is no article. */
const leastWords = 30;
/** In lines that are not empty, and in UTF-16 units: the day of an article stands this near its beginning, in a short line. */
const [nearHead, longestLine] = [6, 90];

/** Texts that each begin as an article does, with a row of signs between them. */
export type Several = {readonly separator: string; readonly count: number};

/** Whether a text looks like several articles, one below the other: every part between rows of signs has a day of its own and words enough. */
export function severalIn(text: string): Several | undefined {
	const parts: string[][] = [[]];
	let separator: string | undefined;
	for (const line of text.split('\n')) {
		if (row.test(line)) {
			separator ??= line.trim();
			parts.push([]);
		} else parts.at(-1)?.push(line);
	}
	const full = parts.filter(part => part.some(line => line.trim() !== ''));
	if (separator === undefined || full.length < 2 || !full.every(isArticle)) return undefined;
	return {separator, count: full.length};
}

function isArticle(lines: readonly string[]): boolean {
	const head = lines.filter(line => line.trim() !== '').slice(0, nearHead);
	const isDated = head.some(line => line.length <= longestLine && writtenDates(line).length > 0);
	return isDated && lines.join(' ').split(/\s+/).length >= leastWords;
}
