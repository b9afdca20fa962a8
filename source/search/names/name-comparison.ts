import type {NameQuery, NearWords} from './name-candidates.js';
import type {IndexedForm, NameIndex} from './name-index.js';
import {similarity} from './word-similarity.js';

export type MatchKind = 'exact' | 'prefix' | 'near';

/** A query word and the form word it is nearest to, by their positions. */
export type Pair = {readonly query: number; readonly form: number; readonly value: number};

/** Pairs each query word with the form word it is nearest to, each word once, best pairs first. */
function pairWords(near: readonly NearWords[], form: IndexedForm): Pair[] {
	const pairs: Pair[] = [];
	for (const [query, words] of near.entries()) {
		for (const [position, id] of form.wordIds.entries()) {
			const value = words.get(id);
			if (value !== undefined) {
				pairs.push({query, form: position, value});
			}
		}
	}
	pairs.sort((a, b) => b.value - a.value);
	const usedQuery = new Set<number>();
	const usedForm = new Set<number>();
	return pairs.filter(pair => {
		if (usedQuery.has(pair.query) || usedForm.has(pair.form)) {
			return false;
		}
		usedQuery.add(pair.query);
		usedForm.add(pair.form);
		return true;
	});
}

/** How much a word says: long and rare words more than short and frequent ones. */
function weightOf(length: number, uses: number): number {
	return Math.min(length, 8) ** 0.7 * (0.4 + 0.6 / Math.log2(1 + Math.max(1, uses)));
}

/** How well the words of a query and of a form answer each other. */
export type Comparison = {
	readonly pairs: readonly Pair[];
	/** Weighted mean of the query words' similarity: is all of the query there? */
	readonly words: number;
	/** The same of the form's words: is all of the name there? */
	readonly back: number;
	/** Similarity of both without their spaces; 0 when both are one word. */
	readonly joined: number;
	readonly same: boolean;
};

/** Compares a query with a form word by word, forwards and backwards, and as one word. */
export function compare(query: NameQuery, near: readonly NearWords[], index: NameIndex, form: IndexedForm): Comparison {
	const pairs = pairWords(near, form);
	const ofQuery = new Map(pairs.map(pair => [pair.query, pair]));
	const ofForm = new Map(pairs.map(pair => [pair.form, pair]));
	const uses = (position: number): number => index.word(form.wordIds[position] ?? 0)?.entries ?? 1;
	let words = 0;
	let wordsAll = 0;
	for (const [position, word] of query.words.entries()) {
		const pair = ofQuery.get(position);
		const weight = weightOf(word.text.length, pair ? uses(pair.form) : 1);
		wordsAll += weight;
		words += weight * (pair?.value ?? 0);
	}
	let back = 0;
	let backAll = 0;
	for (const [position, word] of form.words.entries()) {
		const weight = weightOf(word.length, uses(position));
		backAll += weight;
		back += weight * (ofForm.get(position)?.value ?? 0);
	}
	const several = form.words.length + query.words.length > 2;
	return {
		pairs,
		words: words / wordsAll,
		back: back / backAll,
		joined: several ? similarity(query.joined, {text: form.joined, sounds: form.joinedSounds}) : 0,
		same: query.full === form.full || (!form.whole && query.joined.text === form.joined),
	};
}

/** Whether a form is what was typed, begins so, or is only like it. */
export function matchKind(query: NameQuery, form: IndexedForm, {pairs, same}: Comparison): MatchKind {
	if (same || (pairs.length === query.words.length && pairs.every(pair => pair.value === 1))) {
		return 'exact';
	}
	const last = query.words.length - 1;
	const typed = query.words[last]?.text ?? '';
	const starts =
		pairs.length === query.words.length &&
		pairs.every(pair => (pair.query === last ? form.words[pair.form]?.startsWith(typed) === true : pair.value === 1));
	return starts && typed.length >= shortestPrefix ? 'prefix' : 'near';
}

const shortestPrefix = 2;
