import {isByLine, isDateLine} from '../boilerplate/line-kinds.js';
import type {Judged} from './score.js';

/** Standfirst and captions above the by-line hold at most so many words, */
const mostWords = 60;
/** and at most this share of all. */
const largestShare = 0.2;
/** The by-line comes within so many lines. */
const longestHead = 14;

/** How many lines at the start of a run are headline, standfirst, by-line and date. */
export function headLength(run: readonly Judged[]): number {
	const total = proseWords(run);
	let [length, words] = [0, 0];
	for (const [index, line] of run.slice(0, longestHead).entries()) {
		if (line.isProse) words += line.words;
		if (words > Math.min(mostWords, total * largestShare)) break;
		if (isByLine(line.text) || isDateLine(line.text)) length = index + 1;
	}
	while (length < run.length - 1 && run[length]?.isProse !== true) length++;
	return length;
}

function proseWords(run: readonly Judged[]): number {
	return run.reduce((sum, {isProse, words}) => sum + (isProse ? words : 0), 0);
}
