import type {Article} from '../../corpus/model.js';
import type {Background} from './background.js';
import type {Link} from './clusters.js';
import {likenessesOf} from './likeness.js';
import {standOut} from './stand-out.js';
import {type Feature, featuresOf, type NamedSpan, weightOf} from './features.js';

export type PassageOptions = {
	/** What makes a word rare; without it, general English. */
	readonly background?: Background;
	/** The names of each paragraph of an article; without it, capitalised words stand for themselves. */
	readonly mentions?: (article: Article) => readonly (readonly NamedSpan[])[];
};

/** A paragraph with what it can share, weighed among the paragraphs compared. */
export type Passage = {
	/** Index into the articles compared. */
	readonly article: number;
	/** Index into the article's paragraphs. */
	readonly paragraph: number;
	readonly text: string;
	readonly features: readonly Feature[];
	/** Feature key to weight. */
	readonly weights: ReadonlyMap<string, number>;
};

/** The paragraphs of the articles as passages. */
export function passagesOf(articles: readonly Article[], {background, mentions}: PassageOptions): Passage[] {
	const bare = articles.flatMap((article, index) => {
		const names: readonly (readonly NamedSpan[])[] = mentions?.(article) ?? [];
		return article.paragraphs.map((text, paragraph) => ({
			article: index,
			paragraph,
			text,
			features: knownFeatures(text, names[paragraph]),
		}));
	});
	const proper = new Set(bare.flatMap(({features}) => features.filter(feature => feature.proper).map(({key}) => key)));
	const standsIn = new Map<string, number>();
	for (const {features} of bare) {
		for (const {key} of features) standsIn.set(key, (standsIn.get(key) ?? 0) + 1);
	}
	return bare.map(passage => {
		const weights = new Map(
			passage.features.map(
				feature => [feature.key, weightOf(feature, standsIn.get(feature.key) ?? 1, bare.length, background)] as const,
			),
		);
		const features = passage.features.map(feature =>
			feature.kind === 'word' && proper.has(feature.key) ? {...feature, proper: true} : feature,
		);
		return {...passage, features, weights};
	});
}

const known = new WeakMap<readonly NamedSpan[], {readonly text: string; readonly features: readonly Feature[]}>();

/** Columns are added and swapped: the features of a paragraph are found once for the names found in it. */
function knownFeatures(text: string, names: readonly NamedSpan[] | undefined): readonly Feature[] {
	if (names === undefined) return featuresOf(text, []);
	const before = known.get(names);
	if (before?.text === text) return before.features;
	const features = featuresOf(text, names);
	known.set(names, {text, features});
	return features;
}

/** Openings tell the same thing more often than not. */
const bothOpen = 1.15;
const leastLikeness = 0.03;

/** How alike each two passages of different articles are, where they share anything. */
export function likenesses(passages: readonly Passage[]): Link[] {
	const groups = passages.map(({article}) => article);
	const likeness = likenessesOf(
		passages.map(({features, weights}) =>
			features.map(({key, kind, word}) => ({
				key,
				telling: kind === 'actor' || kind === 'place' || kind === 'figure',
				weight: weights.get(key) ?? 0,
				...(word === undefined ? {} : {word}),
			})),
		),
		{groups, nearFigures: true},
	);
	const links: Link[] = [];
	for (let a = 0; a < passages.length; a++) {
		for (let b = a + 1; b < passages.length; b++) {
			const [one, other] = [passages[a], passages[b]];
			if (one === undefined || other === undefined || one.article === other.article) continue;
			const openings = one.paragraph === 0 && other.paragraph === 0;
			const score = likeness(a, b) * (openings ? bothOpen : 1);
			if (score > leastLikeness) links.push({a, b, score});
		}
	}
	return standOut(links, groups);
}
