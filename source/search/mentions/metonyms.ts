import type {NameEntry, NameKind} from '../../corpus/model.js';
import type {Reading} from './name-trie.js';
import {actingVerbs, addressees, actorNouns, actorPrepositions, namingWords, placePrepositions} from './name-cues.js';
import type {TextToken} from './text-tokens.js';

export type Chosen = {
	readonly kind: NameKind;
	readonly entry: NameEntry;
	readonly also?: readonly {readonly id: string; readonly kind: NameKind}[];
};

/**
 * The reading of a name that its sentence supports. A capital is a government when it acts or is acted upon, and a place
 * after a preposition of place; the other reading is kept beside it.
 */
export function chooseReading(
	tokens: readonly TextToken[],
	from: number,
	to: number,
	readings: readonly Reading[],
): Chosen {
	const [first, ...others] = readings;
	if (!first) {
		throw new RangeError('a listed name has at least one reading');
	}
	if (others.length === 0) {
		return {kind: first.kind, entry: first.entry};
	}
	const actor = readings.find(reading => reading.kind !== 'place');
	const place = readings.find(reading => reading.kind === 'place');
	const main = actor && place ? (actsHere(tokens, from, to) ? actor : place) : plainest(readings);
	const also = readings
		.filter(reading => reading.entry !== main.entry)
		.map(reading => ({id: reading.entry.id, kind: reading.kind}));
	return {
		kind: main.kind,
		entry: main.entry,
		also: also.filter((reading, at) => also.findIndex(other => other.id === reading.id) === at),
	};
}

/** Without a place among the readings, a name proper comes before a metonym, and the table's order decides the rest. */
function plainest(readings: readonly Reading[]): Reading {
	const first = readings.find(reading => reading.form !== 'metonym' && reading.form !== 'former') ?? readings[0];
	if (!first) {
		throw new RangeError('a listed name has at least one reading');
	}
	return first;
}

/** Where a name stands: its neighbours, as far as they belong to the same part of the sentence. */
type Place = {
	readonly tokens: readonly TextToken[];
	readonly from: number;
	readonly to: number;
	/** The word before and after, nothing but a space between. */
	readonly before: TextToken | undefined;
	readonly after: TextToken | undefined;
};

function placeOf(tokens: readonly TextToken[], from: number, to: number): Place {
	const first = tokens[from];
	const after = tokens[to];
	return {
		tokens,
		from,
		to,
		before: first && !first.opens && first.gap.trim() === '' ? tokens[from - 1] : undefined,
		after: after && !after.opens && after.gap.trim() === '' ? after : undefined,
	};
}

const conjunctions = new Set(['and', 'or', 'nor']);

/** Whether a capital stands for its government here. What stands nearest decides. */
function actsHere(tokens: readonly TextToken[], from: number, to: number): boolean {
	const place = placeOf(tokens, from, to);
	return byPossession(place) ?? byPreposition(place) ?? byPartner(place) ?? (byVerb(place) || isObject(place));
}

/** "Baku's position", and the pair of a "Baku-Stepanakert dialogue". */
function byPossession({tokens, from, to}: Place): boolean | undefined {
	const paired =
		(tokens[to]?.gap === '-' && tokens[to].capital) ||
		(tokens[from]?.gap === '-' && tokens[from - 1]?.capital === true);
	return tokens[to - 1]?.possessive === true || paired ? true : undefined;
}

function byPreposition({tokens, from, before}: Place): boolean | undefined {
	const word = before?.folded ?? '';
	if (word === 'of' || word === 'from') {
		return actorNouns.has(tokens[from - 2]?.folded ?? '');
	}
	if (word === 'to' && addressees.has(tokens[from - 2]?.folded ?? '')) {
		return true;
	}
	if (placePrepositions.has(word) || namingWords.has(word)) {
		return false;
	}
	return actorPrepositions.has(word) ? true : undefined;
}

/** "…, and Yerevan two soldiers" begins a clause; "Baku and Yerevan agreed", "between Baku and Yerevan", "in Baku and Yerevan": a pair is read alike. */
function byPartner({tokens, from, to, before, after}: Place): boolean | undefined {
	if (before?.folded === 'and' && /[,;”"]/.test(before.gap) && tokens[from - 2]?.capital === false) {
		return true;
	}
	if (before && conjunctions.has(before.folded) && tokens[from - 2]?.capital === true) {
		const partner = placeOf(tokens, from - 2, from - 1);
		return byPossession(partner) ?? byPreposition(partner) ?? (byVerb({...partner, after}) || isObject(partner));
	}
	if (after && conjunctions.has(after.folded) && tokens[to + 1]?.capital === true) {
		return byVerb(placeOf(tokens, to + 1, to + 2)) ? true : undefined;
	}
	return undefined;
}

/** "Baku said", "Yerevan counts": a verb follows. */
function byVerb({tokens, from, after}: Place): boolean {
	if (!after || after.gap !== ' ') {
		return false;
	}
	return (
		actingVerbs.has(after.folded) ||
		/[a-z]{2}ed$/.test(after.folded) ||
		(tokens[from]?.opens === true && /[^s]s$/.test(after.folded))
	);
}

const modals = new Set(['to', 'may', 'will', 'would', 'can', 'could', 'should', 'must', 'might']);

/** "accused Baku", "may unsettle Moscow": the word before can only be a verb. */
function isObject({tokens, from, before}: Place): boolean {
	if (!before || before.capital) {
		return false;
	}
	return /(?:[a-z]{3}(?:ed|ing)|[a-z]{2}[^aiosu]es)$/.test(before.folded) || modals.has(tokens[from - 2]?.folded ?? '');
}
