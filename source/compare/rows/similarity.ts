import {type Background, rarity} from './background.js';
import {likenessesOf, type Weighed} from './likeness.js';
import {sentencesOf} from '../sentences.js';
import {type Term, termsOf} from './terms.js';

/** How much a kind counts beside a plain word of the same rarity. */
const kindWeights: Readonly<Record<Term['kind'], number>> = {word: 1, name: 1.2, figure: 2.4, date: 1.6};
const mostSentences = 40;

/**
 * How much two texts say the same, 0 to 1: the measure behind the rows. Words by their stems and senses, names, figures
 * and dates count by their rarity in the background (without one: in general English), names and figures for more.
 * Texts of several sentences are also matched sentence by sentence, the best match both ways.
 */
export function similarity(a: string, b: string, background?: Background): number {
	if (a.trim() === b.trim()) return 1;
	const [one, other] = [weighedTerms(a, background), weighedTerms(b, background)];
	const parts = [a, b].map(text =>
		sentencesOf(text)
			.slice(0, mostSentences)
			.map(({start, end}) => weighedTerms(text.slice(start, end), background)),
	);
	const [left, right] = [parts[0] ?? [], parts[1] ?? []];
	if (left.length < 2 && right.length < 2) return likenessesOf([one, other])(0, 1);
	const likeness = likenessesOf([one, other, ...left, ...right]);
	const firstRight = 2 + left.length;
	const bySentence = (from: readonly Weighed[][], start: number, to: readonly Weighed[][], toStart: number): number =>
		weightedMean(
			from.map((items, index) => [
				total(items),
				Math.max(0, ...to.map((_, at) => likeness(start + index, toStart + at))),
			]),
		);
	const matched = (bySentence(left, 2, right, firstRight) + bySentence(right, firstRight, left, 2)) / 2;
	return (likeness(0, 1) + matched) / 2;
}

/** The terms of a text, each key once, with their weights. */
export function weighedTerms(text: string, background?: Background): Weighed[] {
	const weighed = new Map<string, Weighed>();
	for (const {key, kind, word} of termsOf(text)) {
		if (weighed.has(key)) continue;
		const weight = kindWeights[kind] * rarity(key, word, background);
		weighed.set(key, {
			key,
			weight,
			telling: kind === 'name' || kind === 'figure',
			...(word === undefined ? {} : {word}),
		});
	}
	return [...weighed.values()];
}

function total(items: readonly Weighed[]): number {
	return items.reduce((sum, {weight}) => sum + weight, 0);
}

function weightedMean(pairs: readonly (readonly [number, number])[]): number {
	const weights = pairs.reduce((sum, [weight]) => sum + weight, 0);
	return weights === 0 ? 0 : pairs.reduce((sum, [weight, value]) => sum + weight * value, 0) / weights;
}
