import {readFileSync} from 'node:fs';
import type {Article, Corpus} from '../source/corpus/model.js';

type GoldArticle = Pick<Article, 'id' | 'outlet' | 'title' | 'paragraphs'> & Partial<Article>;

/** Two or more accounts of one event and the rows a reader drew between them: for each article its paragraph numbers. */
export type GoldEvent = {
	readonly name: string;
	readonly articles: readonly Article[];
	readonly rows: readonly (readonly (readonly number[])[])[];
};

/** Rows as lists of paragraph numbers, one list for each article; articles by their ids in the corpus, or whole. */
type ByColumn = {
	readonly name: string;
	readonly articles: readonly (string | GoldArticle)[];
	readonly counts?: readonly number[];
	readonly rows: GoldEvent['rows'];
};

/** Rows as lists of an article's number and a paragraph's number; the texts always given. */
type ByPlace = {
	readonly event: string;
	readonly ids?: readonly string[];
	readonly sources: readonly string[];
	readonly titles: readonly string[];
	readonly paragraphs: readonly (readonly string[])[];
	readonly rows: readonly (readonly (readonly [article: number, paragraph: number])[])[];
};

/** Reads a file of gold events in either form. Throws where an article is not in the corpus or was rewritten. */
export function readGold(file: string, corpus: Corpus): GoldEvent[] {
	const read = JSON.parse(readFileSync(file, 'utf8')) as {readonly pairs: readonly ByColumn[]} | readonly ByPlace[];
	return 'pairs' in read ? read.pairs.map(event => fromColumns(event, corpus)) : read.map(fromPlaces);
}

function fromColumns({name, articles, counts, rows}: ByColumn, corpus: Corpus): GoldEvent {
	const found = articles.map(each => (typeof each === 'string' ? shipped(corpus, each) : whole(each)));
	for (const [index, article] of found.entries()) {
		if (counts !== undefined && counts[index] !== article.paragraphs.length) {
			throw new Error(
				`${article.id} has ${article.paragraphs.length} paragraphs, not the ${counts[index]} its gold rows were drawn for.`,
			);
		}
	}
	return {name, articles: found, rows};
}

function fromPlaces({event, ids, sources, titles, paragraphs, rows}: ByPlace): GoldEvent {
	const articles = paragraphs.map((texts, index) =>
		whole({
			id: ids?.[index] ?? `${event}/${index}`,
			outlet: sources[index] ?? '',
			title: titles[index] ?? '',
			text: ids === undefined ? 'full' : 'brief',
			paragraphs: texts,
		}),
	);
	const columns = rows.map(row =>
		articles.map((_, index) => row.flatMap(([article, paragraph]) => (article === index ? [paragraph] : []))),
	);
	return {name: event, articles, rows: columns};
}

function shipped(corpus: Corpus, id: string): Article {
	const article = corpus.articles.find(each => each.id === id);
	if (article === undefined) throw new Error(`No article ${id} in the corpus.`);
	return article;
}

function whole(article: GoldArticle): Article {
	return {
		published: '2020-01-01',
		publishedBasis: 'stated',
		language: 'en',
		text: 'full',
		covers: 'all',
		negotiation: 'invented',
		...article,
	};
}
