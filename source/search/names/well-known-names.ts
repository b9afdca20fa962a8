import {languagePack} from '../../language/language.js';
import {foldWords} from '../../text/fold.js';
import {regionTable} from './region-table.js';
import {regionNames} from './regions.js';

/**
 * Well-known names of places and people. Somebody who types one of them means it: where it is not among the names of a corpus,
 * nothing is found, not the name that looks most like it.
 */
let names: ReadonlySet<string> | undefined;
let places: Pick<ReadonlySet<string>, 'has'> | undefined;

/** The names of places as one text, for the build to keep. */
export function wellKnownPlaces(): string {
	return `\t${[...placeNames()].join('\t')}\t`;
}

function placeNames(): ReadonlySet<string> {
	const pack = languagePack('en');
	const listed = [...Object.values(pack?.cities ?? {}), ...Object.values(pack?.areas ?? {})].flat();
	const regions = [...regionNames('en').values()].flat();
	const words = [...listed, ...regions].map(foldWords);
	return new Set(words.flatMap(([first, ...others]) => (first !== undefined && others.length === 0 ? [first] : [])));
}

/** Whether a folded word is a name that everybody knows. */
export function isWellKnownName(word: string): boolean {
	names ??= new Set(languagePack('en')?.wellKnownPeople);
	return names.has(word) || isWellKnownPlace(word);
}

/** Whether a folded word is a city, region or country that everybody knows. */
export function isWellKnownPlace(word: string): boolean {
	if (places === undefined) {
		const kept = regionTable()?.places;
		places = kept === undefined ? placeNames() : {has: each => kept.includes(`\t${each}\t`)};
	}
	return places.has(word);
}
