import {headerOf} from '../archive/header.js';
import type {ArticleHeader, Text} from '../archive/port.js';
import type {Article} from '../corpus/model.js';
import {rememberMentions} from '../search/mentions/mentions.js';
import {hitAt, hitOf} from './list/listed.js';
import {asRead} from './read/both-texts.js';
import type {State} from './state.js';

/** What was fetched of the archive, by article id. */
export type Fetched = {
	/** Whole articles, the one that was fetched last at the end; with what of them met the query they were fetched for. */
	readonly texts: ReadonlyMap<string, Text>;
	/** Articles that are marked or noted. */
	readonly headers: ReadonlyMap<string, ArticleHeader>;
};

export const nothingFetched: Fetched = {texts: new Map(), headers: new Map()};

/** The article beside the list, or that is read, once its text is there. */
export function currentText({fetched, read}: Pick<State, 'fetched' | 'read'>): Article | undefined {
	const article = read.article === undefined ? undefined : fetched.texts.get(read.article)?.article;
	return article && asRead(article);
}

/** What is known of an article without asking for it: one that is listed near by, was read, is marked or noted. */
export function headerById({fetched, search}: State, id: string): ArticleHeader | undefined {
	const kept = fetched.headers.get(id);
	if (kept !== undefined) return kept;
	const at = hitOf(search.listed, id);
	if (at !== undefined) return hitAt(search.listed, at)?.article;
	const text = fetched.texts.get(id)?.article;
	return text && headerOf(text);
}

/** What was found in texts when they were kept need not be looked for again. */
export function rememberFound({catalogue}: State, texts: readonly Text[]): void {
	for (const {article, mentions} of texts) rememberMentions(catalogue, article, mentions);
}

/** The state in which an article is known without asking for it again. */
export function fetchedWith(state: State, header: ArticleHeader): State {
	const {fetched} = state;
	return {...state, fetched: {...fetched, headers: new Map([...fetched.headers, [header.id, header]])}};
}

/** Of marked articles the outlets, in the order marked. */
export function markedOutlets(state: State): readonly string[] {
	return [...new Set(state.own.marks.flatMap(id => headerById(state, id)?.outlet ?? []))];
}
