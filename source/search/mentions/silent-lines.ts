import {isGenericWord} from '../names/common-words.js';
import {isEnglishWord} from '../names/english-words.js';
import {
	englishSmallWords,
	foreignWords,
	neverNames,
	organisationWords,
	placeWords,
	thingWords,
	titleWords,
} from './name-cues.js';
import type {TextToken} from './text-tokens.js';

const mostTitleCase = 0.65;
const leastOrdinary = 0.14;
const shortestLine = 4;
const reasonsForCapitals = [titleWords, neverNames, placeWords, organisationWords, thingWords];

/** Token numbers in lines where capitals and cue words say nothing. `small` are the words the text has without a capital. */
export function silentTokens(tokens: readonly TextToken[], small: ReadonlySet<string>): ReadonlySet<number> {
	const silent = new Set<number>();
	let start = 0;
	for (let at = 1; at <= tokens.length; at++) {
		if (at < tokens.length && tokens[at]?.gap.includes('\n') !== true) {
			continue;
		}
		const line = tokens.slice(start, at);
		if (isTitleCase(line, small) || isForeign(line)) {
			for (let word = start; word < at; word++) {
				silent.add(word);
			}
		}
		start = at;
	}
	return silent;
}

/** A headline With Every Word So: ordinary words have capitals too. */
function isTitleCase(line: readonly TextToken[], small: ReadonlySet<string>): boolean {
	const long = line.filter(token => token.raw.length > 3);
	const capitals = long.filter(token => token.capital);
	const ordinary = capitals.slice(1).filter(token => isOrdinary(token.folded, small));
	return (
		long.length >= shortestLine &&
		capitals.length / long.length >= mostTitleCase &&
		ordinary.length / long.length >= leastOrdinary
	);
}

/** A word that has no reason for a capital in running text. */
function isOrdinary(word: string, small: ReadonlySet<string>): boolean {
	return (
		(isEnglishWord(word) || small.has(word)) && !isGenericWord(word) && !reasonsForCapitals.some(cues => cues.has(word))
	);
}

/** A line of a language with other small words: the cues are English. */
function isForeign(line: readonly TextToken[]): boolean {
	return (
		line.some(token => foreignWords.has(token.folded) && !token.capital) &&
		!line.some(token => englishSmallWords.has(token.folded))
	);
}
