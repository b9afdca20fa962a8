import type {Tables} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {outletGroups, type Report} from '../../search/outlet-groups.js';
import type {Server} from './server.js';

/** What the archive holds besides its texts. */
export async function catalogueOf(server: Server, signal?: AbortSignal): Promise<Catalogue> {
	const [[tables], [span], folders, origins, languages, reports] = await Promise.all([
		server.rows("select value from meta where key = 'tables'", [], signal),
		server.rows('select count(*) as n, min(published) as first, max(published) as last from article', [], signal),
		valuesOf(server, 'negotiation', signal),
		valuesOf(server, 'origin', signal),
		valuesOf(server, 'language', signal),
		reportsIn(server, signal),
	]);
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as `keepTables` wrote it
	const kept = JSON.parse(tables === undefined ? '{}' : String(tables['value'])) as Partial<Tables>;
	const {first, last} = span ?? {};
	return {
		negotiations: [],
		outlets: [],
		actors: [],
		places: [],
		wording: [],
		problems: [],
		...kept,
		articleCount: Number(span?.['n'] ?? 0),
		...(typeof first === 'string' && {first}),
		...(typeof last === 'string' && {last}),
		folders,
		origins,
		languages,
		outletGroups: outletGroups(kept.outlets ?? [], reports),
	};
}

/** Which outlets report which talks, in the order of the articles. */
async function reportsIn(server: Server, signal: AbortSignal | undefined): Promise<readonly Report[]> {
	const rows = await server.rows(
		'select negotiation, outlet, min(filed) as first from article group by negotiation, outlet order by first',
		[],
		signal,
	);
	return rows.map(({negotiation, outlet}) => ({negotiation: String(negotiation), outlet: String(outlet)}));
}

/** The different values of a column, found by jumping from one to the next in its index where it has one. */
async function valuesOf(
	server: Server,
	column: 'negotiation' | 'origin' | 'language',
	signal: AbortSignal | undefined,
): Promise<readonly string[]> {
	const rows = await server.rows(`select distinct ${column} as value from article`, [], signal);
	return rows.map(({value}) => String(value)).sort();
}

export async function keepTables(
	server: Server,
	{negotiations, outlets, actors, places, wording, start, problems}: Tables,
): Promise<void> {
	const tables = {negotiations, outlets, actors, places, wording, problems, ...(start && {start})};
	await server.rows('insert into meta values(?, ?) on conflict(key) do update set value = excluded.value', [
		'tables',
		JSON.stringify(tables),
	]);
}
