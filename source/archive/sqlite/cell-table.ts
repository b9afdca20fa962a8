import type {SqlDatabase, SqlStatement, SqlValue} from './driver.js';
import {hasMeta, writeMeta} from './meta.js';
import {eachName} from './names-blob.js';

/** Of fewer articles they are counted when they are asked for, in less time than a key takes. */
export const fewestCounted = 2_000;

/** Articles of an outlet that have a name, and its mentions in them. */
export type CellCounts = {articles: number; mentions: number};

/** By the tag of the outlet. */
type Cells = Map<number, CellCounts>;

/** Whether the archive keeps how often each name stands in the articles of each outlet. */
export function hasCells(database: SqlDatabase): boolean {
	return hasMeta(database, 'cells');
}

/** Counts the names of all articles once, where there are enough of them: from then on each article that comes or goes is counted. */
export function keepCells(database: SqlDatabase, fewest = fewestCounted): void {
	const {n} = database.prepare('select count(*) as n from article').get() ?? {};
	if (hasCells(database) || Number(n) < fewest) return;
	const table = new CellTable(database);
	for (const {outlet, names} of database.prepare('select outlet, names from article').each()) {
		table.count(Number(outlet), names, 1);
	}
	table.settle();
	writeMeta(database, 'cells', 1);
}

/** What is kept of all articles: looked at where a name is asked for. */
export class KeptCells {
	readonly #cells: ReadonlyMap<number, SqlValue | undefined>;

	constructor(database: SqlDatabase) {
		const rows = database.prepare('select name, cells from cell').all();
		this.#cells = new Map(rows.map(({name, cells}) => [Number(name), cells]));
	}

	get names(): Iterable<number> {
		return this.#cells.keys();
	}

	/** Articles and mentions of a name by the tags of the outlets. */
	cellsOf(
		name: number,
	): ReadonlyMap<number, {readonly count: number; readonly mentions: number; readonly first: string}> {
		const cells = new Map<number, {readonly count: number; readonly mentions: number; readonly first: string}>();
		eachCell(this.#cells.get(name), (outlet, count, mentions) => cells.set(outlet, {count, mentions, first: ''}));
		return cells;
	}

	/** How many articles have a name. */
	articlesOf(name: number): number {
		let all = 0;
		eachCell(this.#cells.get(name), (_, articles) => {
			all += articles;
		});
		return all;
	}
}

/** Adds up what comes and goes until it is written; transactions are the caller's. */
export class CellTable {
	readonly #get: SqlStatement;
	readonly #put: SqlStatement;
	readonly #delete: SqlStatement;
	#changes = new Map<number, Cells>();

	constructor(database: SqlDatabase) {
		this.#get = database.prepare('select cells from cell where name = ?');
		this.#put = database.prepare('insert or replace into cell values(?, ?)');
		this.#delete = database.prepare('delete from cell where name = ?');
	}

	/** @param names as they are kept beside the article @param sign 1 for one that comes, -1 for one that goes */
	count(outlet: number, names: SqlValue | undefined, sign: 1 | -1): void {
		eachName(names, (name, mentions) => {
			let cells = this.#changes.get(name);
			if (cells === undefined) this.#changes.set(name, (cells = new Map()));
			addTo(cells, outlet, {articles: sign, mentions: sign * mentions});
		});
	}

	settle(): void {
		for (const [name, changes] of this.#changes) {
			const cells = unpacked(this.#get.get(name)?.['cells']);
			for (const [outlet, counts] of changes) {
				addTo(cells, outlet, counts);
				if (cells.get(outlet)?.articles === 0) cells.delete(outlet);
			}
			if (cells.size === 0) this.#delete.run(name);
			else this.#put.run(name, packed(cells));
		}
		this.#changes = new Map();
	}
}

function addTo(cells: Cells, outlet: number, {articles, mentions}: CellCounts): void {
	const counts = cells.get(outlet);
	if (counts === undefined) cells.set(outlet, {articles, mentions});
	else {
		counts.articles += articles;
		counts.mentions += mentions;
	}
}

const bytesOfCell = 12;

/** Outlet, articles and mentions in turn, four bytes each, the lower first. */
function packed(cells: Cells): Uint8Array {
	const bytes = new Uint8Array(cells.size * bytesOfCell);
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const [outlet, {articles, mentions}] of cells) {
		for (const number of [outlet, articles, mentions]) {
			view.setUint32(at, number, true);
			at += 4;
		}
	}
	return bytes;
}

function unpacked(bytes: SqlValue | undefined): Cells {
	const cells: Cells = new Map();
	eachCell(bytes, (outlet, articles, mentions) => cells.set(outlet, {articles, mentions}));
	return cells;
}

function eachCell(
	bytes: SqlValue | undefined,
	cell: (outlet: number, articles: number, mentions: number) => void,
): void {
	if (!(bytes instanceof Uint8Array)) return;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at + bytesOfCell <= bytes.byteLength; at += bytesOfCell) {
		cell(view.getUint32(at, true), view.getUint32(at + 4, true), view.getUint32(at + 8, true));
	}
}
