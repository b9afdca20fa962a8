/**
 * What a language's folder may say. Values are written as texts in which words are parted by spaces, `_` standing for a space
 * inside one (`по_словам`); every part is optional but the words by which a line is known to be in the language.
 */
export type LanguagePack = {
	/** In the language itself. */
	readonly name: string;
	/** ISO 15924. */
	readonly script: string;
	/** Letters that few other languages of the script have. */
	readonly letters: readonly string[];
	/** Small words, as they are written in a sentence. */
	readonly functionWords: readonly string[];
	readonly negations: readonly string[];
	/** Ordinary words that begin sentences and headlines, and are no names. */
	readonly commonWords: readonly string[];
	/** Words of a number, by its value. */
	readonly numbers: Readonly<Record<string, readonly string[]>>;
	/** Characters that may part decimals, and groups of three figures. */
	readonly decimal: string;
	readonly grouping: string;
	/** Words before a person's name: offices and forms of address. */
	readonly titles: readonly string[];
	/** Those that make the capitalised words after them a person. */
	readonly personTitles: readonly string[];
	readonly roles: readonly string[];
	/** Of those who speak or work for the one named behind them. */
	readonly speaksFor: readonly string[];
	readonly addressWords: readonly string[];
	readonly particles: readonly string[];
	readonly genericWords: readonly string[];
	/** Names of fathers between given name and surname. */
	readonly patronymics: {readonly endings: readonly string[]; readonly words: readonly string[]};
	/** Endings in the other cases, by the ending a name is listed with. */
	readonly endings: Readonly<Record<string, readonly string[]>>;
	/** Whether all the words of a name change, not only the last. */
	readonly agreement: boolean;
	/** Letters as English writes them. */
	readonly romanisation: Readonly<Record<string, string>>;
	readonly givenNames: readonly string[];
	/** What ends a surname and hardly any other word, in Latin letters. */
	readonly surnameEndings: readonly string[];
	/** Whether every noun has a capital. */
	readonly capitalNouns: boolean;
	/** Whether an apostrophe parts a name from its ending (`Bakü'de`). */
	readonly apostrophe: boolean;
	/** Endings of surnames that are a woman's name, or a man's in another case. */
	readonly feminine: readonly string[];
	/** Words before a name that is in another case than a subject's, and words that join two in the same. */
	readonly prepositions: readonly string[];
	readonly conjunctions: readonly string[];
	/** Endings of a verb whose subject is a woman. */
	readonly feminineVerbs: readonly string[];
	/** What is written together with the beginning of a name. */
	readonly prefixes: readonly string[];
	/** Words for a state that may stand with its name (republic, kingdom), in the cases they stand in. */
	readonly stateWords: readonly string[];
	/** English names of what abbreviations and common short names stand for. */
	readonly abbreviations: Readonly<Record<string, string>>;
	/** Words around names that say what is one; a language without them has no names but listed ones. */
	readonly discovery: Readonly<Record<string, readonly string[]>>;
	/** Organisations that everybody knows. */
	readonly organisations: readonly string[];
	/** Names that everybody knows of people; who types one means it. */
	readonly wellKnownPeople: readonly string[];
	/** People and things of a country, by its ISO 3166 code. */
	readonly demonyms: Readonly<Record<string, readonly string[]>>;
	/** Cities and towns, and parts of countries and of the world, by the code of the country. */
	readonly cities: Readonly<Record<string, readonly string[]>>;
	readonly areas: Readonly<Record<string, readonly string[]>>;
	/** English names of cities by what the language calls them. */
	readonly exonyms: Readonly<Record<string, string>>;
	/** Of those the ones that are also people or plain words. */
	readonly doubtful: readonly string[];
	/** Twelve, with their forms in a date. */
	readonly months: readonly (readonly string[])[];
	/** Seven from Monday. */
	readonly weekdays: readonly (readonly string[])[];
	readonly patterns: readonly string[];
	/** Words for a day, by its distance from today. */
	readonly relative: Readonly<Record<string, readonly string[]>>;
	/** How a time is counted back (`{number} {unit} ago`), and the forms of its units. */
	readonly ago: readonly string[];
	readonly units: Readonly<Record<string, readonly string[]>>;
	/** Forms of reporting verbs by what they make of what is said. */
	readonly verbs: Readonly<Record<string, readonly string[]>>;
	/** What a negation makes of a class. */
	readonly negated: Readonly<Record<string, string>>;
	readonly nouns: Readonly<Record<string, readonly string[]>>;
	readonly accordingTo: readonly string[];
	readonly that: readonly string[];
	readonly quotes: readonly string[];
	/** Whether a name that is a subject looks different from one that is not. */
	readonly caseMarksSubject: boolean;
	/** Endings, of those of the cases, that a subject has. */
	readonly subjectEndings: readonly string[];
	/** Whether the verb stands before its subject. */
	readonly verbFirst: boolean;
	/** Whether a full stop may stand before speech as a colon does. */
	readonly stopBeforeSpeech: boolean;
	/** How a report begins that names who sent it: `{place}, {day} {month} ({agency}) -`. */
	readonly datelines: readonly string[];
	/** Those that stand there, beside the agencies that the program knows. */
	readonly agencies: readonly string[];
	/** Words before the one who wrote it (with a colon `source`, without one `from`), gave to it (`with`), signs it, took its picture. */
	readonly credits: Readonly<Record<string, readonly string[]>>;
	readonly boilerplate: readonly string[];
};

