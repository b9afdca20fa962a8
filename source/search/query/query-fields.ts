import {letterDistance} from '../names/edit-distance.js';

export const stateNames = ['read', 'unread', 'new', 'marked', 'bookmarked', 'noted', 'brief', 'full'] as const;

/** A field of a query, as manual, completions and help know it. */
export type FieldEntry = {
	/** What it asks for. */
	readonly help: string;
	/** What stands after the colon, in the manual; absent: words. */
	readonly argument?: string;
	/** All that may stand there. */
	readonly values?: readonly string[];
	/** What `list` knows: ids of these may stand there. */
	readonly lists?: 'actors' | 'places' | 'outlets' | 'negotiations';
	readonly isDate?: true;
};

export const fieldNames = [
	'actor',
	'place',
	'outlet',
	'negotiation',
	'origin',
	'said',
	'title',
	'lang',
	'is',
	'tag',
	'saved',
	'after',
	'before',
	'on',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Signs that stand for a field before a name. */
export const fieldSigns: Readonly<Record<string, FieldName>> = {'#': 'tag', '@': 'saved'};

/** Every field of a query once: grammar, manual, completions and help are made from this table. */
export const fieldEntries: Readonly<Record<FieldName, FieldEntry>> = {
	actor: {help: 'a person, state or body, by any of its names', lists: 'actors'},
	place: {help: 'a place, by any of its names', lists: 'places'},
	outlet: {help: 'who published: id, name or tag', lists: 'outlets'},
	negotiation: {help: 'which talks: id or words of the title', lists: 'negotiations'},
	origin: {help: 'who wrote the text first, an agency for example'},
	said: {help: 'who is let speak: a person, state or body, by any of its names', lists: 'actors'},
	title: {help: 'words of the headline'},
	lang: {help: 'language of the original, such as en or hy'},
	is: {help: 'what the text is, or what you did with it', argument: 'state', values: stateNames},
	tag: {help: 'what you tagged so; #name for short', argument: 'name'},
	saved: {help: 'what a search finds that you saved; @name for short', argument: 'name'},
	after: {help: 'published on that date or later', argument: 'date', isDate: true},
	before: {help: 'published before that date', argument: 'date', isDate: true},
	on: {help: 'published on that date or within that span', argument: 'date', isDate: true},
};

export const dateFields: ReadonlySet<FieldName> = new Set(
	fieldNames.filter(name => fieldEntries[name].isDate === true),
);

export type StateName = (typeof stateNames)[number];

export function isFieldName(text: string): text is FieldName {
	return (fieldNames as readonly string[]).includes(text);
}

export function isStateName(text: string): text is StateName {
	return (stateNames as readonly string[]).includes(text);
}

/** What people of other programs type for a field of ours. */
const otherWords = new Map<string, FieldName>([
	['author', 'outlet'],
	['source', 'outlet'],
	['paper', 'outlet'],
	['newspaper', 'outlet'],
	['agency', 'origin'],
	['person', 'actor'],
	['people', 'actor'],
	['name', 'actor'],
	['who', 'actor'],
	['city', 'place'],
	['location', 'place'],
	['where', 'place'],
	['headline', 'title'],
	['language', 'lang'],
	['date', 'on'],
	['day', 'on'],
	['since', 'after'],
	['newer', 'after'],
	['from', 'after'],
	['until', 'before'],
	['older', 'before'],
	['story', 'negotiation'],
	['event', 'negotiation'],
	['talks', 'negotiation'],
	['state', 'is'],
	['quote', 'said'],
	['label', 'tag'],
	['search', 'saved'],
	['says', 'said'],
]);

/** The one of `candidates` that a mistyped word was probably meant to be. */
export function nearestWord<Word extends string>(word: string, candidates: readonly Word[]): Word | undefined {
	const lower = word.toLowerCase();
	const ranked = candidates
		.map(candidate => ({
			candidate,
			distance: lower.length > 1 && candidate.startsWith(lower) ? 0.5 : letterDistance(lower, candidate),
		}))
		.sort((a, b) => a.distance - b.distance);
	const [best] = ranked;
	return best && best.distance <= Math.max(1, Math.floor(Math.max(lower.length, best.candidate.length) / 3))
		? best.candidate
		: undefined;
}

export function nearestField(word: string): FieldName | undefined {
	return otherWords.get(word.toLowerCase()) ?? nearestWord(word, fieldNames);
}
