import type {Removed} from '../removed.js';
import {bestRun} from './best-run.js';
import {headLength} from './head.js';
import {linesOf} from './lines.js';
import {type Judged, judge} from './score.js';
import {strangers} from './strangers.js';

export type PlainBody = {
	readonly paragraphs: readonly string[];
	readonly removed: readonly Removed[];
	/** The lines above the text: headline, by-line and date stand there. */
	readonly head: readonly string[];
	/** The lines below it. */
	readonly foot: readonly string[];
};

/** Finds the article in the text of a whole page: pasted, or taken by a scraper that kept every box. */
export function plainBody(text: string): PlainBody {
	const lines = judge(linesOf(text));
	const found = bestRun(lines.map(({score}) => score));
	const start = found.start + headLength(lines.slice(found.start, found.end));
	const {end} = found;
	const run = lines.slice(start, end);
	const reasons = reasonsInside(run);
	return {
		paragraphs: run.filter((_, index) => reasons[index] === undefined).map(line => line.text),
		removed: [
			...outside(lines.slice(0, start), 'above the text'),
			...run.flatMap((line, index) => {
				const why = reasons[index];
				return why === undefined ? [] : [{text: line.text, why}];
			}),
			...outside(lines.slice(end), 'below the text'),
		],
		head: lines.slice(0, start).map(line => line.text),
		foot: lines.slice(end).map(line => line.text),
	};
}

function outside(lines: readonly Judged[], where: string): Removed[] {
	return lines.map(line => ({text: line.text, why: line.why ?? where}));
}

/** In words: a longer line without an end is no heading. */
const longestHeading = 14;

/** In words: a longer line in small letters is text even without an end. */
const longProse = 20;

/** For each line of the run why it does not belong, if it does not. */
function reasonsInside(run: readonly Judged[]): (string | undefined)[] {
	const strange = strangers(run);
	return run.map((line, index) => {
		if (line.why !== undefined) return line.why;
		if (strange.has(index)) return 'about something else';
		if (line.isProse) return isEarlierCopy(run, index) ? 'repeated' : undefined;
		if (line.words >= longProse && line.small > 0.5) return undefined;
		if (isShouted(line)) return 'links to other articles';
		const isHeading =
			line.words <= longestHeading && run[index - 1]?.isProse === true && run[index + 1]?.isProse === true;
		return isHeading && line.times === 1 ? undefined : 'line of its own';
	});
}

/** `MINISTERS MEET OVER FERRY`: some sites put links to other articles so. */
function isShouted({words, text}: Judged): boolean {
	return words > 4 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Captions of a gallery stand there twice; of a repeated opening the last one is the text. */
function isEarlierCopy(run: readonly Judged[], index: number): boolean {
	const line = run[index];
	if (line === undefined || line.times === 1) return false;
	return run.slice(index + 1).some(({text}) => text === line.text) || run[index + 1]?.isProse !== true;
}
