import type {Session, SessionScreen} from '../../settings/session.js';
import type {Grid} from '../grid/grid.js';

/** What an answer is for. Of each kind one question waits at most: whoever asks again has no use for the answer to the one before. */
export type Purpose =
	/** The list of a query, or of another order, or the same of an archive that has changed; at the start, and where a session is taken up, with where one stands in it. */
	| {
			readonly kind: 'list';
			readonly next: 'query' | 'order' | 'start' | 'fresh' | 'changed' | {readonly session: Session};
	  }
	/** What is kept of the last runs, by the ids that articles have today; then the list of the query, or the session is taken up. */
	| {readonly kind: 'present'; readonly query: string; readonly session: Session | undefined}
	/** Rows of the list that come into sight. */
	| {readonly kind: 'page'}
	/** Articles of the list to be marked, or to be unmarked where all of them are. */
	| {
			readonly kind: 'mark';
			readonly toggles: boolean;
			/** Which of the list, by their indexes. */
			readonly ranges: readonly {readonly begins: number; readonly ends: number}[];
	  }
	/** The text beside the list, or that is read. */
	| {readonly kind: 'text'; readonly article: string}
	| {readonly kind: 'facets'}
	| {
			readonly kind: 'grid';
			readonly of: Grid['kind'];
			/** Where it was left, if it is opened again. */
			readonly left?: Extract<SessionScreen, {name: 'grid'}>;
	  }
	| {readonly kind: 'compare'; readonly by: CompareBy}
	/** Outlets as columns, over all their articles. */
	| {readonly kind: 'outlets'}
	/** The saved searches. */
	| {readonly kind: 'saved'}
	/** The page of an actor. */
	| {readonly kind: 'actor'; readonly actor: string};

/** What is to stand side by side, once its texts are there. */
export type CompareBy =
	/** All of them. */
	| {readonly kind: 'marked'}
	/** The article with that id and others of its talks. */
	| {readonly kind: 'current'; readonly article: string}
	/** The row of the grid that is open. */
	| {readonly kind: 'row'}
	/** A paragraph of the article that is read, beside those that tell it too. */
	| {readonly kind: 'beside'; readonly article: string; readonly passage: number; readonly by: readonly string[]}
	/** One more column. */
	| {readonly kind: 'add'}
	| {readonly kind: 'left'; readonly screen: Extract<SessionScreen, {name: 'compare'}>};
