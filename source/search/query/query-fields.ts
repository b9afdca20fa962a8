import {letterDistance} from '../names/edit-distance.js';

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
	'after',
	'before',
	'on',
] as const;

export type FieldName = (typeof fieldNames)[number];

export const dateFields: ReadonlySet<FieldName> = new Set<FieldName>(['after', 'before', 'on']);

export const stateNames = ['read', 'unread', 'marked', 'bookmarked', 'noted', 'brief', 'full'] as const;

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
