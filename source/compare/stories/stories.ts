import {averageLink, clustersAt} from './average-link.js';
import {silhouette} from './silhouette.js';
import {type Term, termsOf} from '../rows/terms.js';

/** An article as far as its story can be told from it. */
export type StoryArticle = {
	readonly id: string;
	readonly title: string;
	readonly body: string;
	/** ISO day, or month, of publication. */
	readonly published?: string;
};

export type StoryOptions = {
	/** Days by which similarity fades (standard deviation of a Gaussian); 1.75. */
	readonly sigma?: number;
	/** Mean similarity from which two groups are one story, 0 to 1; without it the one at which the stories of these articles stand farthest apart. */
	readonly cut?: number;
};

const titleWeight = 2;
/** The opening tells the story; what comes after is background that other stories share. */
const opening = 2000;
/** What a similarity counts for when one of the two has no day. */
const undated = 0.6;
const leastSimilarity = 0.01;
/** Cuts that are tried: from the least, each greater by a factor. */
const leastCut = 0.04;
const growth = 1.12;
const cuts = 20;
/** Of fewer articles nothing is seen by how they stand apart. */
const fewest = 12;
const fewCut = 0.14;

/**
 * Groups articles that report one story: TF-IDF with sublinear counts over headline (twice) and opening, cosine times a
 * Gaussian of the days between them, average link, cut where the groups stand farthest apart. Returns the ids story by story, in the order given.
 */
export function groupStories(articles: readonly StoryArticle[], options: StoryOptions = {}): string[][] {
	const vectors = vectorsOf(articles.map(({title, body}) => countTerms(title, body.slice(0, opening))));
	const days = articles.map(({published}) => dayOf(published));
	const sigma = options.sigma ?? 1.75;
	const similarities = nearPairs(vectors, (one, other) => {
		const [a, b] = [days[one], days[other]];
		return a == null || b == null ? undated : Math.exp(-((a - b) ** 2) / (2 * sigma ** 2));
	});
	const cut = options.cut ?? (articles.length < fewest ? fewCut : undefined);
	const groups =
		cut === undefined
			? standingApart(similarities)
			: clustersAt(similarities.length, averageLink(similarities, cut), cut);
	return groups.map(group => group.map(index => articles[index]?.id ?? ''));
}

/** Articles of one day's news are told apart at another similarity than those of one subject: the cut is the one with the best silhouette. */
function standingApart(similarities: readonly ReadonlyMap<number, number>[]): number[][] {
	const joins = averageLink(similarities, leastCut);
	let best: {readonly groups: number[][]; readonly score: number} | undefined;
	for (let step = 0; step <= cuts; step++) {
		const groups = clustersAt(similarities.length, joins, leastCut * growth ** step);
		const score = silhouette(similarities, groups);
		// Of two cuts that part alike well the lower one is taken: who tells a story apart too finely splits it.
		if (best === undefined || score > best.score) best = {groups, score};
	}
	return best?.groups ?? [];
}

function countTerms(title: string, body: string): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (terms: readonly Term[], weight: number): void => {
		for (const {key} of terms) counts.set(key, (counts.get(key) ?? 0) + weight);
	};
	add(termsOf(title), titleWeight);
	add(termsOf(body), 1);
	return counts;
}

type Vector = ReadonlyMap<string, number>;

/** Unit vectors of the terms that more than one article has. */
function vectorsOf(counts: readonly ReadonlyMap<string, number>[]): Vector[] {
	const frequencies = new Map<string, number>();
	for (const terms of counts) {
		for (const key of terms.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
	}
	return counts.map(terms => {
		const weights: [string, number][] = [];
		for (const [key, count] of terms) {
			const frequency = frequencies.get(key) ?? 0;
			if (frequency > 1) weights.push([key, (1 + Math.log(count)) * Math.log((counts.length + 1) / (frequency + 0.5))]);
		}
		const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
		return new Map(weights.map(([key, weight]) => [key, weight / norm]));
	});
}

/** For each article the others that are like it, by index, each similarity times `fade`. */
function nearPairs(vectors: readonly Vector[], fade: (one: number, other: number) => number): Map<number, number>[] {
	const holders = new Map<string, (readonly [number, number])[]>();
	const near = vectors.map(() => new Map<number, number>());
	for (const [index, vector] of vectors.entries()) {
		const dots = new Map<number, number>();
		for (const [key, weight] of vector) {
			const holding = holders.get(key) ?? [];
			for (const [other, otherWeight] of holding) dots.set(other, (dots.get(other) ?? 0) + weight * otherWeight);
			holding.push([index, weight]);
			holders.set(key, holding);
		}
		for (const [other, dot] of dots) {
			const similarity = dot * fade(index, other);
			if (similarity < leastSimilarity) continue;
			near[index]?.set(other, similarity);
			near[other]?.set(index, similarity);
		}
	}
	return near;
}

/** Days since 1970; the middle of a month of which no more is known. */
function dayOf(published: string | undefined): number | null {
	const time = Date.parse(published === undefined || published.length > 7 ? (published ?? '') : `${published}-15`);
	return Number.isNaN(time) ? null : time / 86_400_000;
}
