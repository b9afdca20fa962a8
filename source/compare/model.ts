import type {Article} from '../corpus/model.js';

/** What paragraphs of a row share, with how much it counts for. */
export type Tie = {
	readonly kind: 'actor' | 'place' | 'date' | 'figure' | 'word';
	/** As first written in the row. */
	readonly text: string;
	/** Id of the actor or place. */
	readonly id?: string;
	/** Rarity weight, in nats. */
	readonly weight: number;
};

/** The paragraphs of one article that stand in a row, in the article's order. */
export type Cell = {
	readonly article: string;
	/** Indices into the article's paragraphs. */
	readonly paragraphs: readonly number[];
};

/** One thing that is being talked about. Every paragraph of every compared article stands in exactly one cell of one row. */
export type Row = {
	/** What ties the row, for the person: “Pompeo · Friday · Washington”; for a lone cell what it is about. */
	readonly label: string;
	readonly ties: readonly Tie[];
	/** One for each article that has something here, in the order the articles were given. */
	readonly cells: readonly Cell[];
};

/** A fact told differently: the same thing counted, dated or named with another value. */
export type Difference = {
	readonly kind: 'figure' | 'date' | 'name' | 'claim';
	/** What the figures count or the names name: “killed”, “prisoners”, “date of the call”. */
	readonly what: string;
	readonly values: readonly {
		readonly article: string;
		/** Index of the paragraph; -1 is the headline. */
		readonly paragraph: number;
		/** The value as printed: “772”, “more than 100,000”. */
		readonly text: string;
		/** UTF-16 offsets of the value in the paragraph. */
		readonly start: number;
		readonly end: number;
	}[];
};

/** Several articles that go back to one text. */
export type SharedOrigin = {
	readonly articles: readonly string[];
	readonly origin: string;
	/** The line or the overlap that shows it. */
	readonly why: string;
};

/** What a reprint changed of the text it goes back to. */
export type ReprintChanges = {
	/** Set when the headline is not the same. */
	readonly headline?: {
		readonly source: string;
		readonly copy: string;
		/** Names that stand in another order, as the source has them. */
		readonly reordered: readonly string[];
	};
	/** Paragraphs of the source that the copy does not have. */
	readonly missing: readonly number[];
	/** Paragraphs of the copy that the source does not have. */
	readonly added: readonly number[];
	/** Names spelt another way. */
	readonly respelt: readonly {readonly source: string; readonly copy: string}[];
};

/** One article of a comparison that reprints another. */
export type Reprint = {
	readonly source: string;
	readonly copy: string;
	readonly changes: ReprintChanges;
};

export type Comparison = {
	/** Negotiation ids, oldest first. More than one: these are not the same meeting. */
	readonly negotiations: readonly string[];
	readonly articles: readonly Article[];
	readonly rows: readonly Row[];
	/** Distinct outlets, and distinct texts behind them. */
	readonly outlets: number;
	readonly origins: number;
	readonly sharedOrigins: readonly SharedOrigin[];
	readonly reprints: readonly Reprint[];
	readonly differences: readonly Difference[];
};
