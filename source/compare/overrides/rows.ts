import type {Article} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import type {Cell, OverruledRows, Row} from '../model.js';
import {cellKeys, holdsAll} from './passages.js';

/** Names a row anew by the cells that are left in it. */
export type Labeller = (cells: readonly Cell[]) => Pick<Row, 'label' | 'ties'>;

export type Overruled = {
	readonly rows: readonly Row[];
	/** Absent where nothing was overruled. */
	readonly overruled?: OverruledRows;
};

/** The override that leaves a row out, takes it apart, or puts one of its cells out as not the same as another. */
export function hideRow(row: Row, articles: readonly Article[], made: string): Override {
	return {kind: 'hide-row', passages: row.cells.flatMap(cell => cellKeys(cell, articles)), made};
}

export function splitRow(row: Row, articles: readonly Article[], made: string): Override {
	return {kind: 'split-row', passages: row.cells.flatMap(cell => cellKeys(cell, articles)), made};
}

export function notSame(cell: Cell, other: Cell, articles: readonly Article[], made: string): Override {
	return {kind: 'not-same', passages: cellKeys(cell, articles), from: cellKeys(other, articles), made};
}

/**
 * Rows as the reader wants them. A row is hidden where all its paragraphs were hidden together; what was split or set apart stands in rows of its own, in its
 * place. What still stands in another row does not stand alone besides.
 */
export function overruleRows(
	rows: readonly Row[],
	articles: readonly Article[],
	overrides: readonly Override[],
	labelOf: Labeller,
): Overruled {
	if (overrides.length === 0) return {rows};
	const byId = new Map(articles.map(article => [article.id, article]));
	const isIn = (passages: ReadonlySet<string>, {article: id, paragraphs}: Cell): boolean => {
		const article = byId.get(id);
		return article !== undefined && holdsAll(passages, article, paragraphs);
	};
	// A cell that has gained a paragraph since is still the one that was split; a row that has gained one is no longer the one that was hidden.
	const isAbout = (passages: ReadonlySet<string>, {article, paragraphs}: Cell): boolean =>
		paragraphs.some(paragraph => isIn(passages, {article, paragraphs: [paragraph]}));
	const sets = overrides.map(({kind, passages, from = []}) => ({
		kind,
		passages: new Set(passages),
		from: new Set(from),
	}));
	const hidden: Row[] = [];
	const shown: Row[] = [];
	const parts = new Set<Row>();
	let split = 0;
	let apart = 0;
	for (const row of rows) {
		if (sets.some(({kind, passages}) => kind === 'hide-row' && row.cells.every(cell => isIn(passages, cell)))) {
			hidden.push(row);
			continue;
		}
		let groups: (readonly Cell[])[] = [row.cells];
		for (const {kind, passages, from} of sets) {
			if (kind !== 'split-row' && kind !== 'not-same') continue;
			const next = groups.flatMap(cells =>
				parted(
					cells,
					kind,
					cell => isAbout(passages, cell),
					cell => isAbout(from, cell),
				),
			);
			if (next.length > groups.length && kind === 'split-row') split++;
			if (next.length > groups.length && kind === 'not-same') apart++;
			groups = next;
		}
		if (groups.length === 1) {
			shown.push(row);
			continue;
		}
		for (const part of groups.map(cells => ({...labelOf(cells), cells}))) {
			parts.add(part);
			shown.push(part);
		}
	}
	const isElsewhere = (part: Row, {article, paragraphs}: Cell): boolean =>
		paragraphs.every(paragraph =>
			shown.some(
				row => row !== part && row.cells.some(each => each.article === article && each.paragraphs.includes(paragraph)),
			),
		);
	const kept = shown.filter(
		row => !parts.has(row) || row.cells.length > 1 || !row.cells.every(cell => isElsewhere(row, cell)),
	);
	return hidden.length + split + apart === 0 ? {rows} : {rows: kept, overruled: {hidden, split, apart}};
}

type Test = (cell: Cell) => boolean;

/** The cells of one row in one group, or in several where they were parted. */
function parted(
	cells: readonly Cell[],
	kind: 'split-row' | 'not-same',
	isMeant: Test,
	isOther: Test,
): (readonly Cell[])[] {
	const meant = cells.filter(isMeant);
	const rest = cells.filter(cell => !isMeant(cell));
	if (kind === 'not-same') return meant.length > 0 && rest.some(isOther) ? [rest, meant] : [cells];
	if (meant.length < 2) return [cells];
	return [...meant.map(cell => [cell]), ...(rest.length === 0 ? [] : [rest])];
}
