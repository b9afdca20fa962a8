import {isGenericWord} from '../names/common-words.js';
import {isEnglishWord} from '../names/english-words.js';
import type {Line} from './line-languages.js';
import {neverNames, organisationWords, placeWords, thingWords, titleWords} from './name-cues.js';
import type {TextToken} from './text-tokens.js';

const mostTitleCase = 0.65;
const leastOrdinary = 0.14;
const shortestLine = 4;
const reasonsForCapitals = [titleWords, neverNames, placeWords, organisationWords, thingWords];
/** The language with rules by which unlisted names are found. */
export const readable = 'en';

/**
 * Token numbers in lines where capitals and cue words say nothing: headlines With Every Word So, and languages without rules
 * for them (a German noun has a capital too). `small` are the words the text has without a capital.
 */
export function silentTokens(
	tokens: readonly TextToken[],
	lines: readonly Line[],
	small: ReadonlySet<string>,
): ReadonlySet<number> {
	const silent = new Set<number>();
	for (const {from, to, language} of lines) {
		if (language !== readable || isTitleCase(tokens.slice(from, to), small)) {
			for (let word = from; word < to; word++) {
				silent.add(word);
			}
		}
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
