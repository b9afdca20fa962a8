import type {Article, Corpus} from '../../source/corpus/model.js';

/** An invented article: paragraphs and whatever else a test needs said. */
export function told(outlet: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article {
	return {
		id: `2024-03-20-talks/${outlet}`,
		outlet,
		title: 'Talks in the harbour',
		published: '2024-03-21',
		publishedBasis: 'stated',
		language: 'en',
		text: 'full',
		covers: 'all',
		negotiation: '2024-03-20-talks',
		paragraphs,
		...more,
	};
}

/** A corpus of nothing but these articles. */
export function corpusOf(articles: readonly Article[], more: Partial<Corpus> = {}): Corpus {
	return {articles, negotiations: [], outlets: [], actors: [], places: [], wording: [], problems: [], ...more};
}
