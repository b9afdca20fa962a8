import type {ArticleHeader} from '../../archive/port.js';
import type {NamedBy} from '../../compare/named-by.js';
import type {ReadState, Screen} from '../state.js';

/** An article that names an actor: what it calls them, how often, and where first. */
export type ActorRow = NamedBy & {
	readonly article: ArticleHeader;
	/** Paragraph of the first mention; -1: the headline. */
	readonly first: number;
};

/** An actor across all talks. */
export type ActorState = {
	/** Id in the catalogue. */
	readonly id: string;
	/** Ids of all articles that name them, negotiation by negotiation. */
	readonly articles: readonly string[];
	/** Of the first of these, as far as they are read. */
	readonly rows: readonly ActorRow[];
	/** Index of the current row. */
	readonly current: number;
	/** Row of the article it was opened from, until that is read or another row is gone to. */
	readonly aim?: number | undefined;
	/** Index of the first line on the screen. */
	readonly top: number;
	/** Where it was opened. */
	readonly from: {readonly screen: Screen; readonly read: ReadState};
};
