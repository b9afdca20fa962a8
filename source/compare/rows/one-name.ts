import {toAscii} from '../../text/fold.js';
import type {Feature} from './features.js';

/** “Armenian”, “Iraqi”, “Lebanese”, “Turkish”: what is left is how the country begins. */
const demonym = /^(.{3,}?)(?:ian|an|n|i|ese|ish)$/u;
const capitalised = /^\p{Lu}/u;
/** Letters a country may have after what it shares with its adjective: Leban-on, Turk-ey. */
const longestRest = 3;

/**
 * Gives one key to what names one person or country in the paragraphs compared: a last name that was taken for a plain
 * word in one paragraph and for a person in another, and the adjective of a country or place that is named itself.
 * Takes and returns the features of each paragraph, each key once.
 */
export function underOneName(paragraphs: readonly (readonly Feature[])[]): (readonly Feature[])[] {
	const known = namesIn(paragraphs);
	const found = new Map<string, Feature | null>();
	const nameOf = (feature: Feature): Feature | null => {
		if (feature.word === undefined || !capitalised.test(feature.text)) return null;
		const before = found.get(feature.word);
		if (before !== undefined) return before;
		const name = known.persons.get(feature.word) ?? placeOf(feature.word, known.places);
		found.set(feature.word, name);
		return name;
	};
	return paragraphs.map(features => {
		const named = features.map(feature => {
			const name = nameOf(feature);
			return name === null ? feature : renamed(feature, name);
		});
		const keys = new Set<string>();
		return named.filter(({key}) => !keys.has(key) && keys.add(key));
	});
}

type Names = {
	/** By last name. */
	readonly persons: ReadonlyMap<string, Feature>;
	/** Places and bodies of a single word, by that word. */
	readonly places: ReadonlyMap<string, Feature>;
};

function namesIn(paragraphs: readonly (readonly Feature[])[]): Names {
	const persons = new Map<string, Feature>();
	const places = new Map<string, Feature>();
	for (const feature of paragraphs.flat()) {
		if (feature.kind !== 'actor' && feature.kind !== 'place') continue;
		const name = toAscii(feature.text)
			.toLowerCase()
			.replace(/['’]s?$/u, '');
		if (feature.person) persons.set(name.split(/\s+/u).at(-1) ?? name, feature);
		else if (/^[a-z]{4,}$/u.test(name) && !places.has(name)) places.set(name, feature);
	}
	return {persons, places};
}

function placeOf(word: string, places: ReadonlyMap<string, Feature>): Feature | null {
	const whole = places.get(word);
	if (whole !== undefined) return whole;
	const root = demonym.exec(word)?.[1];
	if (root === undefined) return null;
	for (const [name, feature] of places) {
		if (name.startsWith(root) && name.length - root.length <= longestRest) return feature;
	}
	return null;
}

/** The name as it is printed where it is one: a label says “Iran”, and not “Iranian”. */
function renamed({start, end, word}: Feature, name: Feature): Feature {
	return {...name, start, end, ...(word === undefined ? {} : {word})};
}
