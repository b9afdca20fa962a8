import Fuse from 'fuse.js';
import {once} from '../../text/once.js';
import type {NameIndex} from './name-index.js';
import {Bags, type SoundedWord} from './bags.js';
import type {WordOrder} from './name-letters.js';
import {similarity, prefixSimilarity} from './word-similarity.js';

/** A query, prepared as names are. */
export type NameQuery = {
	readonly words: readonly SoundedWord[];
	readonly joined: SoundedWord;
	/** All of it in one, addresses and offices too. */
	readonly full: string;
};

/** Similarity of a query word to the words of the index, those near it only. */
export type NearWords = ReadonlyMap<number, number>;

export type Candidates = {
	readonly near: readonly NearWords[];
	/** Forms worth a close look, by their positions. */
	readonly found: readonly number[];
	/** Fuse's score of one of them turned round: 1 is the best, 0 where Fuse found nothing. Asked only where a form is near enough to be shown. */
	readonly fuse: (form: number) => number;
};

/** Forms that Fuse gets to rank: enough to hold every spelling of the right name, few enough for a keystroke. */
const mostCandidates = 80;
const mostForFuse = 16;
const fuseThreshold = 0.6;
const leastSimilarity = 0.4;
const initialSimilarity = 0.75;
/** Shares of letters and sounds that may differ between a query word and a name. */
const letterRoom = 0.4;
const soundRoom = 0.35;
const joinedRoom = 0.25;

type Keys = {readonly folded: string; readonly sounds: string};

/** The best-scored forms, best first; a first cut by the mean spares sorting the many that are hardly near. */
function bestScores(scores: ReadonlyMap<number, number>): [number, number][] {
	let kept = [...scores];
	while (kept.length > 8 * mostCandidates) {
		const mean = kept.reduce((sum, [, score]) => sum + score, 0) / kept.length;
		const better = kept.filter(([, score]) => score > mean);
		if (better.length < mostCandidates) {
			break;
		}
		kept = better;
	}
	return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCandidates);
}

/** Words in order, so that those with one beginning stand together. */
class Sorted {
	readonly #ids: WordOrder;
	readonly #keyOf: (id: number) => string;

	constructor(ids: WordOrder, keyOf: (id: number) => string) {
		this.#ids = ids;
		this.#keyOf = keyOf;
	}

