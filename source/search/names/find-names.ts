import type {NameEntry, NameKind, Tables} from '../../corpus/model.js';
import {fold, phoneticKey} from '../../text/fold.js';
import {wordsReadSo} from './abjad.js';
import {CandidateFinder, type NameQuery} from './name-candidates.js';
import type {SoundedWord} from './bags.js';
import {formsOf} from './forms-of.js';
import {buildNameIndex, isOfKind, type NameIndex, nameWords, wholeWords} from './name-index.js';
import {scoreForm} from './name-score.js';
import {otherQueries, withoutInitials, abbreviated} from './other-queries.js';
import {regionOfPeople} from './peoples.js';
import {regionCalled, regionInCase} from './region-search.js';

export type NameMatch = {
	readonly id: string;
	readonly name: string;
	readonly kind?: NameKind;
	/** The listed form that matched. */
	readonly matched: string;
	/** 0 to 1, 1 is best. */
	readonly score: number;
	readonly how: 'exact' | 'prefix' | 'near';
};

export type FindNamesOptions = {readonly kind?: NameKind; readonly limit?: number};

/** The tables in which names stand. */
export type NameTables = Pick<Tables, 'actors' | 'places'>;

type Prepared = {
	readonly index: NameIndex;
	readonly finder: CandidateFinder;
};

const prepared = new WeakMap<object, Prepared>();
const corpusNames = new WeakMap<NameTables, readonly NameEntry[]>();

/** Every name of a corpus, actors before places; the same array each time. */
export function namesOf(names: readonly NameEntry[] | NameTables): readonly NameEntry[] {
	if (!('actors' in names)) {
		return names;
	}
	let all = corpusNames.get(names);
	if (!all) {
		all = [...names.actors, ...names.places];
		corpusNames.set(names, all);
	}
	return all;
}

/** Indexes that were made before and are read when they are needed. */
const kept = new WeakMap<object, () => NameIndex | undefined>();

/** Makes known how to read the index of the names of some tables, so that it need not be made again. */
export function rememberNameIndex(tables: NameTables, read: () => NameIndex | undefined): void {
	kept.set(tables, read);
}

function prepare(names: readonly NameEntry[] | NameTables): Prepared {
	let ready = prepared.get(names);
	if (!ready) {
		const index = kept.get(names)?.() ?? buildNameIndex(namesOf(names));
		ready = {index, finder: new CandidateFinder(index)};
		prepared.set(names, ready);
	}
	return ready;
}

function sounded(text: string): SoundedWord {
	return {text, sounds: phoneticKey(text)};
}

function prepareQuery(words: readonly string[], full: string): NameQuery {
	return {words: words.map(sounded), joined: sounded(words.join('')), full};
}

/** The query with two neighbouring words run together, for each pair: somebody put a space into a name. */
function gluedQueries({words, full}: NameQuery): NameQuery[] {
	const texts = words.map(word => word.text);
	return texts
		.slice(1)
		.map((word, at) =>
			prepareQuery([...texts.slice(0, at), `${texts[at] ?? ''}${word}`, ...texts.slice(at + 2)], full),
		);
}

const shortQuery = 5;

/**
 * Names that a query may mean, best first: in any spelling, transliteration or script, with typing errors, in any order
 * of the words. A name that is not there finds nothing. The names are prepared once for each array.
 */
export function findNames(
	names: readonly NameEntry[] | NameTables,
	query: string,
	options: FindNamesOptions = {},
): NameMatch[] {
	const ready = prepare('actors' in names ? (kept.has(names) ? names : namesOf(names)) : names);
	const wanted = prepareQuery(nameWords(query), wholeWords(query).join(''));
	if (wanted.words.length === 0) {
		return [];
	}
	const found = rankNames(ready, wanted, options.kind);
	const other = found[0]?.how === 'exact' ? undefined : findOtherwise(ready, query, options.kind);
	if (other && (other.length > 0 || found[0]?.how !== 'prefix')) {
		return other.slice(0, options.limit ?? usualLimit);
	}
	const sure =
		found.length > 0 || wanted.words.length === 1 || wanted.words.length > mostToGlue
			? found
			: gluedQueries(wanted)
					.map(glued => rankNames(ready, glued, options.kind))
					.find(ranked => (ranked[0]?.score ?? 0) >= gluedScore);
	return (sure ?? []).slice(0, options.limit ?? usualLimit).map(toMatch);
}

function toMatch({entry, matched, score, how}: Ranked): NameMatch {
	return {id: entry.id, name: entry.name, ...(entry.kind && {kind: entry.kind}), matched, score, how};
}

/**
 * Names that a query means as no list has them: in another case (Пашиняну), with the name of a father, as an abbreviation of
 * another language (США), a region by what any language calls it. A region that is not listed is nobody else: its nearest neighbours are
 * not meant.
 */
