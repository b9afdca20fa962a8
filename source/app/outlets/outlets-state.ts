import type {OutletLines} from '../../compare/outlets/lines-by-outlet.js';
import type {OutletVoiceRow} from '../../compare/outlets/voices-by-outlet.js';
import type {OutletWordingRow} from '../../compare/outlets/wording-by-outlet.js';
import type {IsoDate} from '../../corpus/model.js';
import type {Anchor, GridState} from '../state.js';

/** Lenses that can be held over all articles of an outlet. */
export const outletLenses = ['wording', 'voices', 'context'] as const;
export type OutletLens = (typeof outletLenses)[number];

/** An outlet with its articles that are listed. */
export type OutletColumn = {
	readonly outlet: string;
	/** Ids, oldest first; never none. */
	readonly articles: readonly string[];
	/** Days of the first and last of them. */
	readonly first: IsoDate;
	readonly last: IsoDate;
};

/** What the reading of all articles gave, which of thousands takes seconds. */
export type OutletRows =
	| {readonly lens: 'wording'; readonly rows: readonly OutletWordingRow[]}
	| {readonly lens: 'voices'; readonly rows: readonly OutletVoiceRow[]}
	/** Where the query stands. */
	| {readonly lens: 'context'; readonly rows: readonly OutletLines[]};

/** Outlets beside each other, over all their articles that are listed. */
export type OutletsState = {
	/** One to four. */
	readonly columns: readonly OutletColumn[];
	readonly lens: OutletLens;
	/** What is there already. */
	readonly made: Readonly<{[L in OutletLens]?: Extract<OutletRows, {lens: L}>['rows']}>;
	/** How many articles are read of the lens in the making. */
	readonly done: number;
	readonly top: Anchor;
	/** Index of the column that has the focus. */
	readonly column: number;
	/** The grid it was opened from. */
	readonly from: GridState | undefined;
};
