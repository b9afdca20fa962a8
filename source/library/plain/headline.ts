import {isByLine, isCaption, isDateLine} from '../boilerplate/line-kinds.js';
import {whyBoilerplate} from '../boilerplate/why-boilerplate.js';
import {writtenDates} from '../dates/written-dates.js';
import {stemsOf} from './stems.js';
import {wordsOf} from './words.js';

const leastWords = 3;
const mostWords = 30;
/** Lines above the text among which the headline is. */
const nearest = 25;

/** Below a headline stand by-line and day, within so many lines. */
const nearStamp = 3;

/** The headline among the lines above an article: near it, made of its words, often there twice, above by-line and day; no caption. */
export function headlineIn(head: readonly string[], paragraphs: readonly string[]): string | undefined {
	const told = stemsOf(paragraphs.map(text => ({text})));
	const near = head.slice(-nearest);
	const scored = near.flatMap((line, index) => {
		const distance = near.length - 1 - index;
		const words = wordsOf(line);
		if (words.length < leastWords || words.length > mostWords || isOther(line)) return [];
		const stems = [...stemsOf([{text: line}])];
		const shared = stems.length === 0 ? 0 : stems.filter(stem => told.has(stem)).length / stems.length;
		const copies = near.filter(other => other === line).length;
		const unfinished = /[.!…][”"»)]*$/.test(line) ? 0 : 0.3;
		const stamped = near.slice(index + 1, index + 1 + nearStamp).some(other => isByLine(other) || isDateLine(other))
			? 0.2
			: 0;
		const pictured = [near[index - 1], near[index + 1]].some(other => other !== undefined && isCaption(other));
		const beside = pictured && stamped === 0 && distance < 2 ? 0.3 : 0;
		const score = shared + Math.min(copies - 1, 2) * 0.3 + unfinished + stamped - beside - distance * 0.03;
		return [{line, score}];
	});
	const best = scored.toReversed().toSorted((a, b) => b.score - a.score)[0];
	return best !== undefined && best.score > 0.45 ? best.line : firstLine(head);
}

/** Boilerplate, points of a summary, a note of the desk in brackets, its key words (`Norland/Ferry/`). */
function isOther(line: string): boolean {
	return (
		whyBoilerplate(line) !== undefined ||
		isPlaceAndDay(line) ||
		/^[*•·▪-]\s|^\(.*\)$/.test(line) ||
		/^[^\s/]+\/\S+(?:\s\([^)]*\))?$/.test(line)
	);
}

/** In words: `Port Ember, 20 March 2031`. */
const longestPlace = 3;

function isPlaceAndDay(line: string): boolean {
	const dates = writtenDates(line);
	const rest = dates.reduce((text, {words}) => text.replace(words, ' '), line);
	return dates.length > 0 && wordsOf(rest).length <= longestPlace;
}

/** Lines above a text that was pasted by itself: headline, by-line, day, a standfirst. */
const longestHead = 6;
const leastFirst = 2;
const mostFirst = 14;
/** In words: a paper's name. */
const mostName = 3;

/**
 * What stands first above a text with little above it, though it shares no word with the text: `No deal yet`. Where a few words stand above the day and
 * more below it, those are the paper's name.
 */
function firstLine(head: readonly string[]): string | undefined {
	if (head.length > longestHead) return undefined;
	const lines = head.filter(each => !isOther(each));
	const [first, second] = lines;
	if (first === undefined) return undefined;
	const isNamed =
		second !== undefined &&
		wordsOf(first).length <= mostName &&
		wordsOf(second).length > mostName &&
		head.slice(head.indexOf(first), head.indexOf(second)).some(isDateLine);
	const line = isNamed ? second : first;
	const words = wordsOf(line).length;
	return words >= leastFirst && words <= mostFirst && !/[.!:,;…]$/.test(line) ? line : undefined;
}
