import {isCredited} from '../boilerplate/clean-blocks.js';
import {endingOf} from '../boilerplate/match-phrase.js';
import {whyBoilerplate} from '../boilerplate/why-boilerplate.js';
import type {Line} from './lines.js';
import {stemsOf} from './stems.js';

export type Judged = Line & {
	/** Positive for text, in words; negative for what parts texts from each other. */
	readonly score: number;
	/** Why it is boilerplate by itself. */
	readonly why: string | undefined;
	/** A sentence or more: what articles are made of. */
	readonly isProse: boolean;
};

/** No line speaks for more than so many words: a footer may be one long paragraph. */
const mostWords = 50;
const proseWords = 15;
const endingPenalty = 60;
const boilerplatePenalty = 6;
const shortPenalty = 9;
const repeatedPenalty = 10;

/** So many stamps of comments make a thread; one or two may be dates of the article. */
const leastStamps = 3;
const stamp =
	/(?:^[\p{L}\p{N}_.-]{2,24}(?: [\p{L}\p{N}_.-]{1,24}){0,2} says:$|\bsaid:$|\bat \d{1,2}:\d\d ?[ap]\.?m\b)/iu;
const longestStamp = 80;
/** In lines. */
const longestComment = 4;

/** How much each line speaks for an article around it. */
export function judge(lines: readonly Line[]): Judged[] {
	const stamps = new Set(lines.filter(({text}) => text.length <= longestStamp && stamp.test(text)));
	const thread = threadIn(lines, stamps);
	const first = lines.map((line, index) =>
		judgeLine(line, index >= thread.start && index < thread.end ? 'comments' : undefined),
	);
	const judged = first.map((line, index) =>
		line.score === -endingPenalty && line.why !== 'comments' && goesOn(first, index)
			? {...line, score: -boilerplatePenalty}
			: line,
	);
	const credited = judged.map((line, index) => {
		const isLast = judged[index - 1]?.isProse === true && judged[index + 1]?.isProse !== true;
		return isLast && line.why === 'caption' && isCredited(line.text)
			? {...line, why: undefined, score: line.words, isProse: true}
			: line;
	});
	return withLists(credited);
}

/** In words: behind a box in its midst a text goes on with so many in sentences, */
const leastRest = 25;
/** that begin within so many lines; */
const longestBox = 8;
/** In lines: so many on either side are looked at. */
const mostLooked = 40;
/** in two paragraphs of so many, */
const leastParagraph = 10;
/** or this share of their longer words stands in the text before. */
const leastKnown = 0.15;

/** Whether behind a line with which a text ends otherwise (“Read also”) it goes on: in sentences, in its own words. */
function goesOn(lines: readonly Judged[], at: number): boolean {
	const box = lines.slice(at + 1, at + 1 + longestBox);
	const first = box.findIndex(({isProse}) => isProse);
	if (first === -1) return false;
	const next = at + 1 + first;
	const behind = lines.slice(next, next + mostLooked);
	const end = behind.findIndex(({score}) => score === -endingPenalty);
	const rest = behind.slice(0, end === -1 ? undefined : end).filter(isSentence);
	const before = lines.slice(Math.max(0, at - mostLooked), at).filter(isSentence);
	if (sum(rest) < leastRest || sum(before) < leastRest) return false;
	const known = stemsOf(before);
	const own = [...stemsOf(rest)];
	const following = lines[next + 1];
	// Teasers stand one by one, each below its headline; paragraphs follow one another.
	const areParagraphs = [lines[next], following].every(
		line => line !== undefined && isSentence(line) && line.words >= leastParagraph,
	);
	return areParagraphs || own.filter(stem => known.has(stem)).length >= own.length * leastKnown;
}

function isSentence({isProse, isFinished}: Judged): boolean {
	return isProse && isFinished;
}

function sum(lines: readonly Judged[]): number {
	return lines.reduce((total, {words}) => total + words, 0);
}

/** Items of a list behind a sentence that announces it speak for the article too, but less than sentences. */
const mostItems = 40;
const mostItemWords = 10;
const leastItemWords = 3;

/** `The two sides agreed:` and what stands below it, a line for each. */
function withLists(lines: readonly Judged[]): Judged[] {
	let left = 0;
	return lines.map(each => {
		const line = announces(each) ? {...each, score: each.words / 2, isProse: true} : each;
		if (line.isProse) {
			left = /[:：՝]\s*$/u.test(line.text) ? mostItems : left > 0 && isItem(line.text) ? left - 1 : 0;
			return line;
		}
		const isAnnounced = line.why === undefined && line.words >= leastItemWords && line.times === 1 && left > 0;
		left = isAnnounced ? left - 1 : 0;
		return isAnnounced ? {...line, score: Math.min(line.words, mostItemWords), isProse: true} : line;
	});
}

/** In words. */
const leastAnnouncement = 8;

/** A sentence that goes on below. */
function announces({why, words, small, text}: Judged): boolean {
	return why === undefined && words >= leastAnnouncement && small > 0.5 && /[:：՝]\s*$/u.test(text);
}

function isItem(text: string): boolean {
	return /^\s*(?:[-–—•*●▪◦]|\d{1,2}[.)]|[a-zа-яա-ֆ]\))\s/u.test(text);
}

/** From the heading of the comments, else from the second of their stamps: the first may be the article's day. */
function threadIn(lines: readonly Line[], stamps: ReadonlySet<Line>): {readonly start: number; readonly end: number} {
	const at = lines.flatMap((line, index) => (stamps.has(line) ? [index] : []));
	const [, second] = at;
	const last = at.at(-1);
	if (at.length < leastStamps || second === undefined || last === undefined) return {start: 0, end: 0};
	const heading = lines.findIndex(
		({text}, index) =>
			index < last && endingOf(text) === 'comments' && at.filter(each => each > index).length >= leastStamps - 1,
	);
	// The last comment goes on to the next line that is no sentence.
	let end = last + 1;
	while (end < lines.length && end - last <= longestComment && lines[end]?.isFinished === true) end++;
	return {start: heading === -1 ? second : heading, end};
}

function judgeLine(line: Line, known: string | undefined): Judged {
	const isEnding = known !== undefined || endingOf(line.text) !== undefined;
	const why = known ?? whyBoilerplate(line.text);
	const score = scoreOf(line);
	return {
		...line,
		score: isEnding ? -endingPenalty : why === undefined ? score : -boilerplatePenalty,
		why,
		isProse: !isEnding && why === undefined && score > 0,
	};
}

function scoreOf({words, isFinished, small, common, times}: Line): number {
	if (times > 2 && words < 30) return -repeatedPenalty;
	if (words >= proseWords && (isFinished || (common > 0.2 && words >= 2 * proseWords)))
		return Math.min(words, mostWords);
	if (words >= 6 && isFinished && small > 0.3) return words;
	if (isFinished && small > 0.3) return words / 2 - 1;
	return words >= 12 && common > 0.2 ? -1 : -shortPenalty;
}
