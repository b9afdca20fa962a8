import type {Article} from '../corpus/model.js';
import type {ArticleHeader} from './port.js';

/** An article without its text. */
export function headerOf({paragraphs, ...article}: Article): ArticleHeader {
	const {pageNotes: _pageNotes, terms: _terms, account: _account, ...header} = article;
	return {...header, paragraphCount: paragraphs.length, words: wordsIn(paragraphs)};
}

function wordsIn(paragraphs: readonly string[]): number {
	return paragraphs.reduce((sum, paragraph) => sum + (paragraph.match(/\S+/g)?.length ?? 0), 0);
}
