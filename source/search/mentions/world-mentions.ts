import type {Gazetteer} from './gazetteer.js';
import {longestName} from './listed-names.js';
import {
	neverNames,
	organisationWords,
	placeBeginnings,
	placePrepositions,
	placeWords,
	thingWords,
	titleWords,
} from './name-cues.js';
import type {TokenSpan} from './token-span.js';
import type {TextToken} from './text-tokens.js';
import {placeOf, worldRoot, type WorldPlace} from './world-places.js';
import {isEnglishWord} from '../names/english-words.js';
import {isGenericWord} from '../names/common-words.js';

export type WorldMatch = {
	readonly from: number;
	readonly to: number;
	readonly place: WorldPlace;
	readonly before: number;
	readonly after: number;
};

/** The longest name of a place of the world that begins at a word, unless its region is listed under a name of the reader's own. */
export function worldMatch(
	tokens: readonly TextToken[],
	at: number,
	language: string | undefined,
	gazetteer: Gazetteer,
): WorldMatch | undefined {
	if (language === undefined) {
		return undefined;
	}
	const found = longestName(tokens, language, at, [worldRoot(language)]);
	const place = placeOf(found?.readings[0]);
	return found === undefined ||
		place === undefined ||
		(place.region !== undefined && gazetteer.regions().has(place.region))
		? undefined
		: {from: at, to: found.to, place, before: found.before, after: found.after};
}

export function worldSpan({from, to, place, before, after}: WorldMatch): TokenSpan {
	return {
		from,
		to,
		kind: place.kind,
		name: place.name,
		verified: false,
		...(before > 0 && {before}),
		...(after > 0 && {after}),
	};
}

/** Words after a place in one run of capitals that are not the rest of a name that begins with it: an office, a plain word. */
const isApart = ({folded}: TextToken): boolean =>
	titleWords.has(folded) || neverNames.has(folded) || isGenericWord(folded) || isEnglishWord(folded);

const isPartOfPlace = ({folded}: TextToken): boolean =>
	placeWords.has(folded) || organisationWords.has(folded) || thingWords.has(folded);

/**
 * How much of a run of capitals (`at` to `runEnd`) is a place of the world that begins it: a city before a strange capital may be a person
 * (Paris Hilton), a people or a state before an office is not. Undefined where the run as a whole says better what it is.
 */
export function placeInRun(tokens: readonly TextToken[], match: WorldMatch, runEnd: number): TokenSpan | undefined {
	const {from, to, place} = match;
	const before = tokens[from - 1];
	const isPlaced =
		before !== undefined && !before.capital && placePrepositions.has(before.folded) && tokens[from]?.opens === false;
	if (to >= runEnd) {
		return place.doubtful && !isPlaced ? undefined : worldSpan(match);
	}
	const rest = tokens.slice(to, runEnd);
	const next = tokens[to];
	if (next === undefined || rest.some(isPartOfPlace)) {
		return undefined;
	}
	if (tokens[to - 1]?.possessive === true || next.gap !== ' ') {
		return place.doubtful && !isPlaced ? undefined : worldSpan(match);
	}
	if (place.adjective || (isApart(next) && !place.doubtful)) {
		return worldSpan(match);
	}
	return place.region !== undefined && !place.doubtful && rest.length > 1 ? worldSpan(match) : undefined;
}

/** `Northern Iraq`: a word for a part before a place of the world. */
export function partOfPlace(
	tokens: readonly TextToken[],
	from: number,
	runEnd: number,
	gazetteer: Gazetteer,
): TokenSpan | undefined {
	const match =
		placeBeginnings.has(tokens[from]?.folded ?? '') && from + 1 < runEnd
			? worldMatch(tokens, from + 1, 'en', gazetteer)
			: undefined;
	return match?.to === runEnd && !match.place.adjective
		? {from, to: runEnd, kind: 'place', verified: false}
		: undefined;
}
