import type {OutletColumn} from '../../compare/outlets/outlet-columns.js';
import type {OutletVoiceRow} from '../../compare/outlets/voices-by-outlet.js';
import type {OutletWordingRow} from '../../compare/outlets/wording-by-outlet.js';
import type {Matches} from '../compare/matches.js';
import type {Anchor, GridState} from '../state.js';

/** Lenses that can be held over all articles of an outlet. */
export const outletLenses = ['wording', 'voices', 'context'] as const;
export type OutletLens = (typeof outletLenses)[number];

/** Lenses that read every article, which of thousands takes seconds: made in slices. */
export type ReadingLens = Exclude<OutletLens, 'context'>;

/** What the reading of all articles gave. */
export type OutletRows =
	| {readonly lens: 'wording'; readonly rows: readonly OutletWordingRow[]}
	| {readonly lens: 'voices'; readonly rows: readonly OutletVoiceRow[]};

/** Outlets beside each other, over all their articles that are listed. */
export type OutletsState = {
	/** One to four. */
	readonly columns: readonly OutletColumn[];
	/** What meets the query in their articles, by id. */
	readonly matches: Matches;
	readonly lens: OutletLens;
	/** What is there already. */
	readonly made: Readonly<{[L in ReadingLens]?: Extract<OutletRows, {lens: L}>['rows']}>;
	/** How many articles are read of the lens in the making. */
	readonly done: number;
	readonly top: Anchor;
	/** Index of the column that has the focus. */
	readonly column: number;
	/** The grid it was opened from. */
	readonly from: GridState | undefined;
};
