import {outletOf} from '../../corpus/lookup.js';
import type {Article, Tables} from '../../corpus/model.js';
import type {Span} from '../span.js';
import {concordance} from './concordance.js';
import {phraseWords} from './folded-words.js';
import {inOneSpelling, isHouseStyle} from './house-style.js';
import {compareWording} from './keyness.js';

/** A word that one text uses at a really higher rate than the others. */
export type DistinctiveWord = {
	readonly word: string;
	/** Uses in the text, and in the others together. */
	readonly count: number;
	readonly others: number;
	/** Dunning's G² of the two counts. */
	readonly logLikelihood: number;
	/** How large the difference is: binary logarithm of the ratio of the two rates. */
	readonly logRatio: number;
	/** Where it stands first; absent for a form that only counts together. */
	readonly first: (Span & {readonly paragraph: number}) | undefined;
};

export type Distinctive = {
	/** Article id. */
	readonly article: string;
	/** Most certain first. */
	readonly words: readonly DistinctiveWord[];
};

const mostWords = 10;
/** By chance once in a thousand words. */
const leastLikelihood = 10.83;
/** Twice as often. */
const leastRatio = 1;

/**
 * The words that set each full text apart from the other full texts (log-likelihood, where the rate is at least twice theirs). Words that
 * hold sentences together, forms of address and other house style are left out. Briefs are in our words and have none; a full text alone has nothing to
 * be set apart from, and neither has one among texts in other languages.
 */
export function distinctiveWords(corpus: Tables, articles: readonly Article[]): readonly Distinctive[] {
	const full = articles.filter(({text}) => text === 'full');
	if (full.length < 2) return [];
	return full.map(article => {
		const others = full
			.filter(other => other !== article && languageOf(other) === languageOf(article))
			.flatMap(({paragraphs}) => paragraphs);
		if (others.length === 0) return {article: article.id, words: []};
		const keyness = compareWording(article.paragraphs, others);
		const otherwise = new Set(keyness.filter(({countB}) => countB > 0).map(({word}) => inOneSpelling(word)));
		const ownName = new Set(phraseWords(outletOf(corpus, article.outlet).name));
		const words = keyness
			.filter(
				({word, logLikelihood, logRatio, countB}) =>
					logLikelihood >= leastLikelihood &&
					logRatio >= leastRatio &&
					!isHouseStyle(word) &&
					!ownName.has(word) &&
					(countB > 0 || !otherwise.has(inOneSpelling(word))),
			)
			.toSorted((a, b) => b.logLikelihood - a.logLikelihood)
			.slice(0, mostWords)
			.map(({word, countA, countB, logLikelihood, logRatio}) => ({
				word,
				count: countA,
				others: countB,
				logLikelihood,
				logRatio,
				first: firstUse(article, word),
			}));
		return {article: article.id, words};
	});
}

/** Without region or script. */
const languageOf = ({language}: Article): string => language.replace(/-.*$/u, '').toLowerCase();

function firstUse(article: Article, word: string): DistinctiveWord['first'] {
	const line = concordance([article], word).find(({paragraph}) => paragraph >= 0);
	return line === undefined ? undefined : {paragraph: line.paragraph, start: line.start, end: line.end};
}
