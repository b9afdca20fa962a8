import type {GridCell as ArchiveCell} from '../../archive/port.js';
import {negotiationOf, outletOf} from '../../corpus/lookup.js';
import type {Tables} from '../../corpus/model.js';

/** Articles laid out in rows by one thing and in lanes by outlet. */
export type Grid = {
	readonly kind: 'timeline' | 'coverage';
	/** Every outlet there is, those with most articles first. */
	readonly lanes: readonly Lane[];
	readonly rows: readonly GridRow[];
};

export type Lane = {
	/** Outlet id. */
	readonly id: string;
	readonly tag: string;
	readonly name: string;
	/** Articles laid out in it. */
	readonly articles: number;
};

export type GridRow = {
	readonly id: string;
	/** Day of a negotiation, kind of a name. */
	readonly detail: string;
	readonly label: string;
	/** The query that finds what is in the row. */
	readonly term: string;
	/** By outlet id. */
	readonly cells: ReadonlyMap<string, GridCell>;
};

export type GridCell = {
	/** Articles in a timeline, mentions in a coverage. */
	readonly count: number;
	readonly articles: number;
	/** Headline of the first of them. */
	readonly first: string;
};

/** What each kind of grid is made from; the lanes of both are those that report of the negotiations. */
export const gridRows = {
	timeline: ['negotiation'],
	coverage: ['negotiation', 'actor', 'place'],
} as const satisfies Record<Grid['kind'], readonly ('negotiation' | 'actor' | 'place')[]>;

const mostRows = 200;

/** Negotiations by date, a lane for each outlet: who reported which round, and who was silent in what we have. */
export function timelineOf(tables: Tables, cells: readonly ArchiveCell[]): Grid {
	const rows = byRow(cells, ({count}) => count);
	return {
		kind: 'timeline',
		lanes: lanesOf(tables, cells),
		rows: [...rows]
			.map(([id, row]): GridRow => {
				const negotiation = negotiationOf(tables, id);
				return {
					id,
					detail: negotiation?.date ?? id.slice(0, 10),
					label: negotiation?.title ?? id,
					term: `negotiation:${id}`,
					cells: row,
				};
			})
			.toSorted((a, b) => compare(a.detail, b.detail) || compare(a.id, b.id)),
	};
}

/** Actors and places by outlet, with the number of mentions: whom each names, and how often. */
export function coverageOf(
	tables: Tables,
	negotiations: readonly ArchiveCell[],
	actors: readonly ArchiveCell[],
	places: readonly ArchiveCell[],
): Grid {
	const rowsOf = (kind: 'actor' | 'place', cells: readonly ArchiveCell[]): readonly GridRow[] => {
		const names = new Map((kind === 'actor' ? tables.actors : tables.places).map(({id, name}) => [id, name] as const));
		return [...byRow(cells, ({mentions}) => mentions)].map(([id, row]) => {
			return {id, detail: kind, label: names.get(id) ?? id, term: `${kind}:${id}`, cells: row};
		});
	};
	return {
		kind: 'coverage',
		lanes: lanesOf(tables, negotiations),
		rows: [...rowsOf('actor', actors), ...rowsOf('place', places)]
			.toSorted((a, b) => sumOf(b) - sumOf(a))
			.slice(0, mostRows),
	};
}

/** What a row counts, of all outlets: in the unit of its cells. */
export function sumOf({cells}: GridRow): number {
	return [...cells.values()].reduce((sum, {count}) => sum + count, 0);
}

/** The lane of an outlet, empty where nothing of it is laid out. */
export function laneOf(tables: Pick<Tables, 'outlets'>, {lanes}: Grid, outlet: string): Lane {
	const {tag, name} = outletOf(tables, outlet);
	return lanes.find(({id}) => id === outlet) ?? {id: outlet, tag, name, articles: 0};
}

function byRow(
	cells: readonly ArchiveCell[],
	countOf: (cell: ArchiveCell) => number,
): ReadonlyMap<string, ReadonlyMap<string, GridCell>> {
	const rows = new Map<string, Map<string, GridCell>>();
	for (const cell of cells) {
		const row = rows.get(cell.row) ?? new Map<string, GridCell>();
		row.set(cell.outlet, {count: countOf(cell), articles: cell.count, first: cell.first});
		rows.set(cell.row, row);
	}
	return rows;
}

/** The outlets of the cells, those with most articles first, then those that reported earlier. */
function lanesOf(tables: Tables, negotiations: readonly ArchiveCell[]): readonly Lane[] {
	const dates = new Map(tables.negotiations.map(({id, date}) => [id, date] as const));
	const counts = new Map<string, number>();
	const inTime = negotiations.toSorted((a, b) => compare(dates.get(a.row) ?? a.row, dates.get(b.row) ?? b.row));
	for (const {outlet, count} of inTime) counts.set(outlet, (counts.get(outlet) ?? 0) + count);
	return [...counts]
		.map(([id, articles]): Lane => {
			const {tag, name} = outletOf(tables, id);
			return {id, tag, name, articles};
		})
		.toSorted((a, b) => b.articles - a.articles);
}

/** By code unit. */
function compare(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
