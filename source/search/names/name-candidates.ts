import Fuse, {type FuseIndex} from 'fuse.js';
import type {NameIndex} from './name-index.js';
import {type BaggedWord, bagged, likeness, mayBeAlike, prefixLikeness, type SoundedWord} from './word-likeness.js';

/** A query, prepared as names are. */
export type NameQuery = {
	readonly words: readonly SoundedWord[];
	readonly joined: SoundedWord;
	/** All of it in one, addresses and offices too. */
	readonly full: string;
};

/** A form worth a close look. */
export type Candidate = {
	readonly form: number;
	/** Fuse's score turned round: 1 is the best, 0 where Fuse found nothing. */
	readonly fuse: number;
};

/** Likeness of a query word to the words of the index, those near it only. */
export type NearWords = ReadonlyMap<number, number>;

export type Candidates = {readonly near: readonly NearWords[]; readonly found: readonly Candidate[]};

/** Forms that Fuse gets to rank: enough to hold every spelling of the right name, few enough for a keystroke. */
const mostForFuse = 80;
const fuseThreshold = 0.6;
const leastLikeness = 0.4;
const initialLikeness = 0.75;
/** Shares of letters and sounds that may differ between a query word and a name. */
const letterRoom = 0.4;
const soundRoom = 0.35;
const joinedRoom = 0.25;

type Keys = {readonly folded: string; readonly sounds: string};

/** The best-scored forms, best first; a first cut by the mean spares sorting the many that are hardly near. */
function bestScores(scores: ReadonlyMap<number, number>): [number, number][] {
	let kept = [...scores];
	while (kept.length > 8 * mostForFuse) {
		const mean = kept.reduce((sum, [, score]) => sum + score, 0) / kept.length;
		const better = kept.filter(([, score]) => score > mean);
		if (better.length < mostForFuse) {
			break;
		}
		kept = better;
	}
	return kept.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostForFuse);
}

/** The search for candidates over one index: letters first, then Fuse.js over folded and skeleton keys of the survivors. */
export class CandidateFinder {
	readonly #index: NameIndex;
	readonly #words: readonly BaggedWord[];
	readonly #joined: readonly (BaggedWord | undefined)[];
	readonly #keys: readonly Keys[];
	readonly #packed: ReturnType<FuseIndex<Keys>['toJSON']>;

	constructor(index: NameIndex) {
		this.#index = index;
		this.#words = index.words.map(bagged);
		this.#joined = index.forms.map(form =>
			form.words.length > 1 ? bagged({text: form.joined, sounds: form.joinedSounds}) : undefined,
		);
		this.#keys = index.forms.map(form => ({
			folded: form.words.join(' '),
			sounds: form.wordIds.map(id => index.words[id]?.sounds ?? '').join(' '),
		}));
		this.#packed = Fuse.createIndex(['folded', 'sounds'], this.#keys).toJSON();
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
		const ranked = bestScores(scores);
		return {
			near,
			found: this.#rankByFuse(
				query,
				ranked.map(([form]) => form),
			),
		};
	}

	#nearWords(typed: SoundedWord, last: boolean, initials: boolean): Map<number, number> {
		const near = new Map<number, number>();
		const word = bagged(typed);
		const length = word.text.length;
		for (let id = 0; id < this.#words.length; id++) {
			const other = this.#words[id];
			if (!other) {
				continue;
			}
			const prefix = last ? prefixLikeness(word, other) : 0;
			if (length === 1 || other.text.length === 1) {
				const value =
					word.text === other.text
						? 1
						: Math.max(initials && word.text[0] === other.text[0] ? initialLikeness : 0, prefix);
				if (value > 0) {
					near.set(id, value);
				}
			} else if (mayBeAlike(word, other, letterRoom, soundRoom)) {
				const value = Math.max(prefix, likeness(word, other));
				if (value >= leastLikeness) {
					near.set(id, value);
				}
			} else if (prefix > 0) {
				near.set(id, prefix);
			}
		}
		return near;
	}

	#addScores(scores: Map<number, number>, near: NearWords, weight: number): void {
		const best = new Map<number, number>();
		for (const [id, value] of near) {
			const rarity = 1 / Math.log2(2 + (this.#index.words[id]?.forms.length ?? 0));
			for (const form of this.#index.words[id]?.forms ?? []) {
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
		const typed = bagged(query.joined);
		for (const [position, form] of this.#index.forms.entries()) {
			const joined = this.#joined[position] ?? (query.words.length > 1 ? this.#words[form.wordIds[0] ?? 0] : undefined);
			if (joined && mayBeAlike(typed, joined, joinedRoom, joinedRoom)) {
				const value = likeness(typed, joined);
				scores.set(position, (scores.get(position) ?? 0) + value * value * typed.text.length);
			}
		}
	}

	#rankByFuse(query: NameQuery, forms: readonly number[]): Candidate[] {
		const records = forms.flatMap(form => this.#packed.records[form] ?? []);
		const fuse = new Fuse(
			this.#keys,
			{keys: ['folded', 'sounds'], includeScore: true, threshold: fuseThreshold},
			Fuse.parseIndex<Keys>({...this.#packed, records}),
		);
		const scores = new Map<number, number>();
		const text = query.words.map(word => word.text).join(' ');
		const sounds = query.words.map(word => word.sounds).join(' ');
		for (const pattern of text === sounds ? [text] : [text, sounds]) {
			for (const hit of fuse.search(pattern)) {
				scores.set(hit.refIndex, Math.max(scores.get(hit.refIndex) ?? 0, 1 - (hit.score ?? 1)));
			}
		}
		return forms.map(form => ({form, fuse: scores.get(form) ?? 0}));
	}
}
