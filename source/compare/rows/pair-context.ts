import type {Passage} from './passages.js';
import type {Evidence} from './pair-evidence.js';

/** What the other pairs say of a pair; the order of the values. */
export const contextKinds = [
	/** The log odds of the pair by itself. */
	'own',
	/** How far it stands out among the pairs that either passage has in the other's article, in log odds: the more and the less. */
	'outMore',
	'outLess',
	/** A passage of a third article is like both. */
	'third',
	/** The passages before or after both are alike, or one of them and a neighbour of the other. */
	'along',
	'beside',
	/** Two articles only; how long the articles are. */
	'two',
	'lengths',
] as const;

export type ContextKind = (typeof contextKinds)[number];

/** Log odds of what was not looked at, and how far a pair can stand out. */
const never = -8;
const farthest = 4;
/** Below these log odds a pair is not looked at again. */
export const leastOwn = -4.5;

/** What stands around each pair, pair by pair in the order of `contextKinds`; `own` holds the log odds of each pair by itself. */
export function contextOf(passages: readonly Passage[], {count, a, b}: Evidence, own: Float64Array): Float64Array {
	const size = passages.length;
	const articles = passages.map(({article}) => article);
	const groups = 1 + Math.max(0, ...articles);
	const odds = new Float64Array(size * size);
	const best = new Float64Array(size * groups).fill(never);
	const next = new Float64Array(size * groups).fill(never);
	const note = (item: number, other: number, value: number): void => {
		const at = item * groups + (articles[other] ?? 0);
		if (value > (best[at] ?? 0)) {
			next[at] = best[at] ?? 0;
			best[at] = value;
		} else if (value > (next[at] ?? 0)) next[at] = value;
	};
	for (let pair = 0; pair < count; pair++) {
		const [one, other, value] = [a[pair] ?? 0, b[pair] ?? 0, own[pair] ?? never];
		note(one, other, value);
		note(other, one, value);
		const chance = 1 / (1 + Math.exp(-value));
		odds[one * size + other] = chance;
		odds[other * size + one] = chance;
	}
	const through = throughThird(odds, articles, groups);
	const at = (one: number, other: number, first: number, second: number): number =>
		articles[one] === articles[first] && articles[other] === articles[second] ? (odds[one * size + other] ?? 0) : 0;
	const standsOut = (item: number, other: number, value: number): number => {
		const place = item * groups + (articles[other] ?? 0);
		const rival = value >= (best[place] ?? 0) ? next[place] : best[place];
		return Math.max(-farthest, Math.min(farthest, value - (rival ?? never)));
	};
	const values = new Float64Array(count * contextKinds.length);
	const perArticle = size / groups;
	for (let pair = 0; pair < count; pair++) {
		const [one, other, value] = [a[pair] ?? 0, b[pair] ?? 0, own[pair] ?? never];
		if (value < leastOwn) continue;
		const [mine, its] = [standsOut(one, other, value), standsOut(other, one, value)];
		const along = Math.max(at(one - 1, other - 1, one, other), at(one + 1, other + 1, one, other));
		const beside = Math.max(
			at(one - 1, other, one, other),
			at(one + 1, other, one, other),
			at(one, other - 1, one, other),
			at(one, other + 1, one, other),
		);
		values.set(
			[
				value,
				Math.max(mine, its),
				Math.min(mine, its),
				Math.sqrt(through[one * size + other] ?? 0),
				Math.sqrt(along),
				Math.sqrt(beside),
				groups === 2 ? 1 : 0,
				Math.log(perArticle),
			],
			pair * contextKinds.length,
		);
	}
	return values;
}

/** Of each two passages the likelier way over a passage of a third article: the lesser chance of its two pairs. */
function throughThird(odds: Float64Array, articles: readonly number[], groups: number): Float64Array {
	const size = articles.length;
	const through = new Float64Array(groups < 3 ? 0 : size * size);
	if (groups < 3) return through;
	const least = 0.02;
	for (let by = 0; by < size; by++) {
		const alike: number[] = [];
		for (let other = 0; other < size; other++) if ((odds[by * size + other] ?? 0) >= least) alike.push(other);
		for (const [at, one] of alike.entries()) {
			const chance = odds[by * size + one] ?? 0;
			for (let next = at + 1; next < alike.length; next++) {
				const other = alike[next] ?? 0;
				if (articles[one] === articles[other]) continue;
				const less = Math.min(chance, odds[by * size + other] ?? 0);
				if (less > (through[one * size + other] ?? 0)) through[one * size + other] = less;
			}
		}
	}
	return through;
}
