import {anchorsOf} from './anchors.js';
import type {Link} from './clusters.js';
import {likenessesOf, type Weighed} from './likeness.js';
import type {Passage} from './passages.js';
import {sharedRunsOf} from './shared-runs.js';
import {standOut} from './stand-out.js';
import {sensedKeys} from './synonyms.js';
import {isTold, weaknessOf} from './weak-links.js';

/** A paragraph of news says first what it is there for: towards this many UTF-16 units its words count less and less. */
const headLength = 250;
const tailWeight = 0.4;
const doubt = 14;
/** Two words in common, or a name and a word, are what any two paragraphs on one subject have. */
const evidence = 4;
/** Two accounts of one thing name further people and give further figures. */
const conflict = 0.6;
/** Runs in common that make two passages as alike as a quotation can make them, and how alike that is. */
const quotedRuns = 12;
const quotedLikeness = 0.4;
/** Openings tell the same thing more often than not; but names are in every opening, and alone they tell nothing. */
const bothOpen = 1.8;
const namesAlone = 0.5;
/** Weight of shared words, figures and dates, in nats, at which openings count in full. */
const toldTogether = 2;
/** What stands in one part of one article seldom stands in the other part of another. */
const samePlace = 0.5;
/** What the passages around two passages have in common counts for them too. */
const neighbours = 0.1;
/** How much it counts that a passage of a third article is like both. */
const third = 0.15;
const leastThird = 0.1;
const leastAlone = 0.03;
const leastLikeness = 0.05;

/**
 * How alike each two passages of different articles are, where they share anything: by what they say, by runs of words
 * in common and by whom and which figures hardly another passage has, more at the same part of their articles and where the passages around them are alike too.
 */
export function passageLikenesses(passages: readonly Passage[]): Link[] {
	const alone = alonePairs(passages);
	const count = passages.length;
	const before = passages.map(({article}, index) => (passages[index - 1]?.article === article ? index - 1 : -1));
	const after = passages.map(({article}, index) => (passages[index + 1]?.article === article ? index + 1 : -1));
	const at = (one: number, other: number): number => (one < 0 || other < 0 ? 0 : (alone[one * count + other] ?? 0));
	const links: Link[] = [];
	for (let a = 0; a < count; a++) {
		const [beforeA, afterA] = [before[a] ?? -1, after[a] ?? -1];
		for (let b = a + 1; b < count; b++) {
			const own = alone[a * count + b] ?? 0;
			if (own < leastAlone) continue;
			const [beforeB, afterB] = [before[b] ?? -1, after[b] ?? -1];
			const beside = Math.max(at(a, afterB), at(a, beforeB), at(afterA, b), at(beforeA, b));
			const around = Math.max(beside, at(afterA, afterB), at(beforeA, beforeB));
			const score = own * (1 - neighbours) + Math.min(1, around) * neighbours;
			if (score > leastLikeness) links.push({a, b, score});
		}
	}
	const isWeak = weaknessOf(passages);
	return standOut(
		links,
		passages.map(({article}) => article),
	).map(link => (isWeak(link.a, link.b) ? {...link, weak: true} : link));
}

/** The likeness of each two passages by themselves, row by row; 0 for two of one article. */
function alonePairs(passages: readonly Passage[]): Float64Array {
	const count = passages.length;
	const likeness = likenessesOf(passages.map(weighed), {
		groups: passages.map(({article}) => article),
		nearFigures: true,
		doubt,
		evidence,
		conflict,
	});
	const runs = sharedRunsOf(passages);
	const anchors = anchorsOf(passages);
	const pairs = new Float64Array(count * count);
	for (const [a, one] of passages.entries()) {
		for (let b = a + 1; b < count; b++) {
			const other = passages[b];
			if (other === undefined || other.article === one.article || one.furniture || other.furniture) continue;
			const alike = likeness(a, b);
			const inCommon = runs(a, b);
			const tied = anchors(a, b);
			if (alike <= 0 && inCommon === 0 && tied === 0) continue;
			const said = alike * (one.opens && other.opens ? openingFactor(one, other) : 1);
			const quoted = Math.min(1, inCommon / quotedRuns) * quotedLikeness;
			const place = 1 + samePlace * (0.5 - Math.abs(one.place - other.place));
			const score = (1 - (1 - Math.min(1, said)) * (1 - quoted) * (1 - tied)) * place;
			pairs[a * count + b] = score;
			pairs[b * count + a] = score;
		}
	}
	return withThird(pairs, passages);
}

function weighed({features, weights}: Passage): Weighed[] {
	return features.map(({key, kind, word, start}) => ({
		key,
		telling: kind === 'actor' || kind === 'place' || kind === 'figure',
		weight: (weights.get(key) ?? 0) * (1 - (1 - tailWeight) * Math.min(1, start / headLength)),
		...(word === undefined ? {} : {word}),
	}));
}

/** How much more two openings count, by what they share besides names. */
function openingFactor(one: Passage, other: Passage): number {
	const told = toldWeight(one, toldKeys(other), toldTogether);
	return namesAlone + (bothOpen - namesAlone) * Math.min(1, told / toldTogether);
}

/** What a passage says besides names. */
function toldKeys({features}: Passage): ReadonlySet<string> {
	return new Set(features.filter(isTold).flatMap(sensedKeys));
}

/** The weight, in nats, of what a passage says besides names and another says too; counted no further than `most`. */
function toldWeight({features, weights}: Passage, keys: ReadonlySet<string>, most: number): number {
	let told = 0;
	for (const feature of features) {
		if (!isTold(feature) || !sensedKeys(feature).some(key => keys.has(key))) continue;
		told += weights.get(feature.key) ?? 0;
		if (told > most) break;
	}
	return told;
}

/** Mixes into each likeness the best one by way of a passage of a third article: the lesser of its two likenesses. */
function withThird(pairs: Float64Array, passages: readonly Passage[]): Float64Array {
	const count = passages.length;
	if (new Set(passages.map(({article}) => article)).size < 3) return pairs.map(score => score * (1 - third));
	const through = new Float64Array(count * count);
	for (let by = 0; by < count; by++) {
		const alike: number[] = [];
		for (let other = 0; other < count; other++) if ((pairs[by * count + other] ?? 0) >= leastThird) alike.push(other);
		for (const [at, a] of alike.entries()) {
			const one = pairs[by * count + a] ?? 0;
			for (let next = at + 1; next < alike.length; next++) {
				const b = alike[next] ?? 0;
				const less = Math.min(one, pairs[by * count + b] ?? 0);
				if (less > (through[a * count + b] ?? 0)) through[a * count + b] = less;
			}
		}
	}
	const mixed = new Float64Array(count * count);
	for (const [a, one] of passages.entries()) {
		for (let b = a + 1; b < count; b++) {
			if (passages[b]?.article === one.article) continue;
			const score = (pairs[a * count + b] ?? 0) * (1 - third) + (through[a * count + b] ?? 0) * third;
			mixed[a * count + b] = score;
			mixed[b * count + a] = score;
		}
	}
	return mixed;
}
