import type {Article} from '../../corpus/model.js';
import type {Background} from './background.js';
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
	/** Where in the article it stands: 0 is the beginning, 1 the end. */
	readonly place: number;
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
			place: (paragraph + 0.5) / article.paragraphs.length,
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