function findOtherwise(ready: Prepared, query: string, kind: NameKind | undefined): NameMatch[] | undefined {
	for (const words of otherQueries(query)) {
		const exact = exactly(ready, words, kind);
		if (exact.length > 0) {
			return exact.map(toMatch);
		}
	}
	const bare = withoutInitials(query);
	if (bare !== undefined && kind !== 'place') {
		const bearers = [bare.rest, ...otherQueries(bare.rest)].map(words =>
			exactly(ready, words, kind).filter(({entry}) => hasInitial(entry, bare.initial)),
		);
		const found = bearers.find(names => names.length > 0);
		if (found) {
			return found.map(toMatch);
		}
	}
	const read = readInLatin(ready, query, kind);
	if (read.length > 0) {
		return read.map(toMatch);
	}
	const {regions} = ready.index;
	if (regions.size === 0 || kind === 'person') {
		return undefined;
	}
	const short = abbreviated(query);
	const region = regionCalled(query) ?? regionCalled(short ?? '') ?? regionInCase(query) ?? regionOfPeople(query);
	return region === undefined
		? short === undefined
			? undefined
			: []
		: (regions.get(region) ?? [])
				.filter(entry => isOfKind(entry, kind))
				.map(entry => toMatch({entry, matched: entry.name, score: 1, how: 'exact', order: 1, sure: true}));
}

/** Names whose words those of a query in Arabic letters may be, each of them: `أردوغان`. */
function readInLatin(ready: Prepared, query: string, kind: NameKind | undefined): Ranked[] {
	const [first, ...others] = query
		.trim()
		.split(/\s+/)
		.map(word => wordsReadSo(ready.index, word));
	if (first === undefined || others.length > mostToGlue || [first, ...others].some(words => words.length === 0)) {
		return [];
	}
	const readings = others.reduce(
		(begun, words) => begun.flatMap(start => words.map(word => `${start} ${word}`)).slice(0, mostReadings),
		first.slice(0, mostReadings),
	);
	const found = readings.flatMap(words => exactly(ready, words, kind)).toSorted((a, b) => b.order - a.order);
	const [best] = found;
	// What may be several people is nobody for sure.
	const rival = found.find(({entry}) => entry.id !== best?.entry.id);
	return best === undefined || best.order - (rival?.order ?? 0) < leastLead ? [] : [best];
}

const leastLead = 0.02;
const mostReadings = 12;

function exactly(ready: Prepared, words: string, kind: NameKind | undefined): Ranked[] {
	const naming = nameWords(words);
	return naming.length === 0
		? []
		: rankNames(ready, prepareQuery(naming, wholeWords(words).join('')), kind).filter(({how}) => how === 'exact');
}

/** Whether a person has a form whose first word begins with an initial. */
function hasInitial(entry: NameEntry, initial: string): boolean {
	const letter = fold(initial);
	return (
		(entry.kind ?? 'person') === 'person' &&
		formsOf(entry).some(({form}) => {
			const words = wholeWords(form);
			return words.length > 1 && words[0]?.startsWith(letter) === true;
		})
	);
}

const mostToGlue = 4;
const gluedScore = 0.7;

function rankNames({index, finder}: Prepared, wanted: NameQuery, kind: NameKind | undefined): Ranked[] {
	const candidates = finder.find(wanted);
	const startsFirst = wanted.joined.text.length < shortQuery;
	const scored = candidates.found.flatMap(position => {
		const form = index.form(position);
		const entry = form && index.entries[form.entry];
		const known = entry && isOfKind(entry, kind) ? scoreForm(wanted, candidates, index, position) : undefined;
		return form === undefined || entry === undefined || known === undefined || known.found === 'no'
			? []
			: [{form, entry, ...known}];
	});
	// What is merely near is shown beside a sure one only.
	if (!scored.some(({found}) => found === 'sure')) {
		return [];
	}
	const best = new Map<number, Ranked>();
	for (const {form, entry, how, found, score: scoreOf} of scored) {
		const score = scoreOf();
		const order = score + (startsFirst && how !== 'near' ? 1 : 0);
		if (order > (best.get(form.entry)?.order ?? 0)) {
			best.set(form.entry, {entry, matched: form.text, score, how, order, sure: found === 'sure'});
		}
	}
	const ranked = [...best.values()].sort((a, b) => b.order - a.order);
	const least = Math.max(...ranked.filter(name => name.sure).map(name => name.score)) - company;
	return ranked.filter(name => name.sure || (least > 0 && name.score >= least));
}

type Ranked = {
	readonly entry: NameEntry;
	readonly matched: string;
	readonly score: number;
	readonly how: NameMatch['how'];
	readonly order: number;
	readonly sure: boolean;
};

const usualLimit = 10;
/** Names that are only near are shown beside a sure one when they are hardly worse. */
const company = 0.2;
