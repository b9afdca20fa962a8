import type {Comparison} from '../../compare/model.js';
import type {Span as Stretch} from '../../compare/span.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {Matches} from './matches.js';
import type {Style, StyledRange} from '../text/spans.js';
import type {Words} from '../words/words.js';

/** A stretch of an article: the paragraph by its index (-1 is the headline), UTF-16 offsets in it. The article where it is not the one of the column. */
export type Place = Stretch & {readonly paragraph: number; readonly article?: string};

/** One thing that an account has in a row. */
export type Item = {
	readonly text: string;
	readonly ranges?: readonly StyledRange[];
	/** Stands before the first line; the other lines are indented by as much. */
	readonly lead?: string;
	/** The stretch that has to be seen: the text is one line, cut around it at words. Without it the text is wrapped. */
	readonly around?: Stretch;
	/** A blank line parts it from what stands above. */
	readonly apart?: true;
	/** Where it stands in the article, the place to open first. */
	readonly places?: readonly Place[];
	/** Id of the actor or place that it is about. */
	readonly about?: string;
};

/** What one account has in a row. */
export type LensCell = {
	readonly items: readonly Item[];
	/** Said after a dash where there are no items; absent: the cell stays blank. */
	readonly none?: string;
	/** Shown, but left out where the row says how many accounts have something. */
	readonly uncounted?: true;
};

/** One thing that is looked at, with what each account has of it. */
export type LensRow = {
	readonly label: string;
	/** One for each account, in the order of the columns. */
	readonly cells: readonly LensCell[];
};

/** What stands one under the other in a lens; `row` is an index into the rows of the comparison. */
export type TableRow =
	| ({readonly kind: 'beside'; readonly row?: number; readonly differs?: boolean} & LensRow)
	/** Heading of what one account alone has: it opens and folds the rows that follow it. */
	| {readonly kind: 'band'; readonly column: number; readonly label: string; readonly rows: number}
	/** One of these, over the whole width. */
	| {
			readonly kind: 'alone';
			readonly column: number;
			readonly row: number;
			readonly label: string;
			readonly cell: LensCell;
	  };

/** What an account has in a row; a heading has nothing. */
export function itemsIn(row: TableRow | undefined, column: number): readonly Item[] {
	if (row === undefined || row.kind === 'band') return [];
	if (row.kind === 'alone') return row.column === column ? row.cell.items : [];
	return row.cells[column]?.items ?? [];
}

/** The account that a row is about: where it is that of one alone this one, else the focused one. */
export function columnOf(row: TableRow | undefined, focused: number): number {
	return row === undefined || row.kind === 'beside' ? focused : row.column;
}

/** What a lens shows of a comparison, before it is set for a width. */
export type LensTable = {
	readonly words: Words;
	/** Ids of the articles, in the order of the columns. */
	readonly articles: readonly string[];
	/** Tag of the outlet of each column, and the colour it has everywhere. */
	readonly tags: readonly string[];
	readonly styles: readonly Style[];
	readonly rows: readonly TableRow[];
	/** Stands in place of the rows where there are none. */
	readonly empty: string;
	/** Stands under the rows; may be empty. */
	readonly foot: string;
};

/** What a lens is made from. */
export type LensSource = {
	readonly catalogue: Catalogue;
	readonly comparison: Comparison;
	readonly matches: Matches;
	readonly words: Words;
};
