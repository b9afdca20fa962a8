import type {Article} from '../../corpus/model.js';
import {allParagraphs} from '../../corpus/two-texts.js';

const forms = new WeakMap<Article, Article>();
/** How many paragraphs of a form are the outlet's. */
const ownCounts = new WeakMap<Article, number>();

/** An article as it is read: behind its text the account that stands beside it, its paragraphs counted on, so that notes, hits and copies find them. */
export function asRead(article: Article): Article {
	const {account, paragraphs, pageNotes = []} = article;
	if (account === undefined || ownCounts.has(article)) return article;
	const known = forms.get(article);
	if (known !== undefined) return known;
	const notes = (account.pageNotes ?? []).map(({after, text}) => ({after: after + paragraphs.length, text}));
	const form: Article = {...article, paragraphs: allParagraphs(article), pageNotes: [...pageNotes, ...notes]};
	forms.set(article, form);
	ownCounts.set(form, paragraphs.length);
	return form;
}

/** The index of the first paragraph of the account; undefined where there is none, or it is not shown. */
export function accountFrom(article: Article): number | undefined {
	return ownCounts.get(article);
}

/** Whether a paragraph is one of the account, in our words. */
export function isOfAccount(article: Article, paragraph: number): boolean {
	return paragraph >= (accountFrom(article) ?? Infinity);
}
