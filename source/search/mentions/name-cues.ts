import {languagePack} from '../../language/language.js';
import type {LanguagePack} from '../../language/schema.js';

/** English words around names that say what a name is, as English's folder has them; read when the first one is looked for. */
export type Cues = Pick<ReadonlySet<string>, 'has'>;

function words(read: (english: LanguagePack) => readonly string[] | undefined): Cues {
	let known: ReadonlySet<string> | undefined;
	return {
		has(word) {
			if (known === undefined) {
				const english = languagePack('en');
				known = new Set(english && read(english));
			}
			return known.has(word);
		},
	};
}

function cues(name: string): Cues {
	return words(({discovery}) => discovery[name]);
}

/** Words of an office or an address that stand before a person's name. */
export const titleWords = words(pack => pack.titles);

/** Titles that make the capitalised words after them a person. */
export const personTitles = words(pack => pack.personTitles);

/** Particles inside a name. */
export const nameParticles = words(pack => pack.particles);

/** Small English words, by which a line is known to be English. */
export const englishSmallWords = words(pack => pack.functionWords);

/** Verbs by which a capital acts. */
export const actingVerbs = cues('acting_verbs');

/** Words after which a capital is a city. */
export const placePrepositions = cues('place_prepositions');

/** Words after which a capital is where a text was written, or a mere name. */
export const namingWords = cues('naming_words');

/** Words after which a capital is a government. */
export const actorPrepositions = cues('actor_prepositions');

/** Words that make a run of capitals an organisation. */
export const organisationWords = cues('organisation_words');

/** Words that make a run of capitals a place. */
export const placeWords = cues('place_words');

/** Words that begin with a capital without being a name. */
export const neverNames = cues('never_names');

/** Small words inside the name of an organisation. */
export const joiningWords = cues('joining_words');

/** Words that make a run of capitals neither person, body nor place. */
export const thingWords = cues('thing_words');

/** What a government has or does: "the decision of Baku". */
export const actorNouns = cues('actor_nouns');

/** First words of place names of two words. */
export const placeBeginnings = cues('place_beginnings');

/** Abbreviations and shouted words that are no organisations. */
export const wordsInCapitals = cues('words_in_capitals');

/** Prepositions after which even two unknown capitalised words are a place. */
export const strictPlacePrepositions = cues('strict_place_prepositions');

/** Prepositions that lead to people as often as to places. */
export const loosePlacePrepositions = cues('loose_place_prepositions');

/** Words before a "to" that is no way to a place. */
export const addressees = cues('addressees');
