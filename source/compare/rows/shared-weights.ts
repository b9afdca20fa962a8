import type {Passage} from './passages.js';
import {sensedKeys} from './synonyms.js';

/** What two passages share, each in nats of rarity. */
export type SharedWeights = {
	readonly all: Float64Array;
	/** Divided by the number of pairs of paragraphs of the two articles that share it: what few share tells these two from the others. */
	readonly rare: Float64Array;
	/** Plain words that both have. */
	readonly words: Float64Array;
	readonly rareWords: Float64Array;
	readonly persons: Float64Array;
};

/** A word of one sense counts for so much of one word. */
const senseShare = 0.7;

/** Where a key stands, the passages in their order. */
type Posting = {
	readonly passages: number[];
	/** The weight of what has it last in each. */
	readonly weights: number[];
	/** In how many passages of each article it stands. */
	readonly held: number[];
	person: boolean;
};

/**
 * What each two passages of different articles share, row by row with the lower index first: the same key or, failing that, one sense. By lists of who has a
 * key, since most passages share nothing.
 */
export function sharedWeights(passages: readonly Passage[]): SharedWeights {
	const count = passages.length;
	const room = (): Float64Array => new Float64Array(count * count);
	const [all, rare, words, rareWords, persons] = [room(), room(), room(), room(), room()];
	const articles = Int32Array.from(passages, ({article}) => article);
	const postings = postingsOf(passages);
	// The feature in hand, counted from 1, by which each passage was met last.
	const met = new Int32Array(count);
	let turn = 0;
	for (const [a, {article, features, weights}] of passages.entries()) {
		for (const feature of features) {
			turn++;
			const own = weights.get(feature.key) ?? 0;
			const isWord = feature.kind === 'word' && feature.proper !== true;
			const keys = sensedKeys(feature);
			for (let at = 0; at < keys.length; at++) {
				const posting = postings.get(keys[at] ?? '');
				if (posting === undefined) continue;
				const {passages: holders, held, person} = posting;
				const times = held[article] ?? 1;
				for (let place = holders.length - 1; place >= 0; place--) {
					const b = holders[place] ?? 0;
					if (b <= a) break;
					const its = articles[b] ?? 0;
					if (its === article || met[b] === turn) continue;
					met[b] = turn;
					const weight = Math.max(own, posting.weights[place] ?? 0) * (at === 0 ? 1 : senseShare);
					const alone = weight / (times * (held[its] ?? 1));
					const pair = a * count + b;
					all[pair] = (all[pair] ?? 0) + weight;
					rare[pair] = (rare[pair] ?? 0) + alone;
					if (at > 0) continue;
					if (person) persons[pair] = (persons[pair] ?? 0) + weight;
					else if (isWord) {
						words[pair] = (words[pair] ?? 0) + weight;
						rareWords[pair] = (rareWords[pair] ?? 0) + alone;
					}
				}
			}
		}
	}
	return {all, rare, words, rareWords, persons};
}

function postingsOf(passages: readonly Passage[]): ReadonlyMap<string, Posting> {
	const articles = 1 + Math.max(0, ...passages.map(({article}) => article));
	const postings = new Map<string, Posting>();
	for (const [index, {article, features, weights}] of passages.entries()) {
		for (const feature of features) {
			const weight = weights.get(feature.key) ?? 0;
			for (const key of sensedKeys(feature)) {
				let posting = postings.get(key);
				if (posting === undefined) {
					posting = {passages: [], weights: [], held: Array.from({length: articles}, () => 0), person: false};
					postings.set(key, posting);
				}
				if (posting.passages.at(-1) === index) posting.weights[posting.weights.length - 1] = weight;
				else {
					posting.passages.push(index);
					posting.weights.push(weight);
					posting.held[article] = (posting.held[article] ?? 0) + 1;
				}
				if (feature.person === true && key === feature.key) posting.person = true;
			}
		}
	}
	return postings;
}
