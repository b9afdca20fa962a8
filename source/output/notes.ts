import {articleById} from '../corpus/lookup.js';
import type {Article, Corpus} from '../corpus/model.js';
import type {PassageNote} from './formatter.js';
import {codeSpan, escapeMarkdown} from './markdown-text.js';
import {outletName, sourceParts, textBasis} from './source-line.js';
import {whoseWords} from './whose-words.js';

/** A note with the article it is on. */
export type ArticleNote = PassageNote & {readonly article: string};

/**
 * Notes as a Markdown document: under each article with its source the paragraphs noted, quoted with their number, and the notes.
 * A note on an article that is not in the corpus keeps its text.
 */
export function notesMarkdown(corpus: Corpus, notes: readonly ArticleNote[]): string {
	const articles = [...new Set(notes.map(({article}) => article))];
	const sections = articles.map(id =>
		[
			...heading(corpus, id),
			...notes.filter(({article}) => article === id).flatMap(note => noteParts(articleById(corpus, id), note)),
		].join('\n\n'),
	);
	return `${['# Notes', ...sections].join('\n\n')}\n`;
}

/** The same as a JSON array; `paragraph` counts from 0, as in the records of articles. */
export function notesJson(corpus: Corpus, notes: readonly ArticleNote[]): string {
	const records = notes.map(({article: id, paragraph, text, made}) => {
		const article = articleById(corpus, id);
		return {
			article: id,
			...(article === undefined
				? {}
				: {
						outletName: outletName(corpus, article.outlet),
						title: article.title,
						published: article.published,
						url: article.url,
						words: whoseWords(article),
						via: article.via,
						origin: article.origin,
					}),
			paragraph,
			passage: article?.paragraphs[paragraph],
			note: text,
			made: made === '' ? undefined : made,
		};
	});
	return `${JSON.stringify(records, null, '\t')}\n`;
}

function heading(corpus: Corpus, id: string): readonly string[] {
	const article = articleById(corpus, id);
	if (article === undefined) return [`## ${codeSpan(id)}`];
	const source = escapeMarkdown(sourceParts(corpus, article).join(', '));
	return [
		`## ${escapeMarkdown(article.title)}`,
		`${source}${article.url === undefined ? '' : `, <${article.url.replaceAll(/[<>\s]/g, encodeURIComponent)}>`}`,
		`*${escapeMarkdown(textBasis(article))}* ${codeSpan(article.id)}`,
	];
}

function noteParts(article: Article | undefined, {paragraph, text, made}: PassageNote): readonly string[] {
	const passage = article?.paragraphs[paragraph];
	const day = made === '' ? '' : `, ${made.slice(0, 10)}`;
	return [
		...(passage === undefined ? [] : [`> ${escapeMarkdown(passage)}`]),
		`**Reader’s note on paragraph ${paragraph + 1}${day}:** ${escapeMarkdown(text)}`,
	];
}
