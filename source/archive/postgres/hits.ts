import type {HitOrder} from '../../search/hit-orders.js';
import type {Compiled} from '../sql/compile.js';
import type {Condition, SqlValue} from '../sql/pieces.js';
import {dayColumn} from './dialect.js';
import type {Place} from './hit-places.js';
import type {Partitions} from './schema.js';
import type {Server, ServerRow} from './server.js';

/** What an article is read from. */
export const articleColumns = 'a.header, a.paragraphs, a.annotation';

/** How the hits of a statement are sorted. */
const orders: Readonly<Record<Exclude<HitOrder, 'score'>, readonly string[]>> = {
	negotiation: ['a.filed'],
	date: ['a.published', 'a.filed'],
	outlet: ['a.outlet', 'a.filed'],
};

type Order = keyof typeof orders;

/** What is asked of the hits of a plan. */
export class Hits {
	readonly #server: Server;
	readonly #signal: AbortSignal | undefined;
	readonly #where: string;
	readonly #values: readonly SqlValue[];
	/** What is looked at in the texts of those. */
	readonly #later: Condition | undefined;
	readonly #partitions: Partitions;
	/** Whether texts must be looked at, which takes longer than asking the index. */
	readonly readsTexts: boolean;

	/** @param partitions tables of articles in the order of the list */
	constructor(
		server: Server,
		{expression, condition, later, isNever}: Compiled,
		signal: AbortSignal | undefined,
		partitions: Partitions = {tables: ['article'], isElsewhere: false},
	) {
		this.#server = server;
		this.#signal = signal;
		this.#partitions = partitions;
		this.readsTexts = [condition, later].some(each => each?.sql.includes('a.body_words') === true);
		this.#later = later;
		// Beside the index of words no other is to be asked, which would have the words of each looked at.
		const day = expression === undefined && condition?.sql.includes('a.index') !== true ? 'a.day' : '(a.day + 0)';
		const parts = [
			...(isNever ? ['false'] : []),
			...(expression === undefined ? [] : ['a.index @@ ?::tsquery']),
			...(condition === undefined ? [] : [`(${condition.sql.replaceAll(dayColumn, day)})`]),
		];
		this.#where = parts.length === 0 ? 'true' : parts.join(' and ');
		this.#values = [...(expression === undefined ? [] : [expression]), ...(condition?.values ?? [])];
	}

	/**
	 * Rows of a statement over the hits.
	 * @param sql with `{hits}` where the table `a` of them stands: what is done with them must not lead to another way of finding them, by an index that has
	 * articles in some order and would have the words of each looked at
	 */
	rows(sql: string, before: readonly SqlValue[] = [], after: readonly SqlValue[] = []): Promise<readonly ServerRow[]> {
		const hits = this.#all();
		return this.#server.rows(sql.replace('{hits}', hits.sql), [...before, ...hits.values, ...after], this.#signal);
	}

	/** How many there are; at most one more than the bound are counted. */
	async count(bound: number): Promise<number> {
		const most = Number.isFinite(bound) ? bound + 1 : mostRows;
		const [row] = await this.rows('select count(*) as n from (select 1 from {hits} limit ?::bigint) h', [], [most]);
		return Number(row?.['n'] ?? 0);
	}

