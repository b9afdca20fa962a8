import {likenessesOf, type Weighed} from './likeness.js';
import type {Passage} from './passages.js';
import {sharedRunsOf} from './shared-runs.js';
import {sharedWeights} from './shared-weights.js';

/** Of two passages of different articles, what speaks for and against their telling one thing; the order of the values. */
export const evidenceKinds = [
	/** How much of each the other has (`likenessesOf`). */
	'alike',
	/** How far apart they stand in their articles, 0 to 1. */
	'apart',
	/** How much the two say in all. */
	'length',
	/** What they share, what of it few others share, and of these the plain words and the people. */
	'shared',
	'rare',
	'words',
	'rareWords',
	'persons',
	/** Both open their articles. */
	'open',
	/** Both are quotations; one is and the other is not. */
	'quoted',
	'quotedAlone',
	/** Runs of words in common (`sharedRunsOf`). */
	'run',
	'quotedRun',
	'runWords',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Pairs of passages that share enough to be weighed, with what speaks for and against each. */
export type Evidence = {
	readonly count: number;
	/** Indices of the passages, the lower one in `a`. */
	readonly a: Int32Array;
	readonly b: Int32Array;
	/** Pair by pair, in the order of `evidenceKinds`. */
	readonly values: Float64Array;
};

/** With no more than this in common, in nats, two passages are not looked at. */
const leastShared = 2;
/** Words of a language without stems seldom share a key. */
const leastForeign = 0.5;

/** Whether both passages are English, in whose words rows were drawn. */
export function areEnglish(one: Passage | undefined, other: Passage | undefined): boolean {
	return one?.language === 'en' && other?.language === 'en';
}
/** A paragraph of news says first what it is there for: towards this many UTF-16 units its words count less and less. */
const headLength = 250;
const tailWeight = 0.4;
const doubt = 14;
/** Two words in common, or a name and a word, are what any two paragraphs on one subject have. */
const evidence = 4;
/** Two accounts of one thing name further people and give further figures. */
const conflict = 0.6;

/** Finds what speaks for and against each two passages of different articles; furniture of the page is left out. */
export function evidenceOf(passages: readonly Passage[]): Evidence {
	const count = passages.length;
	const likeness = likenessesOf(passages.map(weighed), {
		groups: passages.map(({article}) => article),
		nearFigures: true,
		doubt,
		evidence,
		conflict,
	});
	const {all, rare, words, rareWords, persons} = sharedWeights(passages);
	const {runs, quoted} = sharedRunsOf(passages);
	const total = passages.map(({weights}) => [...weights.values()].reduce((sum, weight) => sum + weight, 0));
	const pairs = pairsOf(passages, all);
	const [first, second] = [new Int32Array(pairs.length), new Int32Array(pairs.length)];
	const values = new Float64Array(pairs.length * evidenceKinds.length);
	for (const [at, pair] of pairs.entries()) {
		const [a, b] = [Math.floor(pair / count), pair % count];
		const [one, other] = [passages[a], passages[b]];
		if (one === undefined || other === undefined) continue;
		const {longest, quoted: quotedRun, telling} = runs(a, b);
		const [mine, its] = [quoted[a] ?? 0, quoted[b] ?? 0];
		first[at] = a;
		second[at] = b;
		let place = at * evidenceKinds.length;
		values[place++] = Math.sqrt(likeness(a, b));
		values[place++] = Math.abs(one.place - other.place);
		values[place++] = Math.log(1 + (total[a] ?? 0) * (total[b] ?? 0));
		values[place++] = Math.sqrt(all[pair] ?? 0);
		values[place++] = Math.sqrt(rare[pair] ?? 0);
		values[place++] = Math.sqrt(words[pair] ?? 0);
		values[place++] = Math.sqrt(rareWords[pair] ?? 0);
		values[place++] = Math.sqrt(persons[pair] ?? 0);
		values[place++] = one.opens && other.opens ? 1 : 0;
		values[place++] = mine * its;
		values[place++] = Math.abs(mine - its);
		values[place++] = Math.log1p(Math.max(0, longest - 2));
		values[place++] = Math.log1p(Math.max(0, quotedRun - 2));
		values[place] = Math.log1p(telling);
	}
	return {count: pairs.length, a: first, b: second, values};
}

/** Pairs that share enough to be looked at, as places in the table of what is shared. */
function pairsOf(passages: readonly Passage[], shared: Float64Array): Int32Array {
	const count = passages.length;
	const found = new Int32Array((count * (count - 1)) / 2);
	let size = 0;
	for (let a = 0; a < count; a++) {
		if (passages[a]?.furniture === true) continue;
		for (let b = a + 1; b < count; b++) {
			const value = shared[a * count + b] ?? 0;
			if (value < leastForeign || passages[b]?.furniture === true) continue;
			if (value >= leastShared || !areEnglish(passages[a], passages[b])) found[size++] = a * count + b;
		}
	}
	return found.subarray(0, size);
}

function weighed({features, weights}: Passage): Weighed[] {
	return features.map(({key, kind, word, start}) => ({
		key,
		telling: kind === 'actor' || kind === 'place' || kind === 'figure',
		weight: (weights.get(key) ?? 0) * (1 - (1 - tailWeight) * Math.min(1, start / headLength)),
		...(word === undefined ? {} : {word}),
	}));
}
