import {keptArticle, type KeptArticle, keptHeader} from '../kept-article.js';
import {type ArticleHeader, type Filed, mostFiled} from '../port.js';
import {articleColumns} from './hits.js';
import {quoted, tagLexeme} from './lexemes.js';
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

/** Ids of articles that have one of some marks by which copies are known. */
export async function markedIds(
	server: Server,
	{marks, limit}: {readonly marks: readonly string[]; readonly limit: number},
	signal?: AbortSignal,
): Promise<readonly string[]> {
	if (marks.length === 0) return [];
	const expression = marks.map(mark => quoted(tagLexeme('copy', mark))).join(' | ');
	const rows = await server.rows(
		'select a.id from article a where a.index @@ ?::tsquery order by a.filed limit ?::int',
		[expression, limit],
		signal,
	);
	return rows.map(({id}) => String(id));
}

/** Articles of each of some negotiations, in the order of the list. */
export async function filedIn(
	server: Server,
	negotiations: readonly string[],
	signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly Filed[]>> {
	const filed = new Map<string, Filed[]>(negotiations.map(negotiation => [negotiation, []]));
	if (negotiations.length === 0) return filed;
	const expression = negotiations.map(negotiation => quoted(tagLexeme('negotiation', negotiation))).join(' | ');
	const rows = await server.rows(
		`select id, published, negotiation from (
			select a.id, a.published, a.negotiation, a.filed, row_number() over (partition by a.negotiation order by a.filed) as place
			from article a where a.index @@ ?::tsquery
		) own where place <= ?::int order by filed`,
		[expression, mostFiled],
		signal,
	);
	for (const {id, published, negotiation} of rows)
		filed.get(String(negotiation))?.push({id: String(id), published: String(published)});
	return filed;
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
