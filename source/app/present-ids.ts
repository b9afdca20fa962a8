import {articleById, negotiationOf} from '../corpus/lookup.js';
import type {Corpus} from '../corpus/model.js';
import type {KeptLists} from '../settings/change.js';
import type {Session} from '../settings/session.js';

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** What a person keeps, by the ids that the articles have today. What the corpus does not know stays as it is: it may belong to another one. */
export function keptByPresentIds<K extends KeptLists>(kept: K, corpus: Corpus): K {
	const present = (id: string): string => articleById(corpus, id)?.id ?? id;
	return {
		...kept,
		bookmarks: unique(kept.bookmarks.map(present)),
		read: unique(kept.read.map(present)),
		notes: kept.notes.map(note => ({...note, article: present(note.article)})),
	};
}

/** A session by the ids of today. */
export function sessionByPresentIds(session: Session, corpus: Corpus): Session {
	const article = (id: string): string => articleById(corpus, id)?.id ?? id;
	const negotiation = (id: string): string => negotiationOf(corpus, id)?.id ?? id;
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
