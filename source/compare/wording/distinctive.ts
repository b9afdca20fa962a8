import type {Article, Corpus} from '../../corpus/model.js';
import type {Span} from '../span.js';
import {concordance} from './concordance.js';
import {compareWording} from './keyness.js';

/** A word that one text uses at a really higher rate than the others. */
export type DistinctiveWord = {
	readonly word: string;
	/** Uses in the text, and in the others together. */
	readonly count: number;
	readonly others: number;
	/** Standard deviations from equal use. */
	readonly z: number;
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

/**
 * The words that set each full text apart from the other full texts (log-odds with informative Dirichlet prior, see keyness). Briefs are in our
 * words and have none; a full text alone has nothing to be set apart from.
 */
export function distinctiveWords(corpus: Corpus, articles: readonly Article[]): readonly Distinctive[] {
	const full = articles.filter(({text}) => text === 'full');
	if (full.length < 2) return [];
	const background = corpus.articles.filter(({text}) => text === 'full').flatMap(({paragraphs}) => paragraphs);
	return full.map(article => {
		const others = full.filter(other => other !== article).flatMap(({paragraphs}) => paragraphs);
		const words = compareWording(article.paragraphs, others, background)
			.filter(({significant, z}) => significant && z > 0)
			.slice(0, mostWords)
			.map(({word, countA, countB, z}) => ({word, count: countA, others: countB, z, first: firstUse(article, word)}));
		return {article: article.id, words};
	});
}

function firstUse(article: Article, word: string): DistinctiveWord['first'] {
	const line = concordance([article], word).find(({paragraph}) => paragraph >= 0);
	return line === undefined ? undefined : {paragraph: line.paragraph, start: line.start, end: line.end};
}
