import {unpackAnnotation} from '../annotate/packed.js';
import type {Article} from '../corpus/model.js';
import type {ArticleMentions} from '../search/mentions/mentions.js';
import type {ReadArticle} from '../search/plan/meet.js';
import type {Spoken} from '../search/readings/said-reading.js';
import {once} from '../text/once.js';
import {tokenStream, type TokenStream} from '../search/plan/token-stream.js';
import type {ArticleHeader} from './port.js';
import {undamaged} from './undamaged.js';

type Kept = Omit<Article, 'paragraphs'> & Pick<ArticleHeader, 'paragraphCount' | 'words'>;

/** An article as it is kept; its text and what was found in it are looked at when somebody asks. */
export type KeptArticle = {readonly header: ArticleHeader; readonly read: ReadArticle};

/** Reads the header alone. */
export function keptHeader({header}: Readonly<Record<string, unknown>>): ArticleHeader {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const kept = undamaged(() => JSON.parse(String(header)) as Kept);
	const {pageNotes: _pageNotes, terms: _terms, account: _account, ...shown} = kept;
	return shown;
}

/** Reads an article from the columns in which every database keeps it: header and paragraphs as JSON, and the packed annotation. */
export function keptArticle({header, paragraphs, annotation}: Readonly<Record<string, unknown>>): KeptArticle {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const {paragraphCount, words, ...rest} = undamaged(() => JSON.parse(String(header)) as Kept);
	const {pageNotes: _pageNotes, terms: _terms, account: _account, ...shown} = rest;
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `rowOf`
	const textsOf = (): string[] => undamaged(() => JSON.parse(String(paragraphs)) as string[]);
	const articleOf = once((): Article => ({...rest, paragraphs: textsOf()}));
	const found = once(() => undamaged(() => unpackAnnotation(articleOf(), String(annotation))));
	const stream = once(() => tokenStream(articleOf()));
	return {
		header: {...shown, paragraphCount, words},
		read: {
			get article(): Article {
				return articleOf();
			},
			get mentions(): ArticleMentions {
				return found().mentions;
			},
			get spoken(): readonly Spoken[] {
				return found().spoken;
			},
			get tokens(): TokenStream {
				return stream();
			},
		},
	};
}