	/** Columns of the first hits in an order, `a`. */
	page(columns: string, order: Order, offset: number, limit: number): Promise<readonly ServerRow[]> {
		const most = Number.isFinite(limit) ? limit : mostRows;
		const {sql, values} = this.#first(columns, order, offset + most);
		return this.#server.rows(
			`select * from (${sql}) h limit ?::bigint offset ?::bigint`,
			[...values, most, offset],
			this.#signal,
		);
	}

	/**
	 * What a list needs, in one go: of the first hits in an order where they stand, and of those on the page what they are read from.
	 * @param most hits that are looked for
	 */
	async list(
		order: Order,
		most: number,
		{from, limit}: {readonly from: number; readonly limit: number},
	): Promise<{readonly first: readonly ListedHit[]; readonly page: readonly ServerRow[]}> {
		const last = Number.isFinite(limit) ? from + limit : mostRows;
		const rows = await (this.#partitions.isElsewhere
			? this.#listedAndJoined(order, most, from, last)
			: this.#listedWhole(order, most, from, last));
		return {
			first: rows
				.filter(({place}) => place !== null)
				.map(({negotiation, outlet, origin}) => ({
					negotiation: String(negotiation),
					outlet: String(outlet),
					origin: String(origin),
				})),
			page: rows.filter(({header}) => header !== null),
		};
	}

	/** Texts lie beside the rows and are not looked at before the last step, so that all hits can carry theirs. */
	#listedWhole(order: Order, most: number, from: number, last: number): Promise<readonly ServerRow[]> {
		const {sql, values} = this.#first(`a.negotiation, a.outlet, a.origin, ${articleColumns}`, order, most);
		const onPage = ['header', 'paragraphs', 'annotation']
			.map(column => `case when h.place > w.first and h.place <= w.last then h.${column} end as ${column}`)
			.join(', ');
		return this.#server.rows(
			`select h.place, h.negotiation, h.outlet, h.origin, ${onPage}
			from (select *, row_number() over () as place from (${sql}) f limit ?::bigint) h, (select ?::bigint as first, ?::bigint as last) w`,
			[...values, most, from, last],
			this.#signal,
		);
	}

	/** From a table on another server every text would come: those on the page are fetched when they are known. */
	#listedAndJoined(order: Order, most: number, from: number, last: number): Promise<readonly ServerRow[]> {
		const {sql, values} = this.#first('a.filed, a.negotiation, a.outlet, a.origin', order, most);
		return this.#server.rows(
			`with h as materialized (select *, row_number() over () as place from (${sql}) f limit ?::bigint)
			select h.place, h.negotiation, h.outlet, h.origin, null as header, null as paragraphs, null as annotation from h union all
			select * from (select null::bigint, null, null, null, ${articleColumns} from h
				join article a on a.filed = h.filed where h.place > ?::bigint and h.place <= ?::bigint order by h.place) t`,
			[...values, most, from, last],
			this.#signal,
		);
	}

	/** A statement for the first hits. In the order of the list one partition after the other is asked, as long as more are wanted. */
	#first(columns: string, order: Order, most: number): Condition {
		const bound = Math.min(most, mostRows);
		if (order !== 'negotiation') {
			return {
				sql: `select ${columns} from ${this.#all().sql} order by ${orders[order].join(', ')} limit ?::bigint`,
				values: [...this.#all().values, bound],
			};
		}
		// Not by the index over `filed`, which would have the words of each looked at.
		const inOrder = (table: string): string => `${table} a where ${this.#where} order by a.filed || ''`;
		const later = this.#later;
		// Texts are looked at in their order, and no more of them than are wanted.
		const each = (table: string): string =>
			later === undefined
				? `(select ${columns} from ${inOrder(table)} limit ?::bigint)`
				: `(select ${columns} from (select * from ${inOrder(table)} offset 0) a where ${later.sql} limit ?::bigint)`;
		return {
			sql: this.#partitions.tables.map(each).join(' union all '),
			values: this.#partitions.tables.flatMap(() => [...this.#values, ...(later?.values ?? []), bound]),
		};
	}

	/** The table `a` of all hits. */
	#all(): Condition {
		const found = `(select * from article a where ${this.#where} offset 0) a`;
		if (this.#later === undefined) return {sql: found, values: this.#values};
		return {
			sql: `(select * from ${found} where ${this.#later.sql} offset 0) a`,
			values: [...this.#values, ...this.#later.values],
		};
	}

	/** Index of an article among the hits; -1 where it is none of them. */
	async indexOf(order: Order, id: string): Promise<number> {
		const keys = orders[order];
		const [own] = await this.#server.rows(
			`select ${keys.map((key, at) => `${key} as key${at}`).join(', ')} from article a
			where ${this.#where} and ${this.#later?.sql ?? 'true'} and a.filed = (select filed from identity where id = ?)`,
			[...this.#values, ...(this.#later?.values ?? []), id],
			this.#signal,
		);
		if (own === undefined) return -1;
		const marks = keys.map(() => '?').join(', ');
		const values = keys.map((_, at) => String(own[`key${at}`]));
		const [row] = await this.rows(
			`select count(*) as n from {hits} where (${keys.join(', ')}) < (${marks})`,
			[],
			values,
		);
		return Number(row?.['n'] ?? 0);
	}
}

export type ListedHit = Pick<Place, 'negotiation' | 'outlet' | 'origin'>;

const mostRows = 1_000_000_000;
