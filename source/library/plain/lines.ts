import {creditLines} from '../../corpus/credit-lines.js';
import {functionWordsOf, wordsOf} from './words.js';

/** A line of a scraped page with what tells text from boilerplate. */
export type Line = {
	readonly text: string;
	/** Words; of scripts without blanks, half the letters. */
	readonly words: number;
	/** Ends as a sentence does. */
	readonly isFinished: boolean;
	/** Share of its words that begin with a small letter; 1 in scripts without case. */
	readonly small: number;
	/** Share of its words that are among the commonest short ones of this text. */
	readonly common: number;
	/** How often the very line occurs in the text. */
	readonly times: number;
};

const longestTeaser = 30;

const finished = /[.!?…。！？։؟][\s"'”’»›)\]]*$/u;

/** The lines of a text, broken sentences put together again, each with its features. */
export function linesOf(text: string): Line[] {
	const texts = joinBroken(text);
	const common = functionWordsOf(texts);
	const times = new Map<string, number>();
	for (const line of texts) times.set(line, (times.get(line) ?? 0) + 1);
	return texts.map(line => {
		const words = wordsOf(line);
		const cased = words.filter(word => /^[\p{Lu}\p{Ll}]/u.test(word));
		return {
			text: line,
			words: sizeOf(line, words.length),
			isFinished: (finished.test(line) && !isCutOff(line, words.length)) || hasSentenceBefore(line, words.length),
			small:
				cased.length === 0
					? words.length === 0
						? 0
						: 1
					: cased.filter(word => /^\p{Ll}/u.test(word)).length / cased.length,
			common: words.length === 0 ? 0 : words.filter(word => common.has(word.toLowerCase())).length / words.length,
			times: times.get(line) ?? 1,
		};
	});
}

/** `World powers have expressed…`: a teaser. */
function isCutOff(line: string, words: number): boolean {
	return words < longestTeaser && /(?:…|\.\.\.)\s*$/u.test(line);
}

/** In words: a paragraph of so many that is over, */
const leastSentence = 20;
/** or of so many before an agency's name, */
const leastCredited = 8;
/** and so many behind its end: a credit, a picture's, a link. */
const mostBehind = 6;

/** `… the ministry said. (AFP)`, `… in May. Photo: Odile Marsh` */
function hasSentenceBefore(line: string, words: number): boolean {
	const credit = words < leastCredited ? undefined : creditLines([line])[0];
	// An agency's name behind a sentence is its credit, however short the sentence.
	if (credit !== undefined && finished.test(line.slice(0, line.lastIndexOf(credit.line)).replace(/[\s([–—-]+$/u, '')))
		return true;
	if (words < leastSentence) return false;
	const behind = /[.!?…。！？։؟]["'”’»)\]]*\s+([^.!?…։]{1,60})$/u.exec(line)?.[1];
	return behind !== undefined && wordsOf(behind).length <= mostBehind;
}

function sizeOf(line: string, words: number): number {
	const dense = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
	return dense > 0 ? Math.max(words, Math.round(dense / 2)) : words;
}

const goesOn = /^(?:\p{Ll}|[,;:.!?)\]”’»%](?!\S*$)|[,;.)])/u;
const breaksOff =
	/(?:,|[-–—(“«]|(?<=^|\s)(?:a|an|the|of|in|to|and|by|for|with|on|at|from|that|is|was|has|said|и|в|на|с|de|la|le|et|der|die|das|und|el|y|o|e|ve|və))$/u;

/** In UTF-16 units: what somebody is, on a line below the name. */
const longestOffice = 60;

function isNameAndOffice(above: string, line: string): boolean {
	return (
		/^\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,2}$/u.test(above) &&
		line.length <= longestOffice &&
		!/[,.!?…:;]$/u.test(line)
	);
}

/**
 * Puts together what a scraper broke at links and bold words: a line that begins small, or follows one that cannot be
 * the end of anything. Blank lines part for good.
 */
function joinBroken(text: string): string[] {
	const lines: string[] = [];
	let open = '';
	for (const raw of text.split('\n')) {
		const line = raw.replaceAll(/\s+/g, ' ').trim();
		if (line === '') {
			if (open !== '') lines.push(open);
			open = '';
		} else if (
			open !== '' &&
			!isNameAndOffice(open, line) &&
			(breaksOff.test(open) || (goesOn.test(line) && !finished.test(open)))
		) {
			open += /^[,;:.!?)\]”’»]/u.test(line) ? line : ` ${line}`;
		} else {
			if (open !== '') lines.push(open);
			open = line;
		}
	}
	if (open !== '') lines.push(open);
	return lines;
}
