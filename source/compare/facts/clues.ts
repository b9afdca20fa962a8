import type {Article} from '../../corpus/model.js';
import {isUsual} from './usual-words.js';
import {type Term, termsOf} from '../rows/terms.js';
import type {Span} from '../span.js';
import {headline} from './facts.js';
import {senseKey} from './senses.js';

/** A word, name, date or figure near a fact: what tells that two facts are about one thing. */
export type Clue = {
	/** What equal clues share; words of one sense have one key. */
	readonly key: string;
	readonly text: string;
	/** How much a shared clue counts: 1 for a word that is rare in news and stands in one paragraph. */
	readonly weight: number;
	/** A figure, or a word in small letters: more than a name that stands in every paragraph. */
	readonly plain: boolean;
	readonly figure: boolean;
	/** It stands in the sentence before, or in the rest of the sentence. */
	readonly beside: boolean;
};

/** Characters on either side of a fact in which its clues stand. */
const farthest = 130;
/** A sentence with less than this about a fact leaves the rest to the sentence before it. */
const enough = 1.5;
const usual = 0.3;
/** What a clue at the far end loses. */
const fading = 0.4;
const kindWeights: Readonly<Record<Term['kind'], number>> = {word: 1, name: 1, figure: 1, date: 0.6};

const read = new WeakMap<Article, ReadonlyMap<number, readonly Term[]>>();

/** The content words, names, dates and figures of each paragraph of an article, and of its headline. */
export function termsIn(article: Article, longest: number): ReadonlyMap<number, readonly Term[]> {
	const before = read.get(article);
	if (before !== undefined) return before;
	const terms = new Map([
		[headline, termsOf(article.title)],
		...article.paragraphs.map((text, index) => [index, termsOf(text.slice(0, longest))] as const),
	]);
	read.set(article, terms);
	return terms;
}

/** Words of one sense share a key. */
export function clueKey({key, kind}: Term): string {
	return kind === 'word' || kind === 'name' ? senseKey(key) : key;
}

/**
 * What a term counts for among the paragraphs compared: its rarity in news in general by that among them (inverse
 * document frequency, scaled to 1 for what stands in one paragraph).
 */
export function clueWeights(paragraphs: readonly (readonly Term[])[]): (term: Term) => number {
	const standsIn = new Map<string, number>();
	for (const terms of paragraphs) {
		for (const key of new Set(terms.map(clueKey))) standsIn.set(key, (standsIn.get(key) ?? 0) + 1);
	}
	const whole = Math.log(1 + paragraphs.length);
	return term => {
		if (term.kind === 'figure' && Number(term.key.slice(1)) < 5) return 0;
		const general = term.word !== undefined && isUsual(term.word) ? usual : 1;
		const here = Math.log(1 + paragraphs.length / (standsIn.get(clueKey(term)) ?? 1)) / whole;
		return kindWeights[term.kind] * general * here;
	};
}

/** The clues around a span, each once: those of its sentence, and half of the sentence before where that has few. */
export function cluesAround(
	terms: readonly Term[],
	span: Span,
	within: Span,
	previous: Span | undefined,
	weightOf: (term: Term) => number,
): Clue[] {
	const clues = new Map<string, Clue>();
	const add = (stretch: Span, part: number, beside: boolean): void => {
		for (const term of terms) {
			if (term.start < stretch.start || term.end > stretch.end || (term.start < span.end && term.end > span.start))
				continue;
			const apart = Math.max(term.start - span.end, span.start - term.end, 0);
			const weight = weightOf(term) * part * (1 - (Math.min(apart, farthest) / farthest) * fading);
			const key = clueKey(term);
			if (weight > (clues.get(key)?.weight ?? 0))
				clues.set(key, {
					key,
					text: term.text,
					weight,
					plain: term.kind !== 'name' && !/^\p{Lu}/u.test(term.text),
					figure: term.kind === 'figure',
					beside,
				});
		}
	};
	add({start: Math.max(within.start, span.start - farthest), end: Math.min(within.end, span.end + farthest)}, 1, false);
	const total = [...clues.values()].reduce((sum, {weight}) => sum + weight, 0);
	const isRest = previous !== undefined && previous.start <= within.start && previous.end >= within.end;
	if (previous !== undefined && (isRest || total < enough)) add(previous, 0.5, true);
	return [...clues.values()];
}

/** The clues that two facts share, heaviest first. */
export function sharedClues(one: readonly Clue[], other: readonly Clue[]): Clue[] {
	return one
		.flatMap(clue => {
			const match = other.find(({key}) => key === clue.key);
			return match === undefined
				? []
				: [{...clue, weight: Math.min(clue.weight, match.weight), beside: clue.beside || match.beside}];
		})
		.toSorted((a, b) => b.weight - a.weight);
}

/** What clues count for together. */
export function weightOfClues(clues: readonly Clue[]): number {
	return clues.reduce((sum, each) => sum + each.weight, 0);
}
