import type {ArticleHeader} from '../archive/port.js';
import {negotiationOf} from '../corpus/lookup.js';
import type {Tables} from '../corpus/model.js';
import {changeBetween, type KeptLists} from '../settings/change.js';
import type {Session} from '../settings/session.js';
import {ask} from './asking/asking.js';
import type {Purpose} from './asking/purpose.js';
import type {Update} from './effects.js';
import {saving} from './kept.js';
import {askList} from './line/query.js';
import {restored} from './session.js';
import type {State} from './state.js';

type Headers = ReadonlyMap<string, ArticleHeader>;

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Asks for the articles that are kept of the last runs, which may have other ids today; then begins. */
export function begunWithPresentIds(state: State, query: string, session: Session | undefined): State {
	const ids = keptIds(state.own.kept, session);
	if (ids.length === 0) return begunWith(state, query, session);
	return ask(state, {kind: 'present', query, session}, {type: 'headers', of: ids});
}

/** What is taken away later is looked for under the id of today: it is written so. */
export function presentAnswered(
	state: State,
	{query, session}: Purpose & {readonly kind: 'present'},
	headers: Headers,
): Update {
	const {own, fetched, catalogue} = state;
	const kept = keptByPresentIds(own.kept, headers);
	const needed = new Set([...kept.notes.map(({article}) => article), ...(session?.marks ?? [])]);
	if (session?.text !== undefined) needed.add(session.text.article);
	const known = [...headers].flatMap(([id, header]) =>
		needed.has(id) || needed.has(header.id) ? [[header.id, header] as const] : [],
	);
	const next: State = {...state, own: {...own, kept}, fetched: {...fetched, headers: new Map(known)}};
	return {
		state: begunWith(next, query, session && sessionByPresentIds(session, catalogue, headers)),
		effects: saving(changeBetween(own.kept, kept)),
	};
}

/** Where the ids of today cannot be had, what is kept stays as it is. */
export function begunAsItWas(state: State, {query, session}: Purpose & {readonly kind: 'present'}): State {
	return session === undefined ? askList(state, query, 'start') : restored(state, session, () => true);
}

/** Asks for all it takes to stand where the session ended, or for the list of the query. */
function begunWith(state: State, query: string, session: Session | undefined): State {
	return session === undefined ? askList(state, query, 'start') : restored(state, session);
}

function keptIds({bookmarks, read, notes}: KeptLists, session: Session | undefined): readonly string[] {
	const {row, text, marks = [], screen} = session ?? {};
	return unique([
		...bookmarks,
		...read,
		...notes.map(({article}) => article),
		...marks,
		...(row?.kind === 'article' ? [row.id] : []),
		...(text === undefined ? [] : [text.article]),
		...(screen?.name === 'compare' ? screen.articles : []),
	]);
}

/** What a person keeps, by the ids that the articles have today. What the archive does not know stays as it is: it may belong to another one. */
function keptByPresentIds<K extends KeptLists>(kept: K, headers: Headers): K {
	const present = (id: string): string => headers.get(id)?.id ?? id;
	return {
		...kept,
		bookmarks: unique(kept.bookmarks.map(present)),
		read: unique(kept.read.map(present)),
		notes: kept.notes.map(note => ({...note, article: present(note.article)})),
	};
}

/** A session by the ids of today. */
function sessionByPresentIds(session: Session, tables: Pick<Tables, 'negotiations'>, headers: Headers): Session {
	const article = (id: string): string => headers.get(id)?.id ?? id;
	const negotiation = (id: string): string => negotiationOf(tables, id)?.id ?? id;
	const {collapsed, marks, row, text, screen} = session;
	return {
		...session,
		collapsed: unique(collapsed.map(negotiation)),
		marks: unique(marks.map(article)),
		...(row === undefined ? {} : {row: {...row, id: row.kind === 'article' ? article(row.id) : negotiation(row.id)}}),
		...(text === undefined ? {} : {text: {...text, article: article(text.article)}}),
		screen:
			screen.name === 'compare'
				? {...screen, articles: screen.articles.map(article)}
				: screen.name === 'grid'
					? {...screen, row: negotiation(screen.row)}
					: screen,
	};
}
