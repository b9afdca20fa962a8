import type {Article} from '../../corpus/model.js';
import type {Background} from './background.js';
import {languageOfText} from '../voices/cue-language.js';
import {type Feature, featuresOf, type NamedSpan, weightOf} from './features.js';
import {furnitureOf} from './furniture.js';
import {underOneName} from './one-name.js';
import {sensedKeys} from './synonyms.js';

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
	/** The first paragraph of its article that tells something. */
	readonly opens: boolean;
	/** A line of the page, as a signature or a link: it ties nothing. */
	readonly furniture: boolean;
	/** Whether the words are those of our own account: all such are told by one hand. */
	readonly isOurs: boolean;
	/** The language of the text, as a primary subtag. */
	readonly language: string;
	readonly text: string;
	readonly features: readonly Feature[];
	/** Feature key to weight. */
	readonly weights: ReadonlyMap<string, number>;
};

/** What one article alone says cannot tell which paragraph of another goes with it: it counts for so much. */
const loneWeight = 0.35;

/** The paragraphs of the articles as passages. */
export function passagesOf(articles: readonly Article[], {background, mentions}: PassageOptions): Passage[] {
	const found = articles.flatMap((article, index) => {
		const names: readonly (readonly NamedSpan[])[] = mentions?.(article) ?? [];
		const furniture = furnitureOf(article.paragraphs);
		const language = languageForRows(article);
		const first = furniture.indexOf(false);
		return article.paragraphs.map((text, paragraph) => ({
			article: index,
			paragraph,
			place: (paragraph + 0.5) / article.paragraphs.length,
			opens: paragraph === first,
			furniture: furniture[paragraph] === true,
			isOurs: article.text === 'brief',
			language,
			text,
			features: furniture[paragraph] === true ? [] : knownFeatures(text, names[paragraph], language),
		}));
	});
	const named = underOneName(found.map(({features}) => features));
	const bare = found.map((passage, at) => ({...passage, features: named[at] ?? []}));
	const proper = new Set(bare.flatMap(({features}) => features.filter(feature => feature.proper).map(({key}) => key)));
	const standsIn = new Map<string, number>();
	for (const {features} of bare) {
		for (const {key} of features) standsIn.set(key, (standsIn.get(key) ?? 0) + 1);
	}
	const isLone = loneIn(bare);
	return bare.map(passage => {
		const weights = new Map(
			passage.features.map(
				feature =>
					[
						feature.key,
						weightOf(feature, standsIn.get(feature.key) ?? 1, bare.length, background) *
							(isLone(feature) ? loneWeight : 1),
					] as const,
			),
		);
		const features = passage.features.map(feature =>
			feature.kind === 'word' && proper.has(feature.key) ? {...feature, proper: true} : feature,
		);
		return {...passage, features, weights};
	});
}

const known = new WeakMap<readonly NamedSpan[], {readonly text: string; readonly features: readonly Feature[]}>();

/** A text whose language is not known is read as English is: what it has in common with others does not hang on it. */
function languageForRows(article: Article): string {
	const language = languageOfText(article);
	return language === 'und' ? 'en' : language;
}

/** Columns are added and swapped: the features of a paragraph are found once for the names found in it. */
function knownFeatures(text: string, names: readonly NamedSpan[] | undefined, language: string): readonly Feature[] {
	if (names === undefined) return featuresOf(text, [], language);
	const before = known.get(names);
	if (before?.text === text) return before.features;
	const features = featuresOf(text, names, language);
	known.set(names, {text, features});
	return features;
}

/** Whether only one of the articles has a feature or another word of its sense. */
function loneIn(
	paragraphs: readonly {readonly article: number; readonly features: readonly Feature[]}[],
): (feature: Feature) => boolean {
	// The article that has a key, or -1 where several have it.
	const holders = new Map<string, number>();
	for (const {article, features} of paragraphs) {
		for (const feature of features) {
			for (const key of sensedKeys(feature)) {
				const holder = holders.get(key);
				if (holder === undefined) holders.set(key, article);
				else if (holder !== article) holders.set(key, -1);
			}
		}
	}
	return feature => sensedKeys(feature).every(key => holders.get(key) !== -1);
}
