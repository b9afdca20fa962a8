import type {HitOrder} from '../../search/sort-hits.js';
import type {HitGroup} from '../port.js';
import type {Compiled} from '../sql/compile.js';
import type {SqlValue} from '../sql/pieces.js';
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

	constructor(server: Server, {expression, condition, isNever}: Compiled, signal: AbortSignal | undefined) {
		this.#server = server;
		this.#signal = signal;
		const parts = [
			...(isNever ? ['false'] : []),
			...(expression === undefined ? [] : ['a.index @@ ?::tsquery']),
			...(condition === undefined ? [] : [`(${condition.sql})`]),
		];
		this.#where = parts.length === 0 ? 'true' : parts.join(' and ');
		this.#values = [...(expression === undefined ? [] : [expression]), ...(condition?.values ?? [])];
	}

	/** Rows of a statement over the hits. @param sql with `{hits}` where the table and its condition stand */
	rows(sql: string, before: readonly SqlValue[] = [], after: readonly SqlValue[] = []): Promise<readonly ServerRow[]> {
		const text = sql.replace('{hits}', `article a where ${this.#where}`);
		return this.#server.rows(text, [...before, ...this.#values, ...after], this.#signal);
	}

	/** How many there are; at most one more than the bound are counted. */
	async count(bound: number): Promise<number> {
		const most = Number.isFinite(bound) ? bound + 1 : Number.MAX_SAFE_INTEGER;
		const [row] = await this.rows('select count(*) as n from (select 1 from {hits} limit ?::bigint) h', [], [most]);
		return Number(row?.['n'] ?? 0);
	}

	/** Articles of a page. @param columns of the article, `a` */
	page(columns: string, order: Order, offset: number, limit: number): Promise<readonly ServerRow[]> {
		const most = Number.isFinite(limit) ? limit : Number.MAX_SAFE_INTEGER;
		const by = orders[order].join(', ');
		return this.rows(
			`select ${columns} from {hits} order by ${by} limit ?::bigint offset ?::bigint`,
			[],
			[most, offset],
		);
	}

	/** Index of an article among the hits; -1 where it is none of them. */
	async indexOf(order: Order, id: string): Promise<number> {
		const keys = orders[order];
		const [own] = await this.rows(
			`select ${keys.map((key, at) => `${key} as key${at}`).join(', ')} from {hits} and a.id = ?`,
			[],
			[id],
		);
		if (own === undefined) return -1;
		const marks = keys.map(() => '?').join(', ');
		const values = keys.map((_, at) => String(own[`key${at}`]));
		const [row] = await this.rows(`select count(*) as n from {hits} and (${keys.join(', ')}) < (${marks})`, [], values);
		return Number(row?.['n'] ?? 0);
	}

	/** Hits of each negotiation in the order of their first hit; of the first `bound` hits only. */
	async groups(order: Order, bound: number): Promise<readonly HitGroup[]> {
		const by = orders[order].join(', ');
		const rows = await this.rows(
			`select negotiation, count(*) as n, count(distinct outlet) as outlets, count(distinct origin) as origins from
			(select a.negotiation, a.outlet, a.origin, row_number() over (order by ${by}) as place from {hits} order by ${by} limit ?::bigint) h
			group by negotiation order by min(place)`,
			[],
			[bound],
		);
		return rows.map(({negotiation, n, outlets, origins}) => ({
			negotiation: String(negotiation),
			count: Number(n),
			outlets: Number(outlets),
			origins: Number(origins),
		}));
	}
}
