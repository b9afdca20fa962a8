import {keptArticle, type KeptArticle} from '../kept-article.js';
import type {SqlDatabase, SqlStatement} from './driver.js';

/** Reads articles by number. */
export class ArticleRows {
	readonly #content: SqlStatement;

	constructor(database: SqlDatabase) {
		this.#content = database.prepare('select header, paragraphs, annotation from content where number = ?');
	}

	at(number: number): KeptArticle | undefined {
		const row = this.#content.get(number);
		return row && keptArticle(row);
	}
}
