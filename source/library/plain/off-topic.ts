import type {Judged} from './score.js';
import {stemsOf} from './stems.js';

/** A part that shares fewer of its longer words (their beginnings) with the parts before it is about something else, */
const leastShared = 0.12;
/** more readily if it has nothing but a headline and one paragraph. */
const leastSharedByTeaser = 0.2;
/** if it is smaller than this share of the largest part. */
const largestPart = 0.4;

type Part = {readonly start: number; readonly end: number; readonly words: number; readonly isTeaser: boolean};

/** The lines of a run that belong to another text: a teaser, a biography, a notice. Read outwards from the largest part. */
export function offTopicLines(run: readonly Judged[]): ReadonlySet<number> {
	const parts = partsOf(run);
	const main = parts.reduce((best, part, index) => (part.words > (parts[best]?.words ?? 0) ? index : best), 0);
	const largest = parts[main];
	if (largest === undefined) return new Set();
	const known = stemsOf(run.slice(largest.start, largest.end));
	const strange = new Set<number>();
	for (const part of [...parts.slice(main + 1), ...parts.slice(0, main).toReversed()]) {
		const own = stemsOf(run.slice(part.start, part.end));
		const shared = [...own].filter(word => known.has(word)).length;
		if (
			part.words > largest.words * largestPart ||
			isBelowHeading(run, part) ||
			shared >= own.size * (part.isTeaser ? leastSharedByTeaser : leastShared)
		) {
			for (const word of own) known.add(word);
			continue;
		}
		for (let index = part.start; index < part.end; index++) strange.add(index);
	}
	return strange;
}

/** In words: a longer line is no heading. */
const longestHeading = 8;

/** Several paragraphs below one line of a few words, which may be in another language (“Listen”): a section of the text. */
function isBelowHeading(run: readonly Judged[], part: Part): boolean {
	const [heading, before] = [run[part.start - 1], run[part.start - 2]];
	return (
		!part.isTeaser &&
		before?.isProse === true &&
		heading !== undefined &&
		heading.times === 1 &&
		heading.words <= longestHeading &&
		(heading.why === undefined || !/author|comments|links|note/.test(heading.why))
	);
}

function partsOf(run: readonly Judged[]): Part[] {
	const parts: Part[] = [];
	for (let start = 0; start < run.length; ) {
		let end = start;
		while (end < run.length && run[end]?.isProse === true) end++;
		let gap = end;
		while (gap < run.length && run[gap]?.isProse !== true) gap++;
		if (end > start) {
			const words = run.slice(start, end).reduce((sum, line) => sum + line.words, 0);
			parts.push({start, end, words, isTeaser: end - start === 1});
		}
		start = gap;
	}
	return parts;
}
