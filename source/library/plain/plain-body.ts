import type {Removed} from '../removed.js';
import {bestRun} from './best-run.js';
import {headLength} from './head.js';
import {linesOf} from './lines.js';
import {type Judged, judge} from './score.js';
import {offTopicLines} from './off-topic.js';

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
	const end = lastOf(lines, found.end);
	const run = lines.slice(start, end);
	const reasons = [
		...reasonsInside(lines.slice(start, found.end)),
		...run.slice(found.end - start).map(() => undefined),
	];
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

/** In words: a last line that was cut off is a paragraph if it has so many, most of them in small letters. */
const leastCut = 8;
/** Lines that may stand behind the last long sentence: a short one, who signed. */
const mostClosing = 4;

/**
 * Where a text ends behind what was weighed: a last short sentence, a last paragraph that was cut off, and those who signed (`For the ferry: O. Marsh`)
 * weigh little and are text.
 */
function lastOf(lines: readonly Judged[], from: number): number {
	let end = from;
	while (end < lines.length && end - from < mostClosing && isClosing(lines[end], lines.slice(end + 1))) end++;
	return end;
}

function isClosing(line: Judged | undefined, behind: readonly Judged[]): boolean {
	if (line === undefined || line.why !== undefined || line.times > 1) return false;
	if (line.isFinished && line.words > 1 && line.small > 0.3 && !line.text.endsWith('…')) return true;
	const isLast = behind.every(({why}) => why !== undefined);
	const isPlain = !/https?:|www\.|@/.test(line.text) && /^[\p{L}\p{N}“”„«"'‘]/u.test(line.text);
	if (isLast && isPlain && line.words >= leastCut && line.small > 0.5) return true;
	const areSigned = behind.every(each => each.why !== undefined || isSigned(each.text));
	return areSigned && isSigned(line.text);
}

/** `For the ferry company: O. Marsh` */
function isSigned(text: string): boolean {
	return /^\p{Lu}[\p{L}\p{M} .,’'-]{3,60}:\s(?:\p{Lu}[\p{L}\p{M}.’'-]*[\s,]*){1,4}$/u.test(text);
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
	const strange = offTopicLines(run);
	return run.map((line, index) => {
		if (line.why !== undefined) return line.why;
		if (strange.has(index)) return 'about something else';
		if (line.isProse) return isEarlierCopy(run, index) ? 'repeated' : undefined;
		if (line.words >= longProse && line.small > 0.5) return undefined;
		// What stands below “Read also”.
		if (run[index - 1]?.why === 'links to other articles') return 'links to other articles';
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
