import {countedByFirst} from '../counted-by-first.js';
import type {HitOrder} from '../../search/hit-orders.js';
import type {HitGroup} from '../port.js';
import type {Compiled} from '../sql/compile.js';
import type {SqlDatabase, SqlRow, SqlValue} from './driver.js';
import type {Places} from './places.js';

/** Articles a question is about, as the tables and the condition of a statement; `a` is the article. */
export type Source = {readonly from: string; readonly values: readonly SqlValue[]; readonly isAll: boolean};

/** @param columns whether columns of the article itself are asked for, besides its number */
export function sourceOf({expression, condition, isNever}: Compiled, columns: boolean): Source {
	if (isNever) return {from: 'article a where 0', values: [], isAll: false};
	if (expression === undefined) {
		const from = condition === undefined ? 'article a' : `article a where ${condition.sql}`;
		return {from, values: condition?.values ?? [], isAll: condition === undefined};
	}
	if (condition === undefined && !columns) {
		return {
			from: '(select rowid as number from words where words match ?) a',
			values: [expression],
			isAll: false,
		};
	}
	// The index gives numbers in list order; crossed, it is not asked for each article.
	const where = condition === undefined ? '' : ` and (${condition.sql})`;
	return {
		from: `words w cross join article a on a.number = w.rowid where w.words match ?${where}`,
		values: [expression, ...(condition?.values ?? [])],
		isAll: false,
	};
}

/** How the hits of a statement are sorted. */
export function orderBy(order: Exclude<HitOrder, 'score'>): string {
	switch (order) {
		case 'negotiation': {
			return 'a.number';
		}
		case 'date': {
			return 'a.published, a.number';
		}
		case 'outlet': {
			return '(select value from tag where tag.number = a.outlet), a.number';
		}
	}
}

/** What is asked of the hits of a plan. */
export class Hits {
	readonly #database: SqlDatabase;
	readonly #compiled: Compiled;

	constructor(database: SqlDatabase, compiled: Compiled) {
		this.#database = database;
		this.#compiled = compiled;
	}

	/** Whether they are all the articles there are. */
	get areAll(): boolean {
		return sourceOf(this.#compiled, false).isAll;
	}

	/** How many there are; at most one more than the bound are counted. */
	count(bound: number): number {
		const {from, values} = sourceOf(this.#compiled, false);
		const sql = `select count(*) as n from (select 1 from ${from} limit ?)`;
		return Number(this.#database.prepare(sql).get(...values, bound + 1)?.['n']);
	}

	/** Numbers of the articles of a page. */
	numbers(order: Exclude<HitOrder, 'score'>, offset: number, limit: number): readonly number[] {
		const {from, values} = sourceOf(this.#compiled, order !== 'negotiation');
		const sql = `select a.number as number from ${from} order by ${orderBy(order)} limit ? offset ?`;
		const most = Number.isFinite(limit) ? limit : -1;
		return this.#database
			.prepare(sql)
			.all(...values, most, offset)
			.map(({number}) => Number(number));
	}

	/** Index of an article among the hits; -1 where it is none of them. */
	indexOf(order: Exclude<HitOrder, 'score'>, id: string): number {
		const number = this.#database.prepare('select number from article where id = ?').get(id)?.['number'];
		if (number === undefined) return -1;
		if (order !== 'negotiation') return this.numbers(order, 0, Infinity).indexOf(Number(number));
		const {from, values} = sourceOf(this.#compiled, false);
		const sql = `select count(*) as n, max(number) as last from (select a.number as number from ${from}) where number <= ?`;
		const row = this.#database.prepare(sql).get(...values, number);
		return row?.['last'] === number ? Number(row['n']) - 1 : -1;
	}

	/** Numbers of the first hits in list order; undefined where all articles are meant. */
	inListOrder(bound: number): readonly number[] | undefined {
		const {from, values, isAll} = sourceOf(this.#compiled, false);
		if (isAll) return undefined;
		// All in one text: thousands of rows one by one take longer than to find them.
		const sql = `select json_group_array(number) as numbers from (select a.number as number from ${from} order by a.number limit ?)`;
		const row = this.#database.prepare(sql).get(...values, bound);
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the statement makes it
		return JSON.parse(String(row?.['numbers'])) as number[];
	}

	/** Hits of each negotiation in the order of their first hit; of the first `bound` hits only. */
	groups(order: Exclude<HitOrder, 'score'>, bound: number, places: Places): readonly HitGroup[] {
		if (order === 'negotiation') return places.groups(this.inListOrder(bound));
		const {from, values} = sourceOf(this.#compiled, true);
		return this.#groupsInOrder(order, bound, from, values);
	}

	#groupsInOrder(
		order: Exclude<HitOrder, 'score'>,
		bound: number,
		from: string,
		values: readonly SqlValue[],
	): readonly HitGroup[] {
		const sql = `select (select value from tag where tag.number = a.negotiation) as negotiation, a.outlet as outlet, a.origin as origin from ${from} order by ${orderBy(order)} limit ?`;
		const rows = this.#database.prepare(sql).all(...values, bound);
		return countedByFirst(rows);
	}

	/** Rows of a statement over the hits. @param sql with `{hits}` where tables and condition stand */
	rows(sql: string): readonly SqlRow[] {
		const {from, values} = sourceOf(this.#compiled, true);
		return this.#database.prepare(sql.replace('{hits}', from)).all(...values);
	}

	/** The same, row after row. */
	each(sql: string): Iterable<SqlRow> {
		const {from, values} = sourceOf(this.#compiled, true);
		return this.#database.prepare(sql.replace('{hits}', from)).each(...values);
	}
}
