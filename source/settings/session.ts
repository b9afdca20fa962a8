import {type HitOrder, hitOrders} from '../search/hit-orders.js';
import {countIn, recordIn, textIn, textsIn} from './shape.js';

/**
 * Where a person stands in a corpus: what is needed to stand there again. Articles, negotiations and outlets are named by id, since by the next
 * start some may be gone; places in texts are those of the app (block and UTF-16 offset), which outlive another width.
 */
export type Session = {
	/** The query that is shown. */
	readonly query: string;
	readonly order: HitOrder;
	/** Ids of negotiations that are closed. */
	readonly collapsed: readonly string[];
	/** Article ids in the order marked. */
	readonly marks: readonly string[];
	/** The current row of the list, and the index of the first one on the screen. */
	readonly row?: {readonly kind: 'negotiation' | 'article'; readonly id: string; readonly top: number};
	/** What is read. */
	readonly text?: {
		readonly article: string;
		readonly top: SessionPlace;
		/** Index of the paragraph that was stepped to. */
		readonly passage?: number;
	};
	readonly screen: SessionScreen;
};

export type SessionPlace = {readonly block: number; readonly offset: number};

export type SessionScreen =
	| {readonly name: 'list' | 'read'}
	| {
			readonly name: 'compare';
			/** Ids, in the order of the columns. */
			readonly articles: readonly string[];
			readonly lens: string;
			/** How the words in context are ordered; absent: by outlet. */
			readonly contextOrder?: string;
			readonly top: SessionPlace;
			/** Index of the focused column. */
			readonly column: number;
			/** Ids of the articles of which that is open what they alone tell; absent: none. */
			readonly opened?: readonly string[];
			/** All that is known of the texts is open; absent: it is not. */
			readonly details?: true;
	  }
	| {
			readonly name: 'grid';
			readonly kind: 'timeline' | 'coverage';
			/** Outlets that were asked for; absent: all. */
			readonly outlets?: readonly string[];
			/** Ids of the current row and column; an empty column is the one of sums. */
			readonly row: string;
			readonly column: string;
			/** Indexes of the first row and column on the screen. */
			readonly top: number;
			readonly left: number;
	  };

/** A session belongs to the corpus it was made on. */
export type KeptSession = Session & {readonly corpus: string};

/** Corpora whose last session is kept. */
export const mostSessions = 10;
/** Paths of folders. */
const longestCorpus = 20_000;

/** The sessions of a parsed file, newest first. What has not the right shape is left out. */
export function sessionsIn(value: unknown): readonly KeptSession[] {
	if (!Array.isArray(value)) return [];
	return value.slice(0, mostSessions).flatMap(each => {
		const corpus = corpusOf(each);
		return corpus === undefined ? [] : [{corpus, ...sessionIn(each)}];
	});
}

/** Which corpus a session of a parsed file belongs to. */
export function corpusOf(value: unknown): string | undefined {
	return textIn(recordIn(value)['corpus'], longestCorpus);
}

function sessionIn(value: unknown): Session {
	const {query, order, collapsed, marks, row, text, screen} = recordIn(value);
	const [shownRow, shownText] = [rowIn(row), readTextIn(text)];
	return {
		query: textIn(query) ?? '',
		order: hitOrders.find(each => each === order) ?? 'negotiation',
		collapsed: textsIn(collapsed),
		marks: textsIn(marks),
		...(shownRow === undefined ? {} : {row: shownRow}),
		...(shownText === undefined ? {} : {text: shownText}),
		screen: screenIn(screen),
	};
}

function rowIn(value: unknown): Session['row'] {
	const {kind, id, top} = recordIn(value);
	const name = textIn(id);
	if (name === undefined || (kind !== 'negotiation' && kind !== 'article')) return undefined;
	return {kind, id: name, top: countIn(top) ?? 0};
}

function readTextIn(value: unknown): Session['text'] {
	const {article, top, passage} = recordIn(value);
	const [id, index] = [textIn(article), countIn(passage)];
	if (id === undefined) return undefined;
	return {article: id, top: placeIn(top), ...(index === undefined ? {} : {passage: index})};
}

function screenIn(value: unknown): SessionScreen {
	const {name, articles, lens, contextOrder, top, left, column, opened, details, row, kind, outlets} = recordIn(value);
	switch (name) {
		case 'read': {
			return {name};
		}
		case 'compare': {
			const sorted = textIn(contextOrder);
			return {
				name,
				articles: textsIn(articles),
				lens: textIn(lens) ?? '',
				...(sorted === undefined ? {} : {contextOrder: sorted}),
				top: placeIn(top),
				column: countIn(column) ?? 0,
				...(Array.isArray(opened) ? {opened: textsIn(opened)} : {}),
				...(details === true ? {details} : {}),
			};
		}
		case 'grid': {
			return {
				name,
				kind: kind === 'coverage' ? 'coverage' : 'timeline',
				...(Array.isArray(outlets) ? {outlets: textsIn(outlets)} : {}),
				row: textIn(row) ?? '',
				column: textIn(column) ?? '',
				top: countIn(top) ?? 0,
				left: countIn(left) ?? 0,
			};
		}
		default: {
			return {name: 'list'};
		}
	}
}

function placeIn(value: unknown): SessionPlace {
	const {block, offset} = recordIn(value);
	// The blank line before a paragraph stands at -1.
	return {block: countIn(block) ?? 0, offset: countIn(offset, -1) ?? 0};
}