	/** Those that begin so, in order. */
	*beginning(start: string): Generator<number> {
		for (let at = this.#from(start); at < this.#ids.length; at++) {
			const id = this.#ids[at] ?? 0;
			if (!this.#keyOf(id).startsWith(start)) return;
			yield id;
		}
	}

	/** The first that is not before a beginning. */
	#from(start: string): number {
		let low = 0;
		let high = this.#ids.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#keyOf(this.#ids[middle] ?? 0) < start) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

/** The search for candidates over one index: letters first, then Fuse.js over folded and phonetic key keys of the survivors. */
export class CandidateFinder {
	readonly #index: NameIndex;
	/** Words of two letters and more. */
	readonly #bags: Bags;
	readonly #joinedBags: Bags;
	readonly #byText: Sorted;
	readonly #bySounds: Sorted;

	constructor(index: NameIndex) {
		this.#index = index;
		const {words, joined, byText, bySounds} = index.letters;
		this.#bags = new Bags(words);
		this.#joinedBags = new Bags(joined);
		this.#byText = new Sorted(byText, id => index.word(id)?.text ?? '');
		this.#bySounds = new Sorted(bySounds, id => index.word(id)?.sounds ?? '');
	}

	find(query: NameQuery): Candidates {
		const several = query.words.length > 1;
		const near = query.words.map((word, position) =>
			this.#nearWords(word, position === query.words.length - 1, several),
		);
		const scores = new Map<number, number>();
		for (const [position, words] of near.entries()) {
			this.#addScores(scores, words, query.words[position]?.text.length ?? 0);
		}
		this.#addJoined(scores, query);
		const found = bestScores(scores).map(([form]) => form);
		const byFuse = once(() => this.#rankByFuse(query, found));
		return {near, found, fuse: form => byFuse().get(form) ?? 0};
	}

	#nearWords(word: SoundedWord, last: boolean, initials: boolean): Map<number, number> {
		const near = new Map<number, number>();
		if (last) {
			this.#addBegun(near, word);
		}
		if (word.text.length === 1) {
			// Words with another first letter are none of its.
			for (const id of this.#byText.beginning(word.text)) {
				this.#addInitial(near, id, word.text, initials);
			}
			return near;
		}
		for (const id of this.#index.letters.short) {
			this.#addInitial(near, id, word.text, initials);
		}
		for (const id of this.#bags.alike(word, letterRoom, soundRoom)) {
			const other = this.#index.word(id);
			const value = other ? Math.max(near.get(id) ?? 0, similarity(word, other)) : 0;
			if (value >= leastSimilarity) {
				near.set(id, value);
			}
		}
		return near;
	}

	/** Words that begin with what is typed, by their letters or by their sounds. */
	#addBegun(near: Map<number, number>, typed: SoundedWord): void {
		for (const [order, key] of [
			[this.#byText, typed.text],
			[this.#bySounds, typed.sounds],
		] as const) {
			for (const id of order.beginning(key)) {
				const other = this.#index.word(id);
				const value = other ? prefixSimilarity(typed, other) : 0;
				if (value > (near.get(id) ?? 0)) {
					near.set(id, value);
				}
			}
		}
	}

	#addInitial(near: Map<number, number>, id: number, word: string, initials: boolean): void {
		const other = this.#index.word(id)?.text ?? '';
		const value = other === word ? 1 : initials && other[0] === word[0] ? initialSimilarity : 0;
		if (value > (near.get(id) ?? 0)) {
			near.set(id, value);
		}
	}

	#addScores(scores: Map<number, number>, near: NearWords, weight: number): void {
		const best = new Map<number, number>();
		for (const [id, value] of near) {
			const forms = this.#index.word(id)?.forms ?? [];
			const rarity = 1 / Math.log2(2 + forms.length);
			for (const form of forms) {
				const gain = value * value * weight * (0.5 + rarity);
				if (gain > (best.get(form) ?? 0)) {
					best.set(form, gain);
				}
			}
		}
		for (const [form, gain] of best) {
			scores.set(form, (scores.get(form) ?? 0) + gain);
		}
	}

	#addJoined(scores: Map<number, number>, query: NameQuery): void {
		const {formWords} = this.#index.letters;
		for (const position of this.#joinedBags.alike(query.joined, joinedRoom, joinedRoom)) {
			// A name of one word is compared with a query of one word as a word.
			const form = query.words.length > 1 || (formWords[position] ?? 0) > 1 ? this.#index.form(position) : undefined;
			const value = form ? similarity(query.joined, {text: form.joined, sounds: form.joinedSounds}) : 0;
			if (form) scores.set(position, (scores.get(position) ?? 0) + value * value * query.joined.text.length);
		}
	}

	#rankByFuse(query: NameQuery, forms: readonly number[]): ReadonlyMap<number, number> {
		const ranked = forms.slice(0, mostForFuse);
		const fuse = new Fuse(
			ranked.map(form => this.#keysOf(form)),
			{keys: ['folded', 'sounds'], includeScore: true, threshold: fuseThreshold},
		);
		const scores = new Map<number, number>();
		const text = query.words.map(word => word.text).join(' ');
		const sounds = query.words.map(word => word.sounds).join(' ');
		for (const pattern of text === sounds ? [text] : [text, sounds]) {
			for (const hit of fuse.search(pattern)) {
				const form = ranked[hit.refIndex] ?? -1;
				scores.set(form, Math.max(scores.get(form) ?? 0, 1 - (hit.score ?? 1)));
			}
		}
		return scores;
	}

	/** What Fuse compares of a form. */
	#keysOf(form: number): Keys {
		const {words = [], wordIds = []} = this.#index.form(form) ?? {};
		return {folded: words.join(' '), sounds: wordIds.map(id => this.#index.word(id)?.sounds ?? '').join(' ')};
	}
}
