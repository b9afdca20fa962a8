import {keptArticle, type KeptArticle, keptHeader} from '../kept-article.js';
import type {ArticleHeader} from '../port.js';
import {articleColumns} from './hits.js';
import type {Server, ServerRow} from './server.js';

/** The article that has an id now, if one had it before. */
export type Present = (id: string) => Promise<string | undefined>;

/** Articles by the ids they are asked for, former ones too. */
export async function articlesById(
	server: Server,
	ids: readonly string[],
	present: Present,
	signal?: AbortSignal,
): Promise<ReadonlyMap<string, KeptArticle>> {
	return withFormer(ids, present, some => rowsById(server, some, articleColumns, keptArticle, signal));
}

/** The same without their texts. */
export async function headersById(
	server: Server,
	ids: readonly string[],
	present: Present,
	signal?: AbortSignal,
): Promise<ReadonlyMap<string, ArticleHeader>> {
	return withFormer(ids, present, some => rowsById(server, some, 'a.header', keptHeader, signal));
}

/** The articles that have these ids. */
export async function rowsById<T>(
	server: Server,
	ids: readonly string[],
	columns: string,
	read: (row: ServerRow) => T,
	signal?: AbortSignal,
): Promise<Map<string, T>> {
	if (ids.length === 0) return new Map();
	const rows = await server.rows(
		`select a.id, ${columns} from identity i join article a on a.filed = i.filed
		where i.id in (select jsonb_array_elements_text(?::text::jsonb))`,
		[JSON.stringify(ids)],
		signal,
	);
	return new Map(rows.map(row => [String(row['id']), read(row)]));
}

async function withFormer<T>(
	ids: readonly string[],
	present: Present,
	find: (ids: readonly string[]) => Promise<Map<string, T>>,
): Promise<ReadonlyMap<string, T>> {
	const there = await find(ids);
	const missing = ids.filter(id => !there.has(id));
	if (missing.length === 0) return there;
	const moved = await Promise.all(missing.map(async id => [id, (await present(id)) ?? ''] as const));
	const found = await find(moved.map(([, id]) => id).filter(id => id !== ''));
	const late = moved.flatMap(([id, now]): [string, T][] => {
		const one = found.get(now);
		return one === undefined ? [] : [[id, one]];
	});
	return new Map([...there, ...late]);
}
