import {unpackAnnotation} from '../../annotate/packed.js';
import type {Article} from '../../corpus/model.js';
import type {ReadArticle} from '../../search/plan/meet.js';
import {tokenStream, type TokenStream} from '../../search/plan/token-stream.js';
import type {ArticleHeader} from '../port.js';
import type {SqlDatabase, SqlRow, SqlStatement} from './driver.js';

type Kept = Omit<Article, 'paragraphs'> & Pick<ArticleHeader, 'paragraphCount' | 'words'>;

/** An article as it is kept, its text not yet looked at. */
export type KeptArticle = {readonly header: ArticleHeader; readonly read: ReadArticle};

/** Reads articles by number. */
export class ArticleRows {
	readonly #content: SqlStatement;

	constructor(database: SqlDatabase) {
		this.#content = database.prepare('select header, paragraphs, annotation from content where number = ?');
	}

	at(number: number): KeptArticle | undefined {
		const row = this.#content.get(number);
		return row && keptOf(row);
	}
}

function keptOf({header, paragraphs, annotation}: SqlRow): KeptArticle {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const {paragraphCount, words, ...rest} = JSON.parse(String(header)) as Kept;
	const {pageNotes: _pageNotes, terms: _terms, ...shown} = rest;
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const article: Article = {...rest, paragraphs: JSON.parse(String(paragraphs)) as string[]};
	const {mentions, spoken} = unpackAnnotation(article, String(annotation));
	let stream: TokenStream | undefined;
	return {
		header: {...shown, paragraphCount, words},
		read: {
			article,
			mentions,
			spoken,
			get tokens(): TokenStream {
				stream ??= tokenStream(article);
				return stream;
			},
		},
	};
}