/**
 * `text`: as it stands; `words`: parted by spaces; `texts`: a list of texts; `wordLists`: a list of words; `texts by key`,
 * `words by key`: the same under keys of the file's own; `yes`: true or nothing.
 */
export type FieldKind = 'text' | 'words' | 'texts' | 'wordLists' | 'texts by key' | 'words by key' | 'yes';

export type PackField = {
	readonly kind: FieldKind;
	readonly required?: true;
	/** Where it must have just so many. */
	readonly count?: number;
	/** The only keys it may have. */
	readonly keys?: readonly string[];
	/** What a key must look like. */
	readonly key?: RegExp;
	/** What each text must hold. */
	readonly holds?: RegExp;
};

/** What a verb or noun may make of what is reported: the classes of the comparison of voices. */
export const classes = [
	'said',
	'announced',
	'agreed',
	'denied',
	'ruled out',
	'refused',
	'claimed',
	'accused',
	'criticised',
	'praised',
	'asked',
	'urged',
	'demanded',
	'warned',
	'promised',
	'hoped',
	'wanted',
	'expected',
	'believed',
	'showed',
] as const;

/** Classes that only a negation makes. */
const negativeClasses = ['left open', 'not said', 'not wanted', 'not believed', 'refused', 'denied'];

/** Sets of words that rules of discovery ask for. */
export const discoverySets = [
	'acting_verbs',
	'place_prepositions',
	'strict_place_prepositions',
	'loose_place_prepositions',
	'naming_words',
	'actor_prepositions',
	'addressees',
	'actor_nouns',
	'organisation_words',
	'place_words',
	'place_beginnings',
	'thing_words',
	'never_names',
	'joining_words',
	'words_in_capitals',
] as const;

/** The files of a language's folder and their fields. */
export const packFiles: Readonly<Record<string, Readonly<Record<string, PackField>>>> = {
	'words.yaml': {
		name: {kind: 'text', required: true},
		script: {kind: 'text', required: true, holds: /^[A-Z][a-z]{3}$/},
		letters: {kind: 'words'},
		function_words: {kind: 'words', required: true},
		negations: {kind: 'words'},
		common_words: {kind: 'words'},
		numbers: {kind: 'words by key', key: /^\d+$/},
		decimal: {kind: 'text'},
		grouping: {kind: 'text'},
	},
	'names.yaml': {
		titles: {kind: 'words'},
		person_titles: {kind: 'words'},
		roles: {kind: 'words'},
		speaks_for: {kind: 'words'},
		address_words: {kind: 'words'},
		particles: {kind: 'words'},
		generic_words: {kind: 'words'},
		patronymics: {kind: 'words by key', keys: ['endings', 'words']},
		endings: {kind: 'words by key'},
		agreement: {kind: 'yes'},
		romanisation: {kind: 'texts by key'},
		given_names: {kind: 'words'},
		surname_endings: {kind: 'words'},
		capital_nouns: {kind: 'yes'},
		apostrophe: {kind: 'yes'},
		feminine: {kind: 'words'},
		prepositions: {kind: 'words'},
		conjunctions: {kind: 'words'},
		feminine_verbs: {kind: 'words'},
		prefixes: {kind: 'words'},
		state_words: {kind: 'words'},
		abbreviations: {kind: 'texts by key'},
		organisations: {kind: 'words'},
		well_known_people: {kind: 'words'},
		discovery: {kind: 'words by key', keys: discoverySets},
	},
	'places.yaml': {
		demonyms: {kind: 'words by key', key: /^(?:[A-Z]{2}|\d{3})$/},
		cities: {kind: 'words by key', key: /^[A-Z]{2}$/},
		areas: {kind: 'words by key', key: /^(?:[A-Z]{2})?$/},
		doubtful: {kind: 'words'},
		exonyms: {kind: 'texts by key'},
	},
	'dates.yaml': {
		months: {kind: 'wordLists', required: true, count: 12},
		weekdays: {kind: 'wordLists', required: true, count: 7},
		patterns: {kind: 'texts', holds: /\{(?:day|dd)\}/},
		relative: {kind: 'words by key', key: /^-?\d$/},
		ago: {kind: 'texts', holds: /\{number\}.*\{unit\}/},
		units: {kind: 'words by key', keys: ['minute', 'hour', 'day', 'week']},
	},
	'speech.yaml': {
		verbs: {kind: 'words by key', keys: classes},
		negated: {kind: 'texts by key', keys: classes, holds: new RegExp(`^(?:${negativeClasses.join('|')})$`)},
		nouns: {kind: 'words by key', keys: classes},
		according_to: {kind: 'words'},
		that: {kind: 'words'},
		quotes: {kind: 'words'},
		case_marks_subject: {kind: 'yes'},
		subject_endings: {kind: 'words'},
		verb_first: {kind: 'yes'},
		stop_before_speech: {kind: 'yes'},
	},
	'press.yaml': {
		datelines: {kind: 'texts'},
		agencies: {kind: 'words'},
		credits: {kind: 'words by key', keys: ['source', 'from', 'with', 'author', 'photo']},
		boilerplate: {kind: 'texts'},
	},
};
