import {readFileSync} from 'node:fs';
import {alignPassages} from '../source/compare/rows/align.js';
import type {Row} from '../source/compare/model.js';
import type {Article, Corpus} from '../source/corpus/model.js';

type GoldArticle = Pick<Article, 'id' | 'outlet' | 'title' | 'published' | 'paragraphs'>;

/** Two tellings and the rows a reader drew between them: paragraph numbers of the first, of the second. */
export type GoldPair = {
	readonly name: string;
	readonly articles: readonly Article[];
	readonly rows: readonly (readonly (readonly number[])[])[];
};

export type RowScore = {readonly precision: number; readonly recall: number; readonly f: number};

/** Reads a file of gold pairs; articles named by id are taken from the corpus. Throws when one is not there or was rewritten. */
export function readGold(file: string, corpus: Corpus): GoldPair[] {
	const {pairs} = JSON.parse(readFileSync(file, 'utf8')) as {
		readonly pairs: readonly {
			readonly name: string;
			readonly articles: readonly (string | GoldArticle)[];
			readonly counts?: readonly number[];
			readonly rows: GoldPair['rows'];
		}[];
	};
	return pairs.map(({name, articles, counts, rows}) => {
		const found = articles.map(each => (typeof each === 'string' ? byId(corpus, each) : whole(each)));
		for (const [index, article] of found.entries()) {
			if (counts !== undefined && counts[index] !== article.paragraphs.length) {
				throw new Error(
					`${article.id} has ${article.paragraphs.length} paragraphs, not the ${counts[index]} its gold rows were drawn for.`,
				);
			}
		}
		return {name, articles: found, rows};
	});
}

/** F1 over pairs of paragraphs of different articles that stand in one row. */
export function scoreRows(pair: GoldPair, rows: readonly Row[]): RowScore {
	const gold = links(pair.rows);
	const ours = links(
		rows.map(({cells}) => pair.articles.map(({id}) => cells.find(cell => cell.article === id)?.paragraphs ?? [])),
	);
	const shared = [...ours].filter(link => gold.has(link)).length;
	return {
		precision: shared / Math.max(1, ours.size),
		recall: shared / gold.size,
		f: (2 * shared) / (ours.size + gold.size),
	};
}

/** The rows of every pair, scored. */
export function scoreGold(
	pairs: readonly GoldPair[],
	corpus: Corpus,
): (RowScore & {readonly name: string; readonly rows: readonly Row[]})[] {
	return pairs.map(pair => {
		const rows = alignPassages(pair.articles, {corpus});
		return {name: pair.name, rows, ...scoreRows(pair, rows)};
	});
}

function links(rows: GoldPair['rows']): Set<string> {
	return new Set(
		rows.flatMap(([first = [], second = []]) => first.flatMap(one => second.map(other => `${one}-${other}`))),
	);
}

function byId(corpus: Corpus, id: string): Article {
	const article = corpus.articles.find(each => each.id === id);
	if (article === undefined) throw new Error(`No article ${id} in the corpus.`);
	return article;
}

function whole(article: GoldArticle): Article {
	return {publishedBasis: 'stated', language: 'en', text: 'full', covers: 'all', negotiation: 'invented', ...article};
}
