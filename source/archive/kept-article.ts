import {unpackAnnotation} from '../annotate/packed.js';
import type {Article} from '../corpus/model.js';
import type {ReadArticle} from '../search/plan/meet.js';
import {tokenStream, type TokenStream} from '../search/plan/token-stream.js';
import type {ArticleHeader} from './port.js';

type Kept = Omit<Article, 'paragraphs'> & Pick<ArticleHeader, 'paragraphCount' | 'words'>;

/** An article as it is kept, its text not yet looked at. */
export type KeptArticle = {readonly header: ArticleHeader; readonly read: ReadArticle};

/** Reads the header alone. */
export function keptHeader({header}: Readonly<Record<string, unknown>>): ArticleHeader {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const {pageNotes: _pageNotes, terms: _terms, account: _account, ...shown} = JSON.parse(String(header)) as Kept;
	return shown;
}

/** Reads an article from the columns in which every database keeps it: header and paragraphs as JSON, and the packed annotation. */
export function keptArticle({header, paragraphs, annotation}: Readonly<Record<string, unknown>>): KeptArticle {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const {paragraphCount, words, ...rest} = JSON.parse(String(header)) as Kept;
	const {pageNotes: _pageNotes, terms: _terms, account: _account, ...shown} = rest;
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
