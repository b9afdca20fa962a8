import {parseArticle} from '../../corpus/parse/parse-article.js';
import type {Draft} from '../draft.js';
import {LibraryError} from '../library-error.js';

/** A draft with all that an article needs. */
export type Complete = Draft & {
	readonly title: string;
	readonly published: string;
	readonly publishedBasis: string;
	readonly language: string;
	readonly outletId: string;
};

/**
 * The file of an article, as the corpus has them.
 * @throws {LibraryError} when the corpus would not read it back.
 */
export function articleFile(article: Complete, id: string): string {
	const fields: readonly (readonly [string, string | undefined])[] = [
		['title', quoted(article.title)],
		['title_basis', quoted(article.titleBasis)],
		['outlet', article.outletId],
		['published', article.published],
		['published_basis', quoted(article.publishedBasis)],
		['language', article.language],
		['url', quoted(article.url)],
		['author', quoted(article.author)],
		['via', quoted(article.via)],
		['origin', quoted(article.origin)],
		['origin_basis', quoted(article.originBasis)],
		['text', article.text],
		['covers', article.covers],
		['note', quoted(article.note)],
		['terms', article.terms === undefined ? undefined : JSON.stringify(article.terms)],
		['was', article.was === undefined ? undefined : JSON.stringify(article.was)],
	];
	const front = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]));
	const text = `---\n${front.join('')}---\n\n${article.paragraphs.join('\n\n')}\n`;
	const [negotiation = ''] = id.split('/');
	const {article: read, problems} = parseArticle(text, {id, negotiation, file: article.from});
	const [problem] = problems;
	if (read === undefined || problem !== undefined) {
		throw new LibraryError(
			`${article.from}: ${problem?.field === undefined ? '' : `${problem.field}: `}${problem?.message ?? 'cannot be kept as an article'}`,
		);
	}
	return text;
}

/** A double-quoted scalar of YAML, which JSON's strings are. */
function quoted(value: string | undefined): string | undefined {
	return value === undefined ? undefined : JSON.stringify(value);
}
