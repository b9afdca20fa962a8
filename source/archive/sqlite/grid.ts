import type {GridCell, GridQuestion} from '../port.js';
import type {SqlDatabase} from './driver.js';
import {isOfNames} from './facets.js';
import type {Hits} from './hits.js';
import type {NameCounts, NameCells} from './name-cells.js';
import {tagValues} from './tag-values.js';

type Counts = Pick<GridCell, 'count' | 'mentions' | 'first'>;

/** Cells by the tag of their outlet, rows by what they are of. */
type Rows = ReadonlyMap<string, ReadonlyMap<number, Counts>>;

/** How many of the hits stand in each cell of rows by outlets; rows and outlets in the order of their ids. */
export function gridOf(
	database: SqlDatabase,
	hits: Hits,
	{rows: kind, ...asked}: GridQuestion,
	names: NameCells,
): readonly GridCell[] {
	const rows = isOfNames(kind) ? nameRows(names, names.countedIn(asked, hits), kind) : otherRows(database, hits, kind);
	// Thousands of cells: to sort rows and outlets apart takes a tenth of the time.
	const outlets = [...tagValues(database, 'outlet')].toSorted(([, a], [, b]) => (a < b ? -1 : 1));
	const cells: GridCell[] = [];
	for (const row of [...rows.keys()].sort()) {
		const own = rows.get(row);
		for (const [tag, outlet] of outlets) {
			const cell = own?.get(tag);
			if (cell !== undefined) cells.push({row, outlet, ...cell});
		}
	}
	return cells;
}

function nameRows(names: NameCells, counted: NameCounts, kind: 'actor' | 'place'): Rows {
	const rows = new Map<string, ReadonlyMap<number, Counts>>();
	for (const [tag, id] of names.idsOf(kind)) {
		const cells = counted.cellsOf(tag);
		if (cells.size > 0) rows.set(id, cells);
	}
	return rows;
}

function otherRows(database: SqlDatabase, hits: Hits, kind: 'negotiation' | 'day'): Rows {
	const column = kind === 'day' ? 'a.published' : 'a.negotiation';
	const sql = `select ${column} as row, a.outlet as outlet, count(*) as n, min(a.number) as number from {hits} group by ${column}, a.outlet`;
	const cells = hits.rows(sql);
	const values = kind === 'day' ? undefined : tagValues(database, kind);
	const titles = titlesOf(
		database,
		cells.map(({number}) => Number(number)),
	);
	const rows = new Map<string, Map<number, Counts>>();
	for (const {row, outlet, n, number} of cells) {
		const id = values === undefined ? String(row) : (values.get(Number(row)) ?? '');
		const own = rows.get(id) ?? new Map<number, Counts>();
		const [count, first] = [Number(n), titles.get(Number(number)) ?? ''];
		rows.set(id, own.set(Number(outlet), {count, mentions: count, first}));
	}
	return rows;
}

/** Headlines of articles, all in one: thousands of statements take three times as long. */
function titlesOf(database: SqlDatabase, numbers: readonly number[]): ReadonlyMap<number, string> {
	const sql = `select json_group_array(number) as numbers, json_group_array(json_extract(header, '$.title')) as titles
		from content where number in (select value from json_each(?))`;
	const row = database.prepare(sql).get(JSON.stringify(numbers));
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the statement makes it
	const column = <T>(name: 'numbers' | 'titles'): T[] => JSON.parse(String(row?.[name])) as T[];
	const titles = column<string>('titles');
	return new Map(column<number>('numbers').map((number, at) => [number, titles[at] ?? '']));
}
