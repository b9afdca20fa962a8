import type {Link} from './clusters.js';
import {contextKinds, contextOf, leastOwn} from './pair-context.js';
import {areEnglish, type Evidence, evidenceKinds, evidenceOf} from './pair-evidence.js';
import {type PairWeights, pairWeights} from './pair-weights.js';
import type {Passage} from './passages.js';
import {weaknessOf} from './weak-links.js';

/** Log odds at which two passages count as having nothing in common, and beyond which more is no surer. */
export const [nothing, sure] = [-3, 3];

/** Texts of two languages have names, figures and days in common, those of a language without stems few words more: it counts for so much more, in log odds. */
const foreign = 2.2;

/**
 * How likely each two passages of different articles tell one thing: the log odds above `nothing`, by what they share and by what the other pairs are
 * like. Two logistic regressions, the second over the first (stacking); `bench/fit-rows.ts` fits the weights on rows that readers drew.
 */
export function passageLinks(passages: readonly Passage[], weights: PairWeights = pairWeights): Link[] {
	const evidence = evidenceOf(passages);
	const own = oddsOf(evidence.values, evidenceKinds, weights.evidence).map((odds, pair) =>
		areEnglish(passages[evidence.a[pair] ?? 0], passages[evidence.b[pair] ?? 0]) ? odds : odds + foreign,
	);
	const odds = oddsOf(contextOf(passages, evidence, own), contextKinds, weights.context);
	return linksOf(passages, evidence, own, odds);
}

function linksOf(passages: readonly Passage[], {count, a, b}: Evidence, own: Float64Array, odds: Float64Array): Link[] {
	const isWeak = weaknessOf(passages);
	const links: Link[] = [];
	for (let pair = 0; pair < count; pair++) {
		const score = Math.min(sure, odds[pair] ?? nothing) - nothing;
		if (score <= 0 || (own[pair] ?? 0) < leastOwn) continue;
		const [one, other] = [a[pair] ?? 0, b[pair] ?? 0];
		links.push(isWeak(one, other) ? {a: one, b: other, score, weak: true} : {a: one, b: other, score});
	}
	return links;
}

/** Log odds of each row of values. */
export function oddsOf<Kind extends string>(
	values: Float64Array,
	kinds: readonly Kind[],
	weights: Readonly<Record<Kind | 'bias', number>>,
): Float64Array {
	const factors = kinds.map(kind => weights[kind]);
	const odds = new Float64Array(values.length / kinds.length);
	for (let row = 0; row < odds.length; row++) {
		let sum: number = weights.bias;
		for (let at = 0; at < factors.length; at++) sum += (factors[at] ?? 0) * (values[row * factors.length + at] ?? 0);
		odds[row] = sum;
	}
	return odds;
}
