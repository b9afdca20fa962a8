import {keptArticle, type KeptArticle} from '../kept-article.js';
import type {SqlDatabase, SqlStatement} from './driver.js';

/** Articles that are kept in memory: a letter more finds most of those that were found before. */
const mostRead = 160;

/** Reads articles by number. */
export class ArticleRows {
	readonly #content: SqlStatement;
	/** The one that was asked for last at the end. */
	readonly #read = new Map<number, KeptArticle>();

	constructor(database: SqlDatabase) {
		this.#content = database.prepare('select header, paragraphs, annotation from content where number = ?');
	}

	at(number: number): KeptArticle | undefined {
		const known = this.#read.get(number);
		if (known !== undefined) {
			this.#read.delete(number);
			this.#read.set(number, known);
			return known;
		}
		const row = this.#content.get(number);
		if (row === undefined) return undefined;
		const article = keptArticle(row);
		this.#read.set(number, article);
		for (const [oldest] of this.#read) {
			if (this.#read.size <= mostRead) break;
			this.#read.delete(oldest);
		}
		return article;
	}
}
