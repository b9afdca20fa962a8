import {whyBoilerplate} from '../boilerplate/why-boilerplate.js';
import {wordsOf} from './words.js';

const leastWords = 3;
const mostWords = 30;
/** Lines above the text among which the headline is. */
const nearest = 25;
const longWord = 4;

/** The headline among the lines above an article: near it, made of its words, often there twice. */
export function headlineIn(head: readonly string[], paragraphs: readonly string[]): string | undefined {
	const told = new Set(paragraphs.flatMap(longWords));
	const near = head.slice(-nearest).toReversed();
	const scored = near.flatMap((line, distance) => {
		const words = wordsOf(line);
		if (words.length < leastWords || words.length > mostWords || whyBoilerplate(line) !== undefined) return [];
		const long = longWords(line);
		const shared = long.length === 0 ? 0 : long.filter(word => told.has(word)).length / long.length;
		const copies = near.filter(other => other === line).length;
		const unfinished = /[.!…]$/.test(line) ? 0 : 0.3;
		return [{line, score: shared + Math.min(copies - 1, 2) * 0.3 + unfinished - distance * 0.03}];
	});
	return scored.filter(({score}) => score > 0.45).toSorted((a, b) => b.score - a.score)[0]?.line ?? firstLine(head);
}

/** Lines above a text that was pasted by itself: headline, by-line, day, a standfirst. */
const longestHead = 6;
const leastFirst = 2;
const mostFirst = 14;

/** What stands first above a text with little above it, though it shares no word with the text: `No deal yet`. */
function firstLine(head: readonly string[]): string | undefined {
	if (head.length > longestHead) return undefined;
	const line = head.find(each => whyBoilerplate(each) === undefined);
	const words = line === undefined ? 0 : wordsOf(line).length;
	return line !== undefined && words >= leastFirst && words <= mostFirst && !/[.!:,;…]$/.test(line) ? line : undefined;
}

function longWords(text: string): string[] {
	return wordsOf(text)
		.filter(word => word.length >= longWord)
		.map(word => word.toLowerCase());
}
