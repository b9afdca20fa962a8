import type {Tables} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {outletGroups, type Report} from '../../search/outlet-groups.js';
import type {Server} from './server.js';

/** What is counted over all articles. */
type Summary = Pick<
	Catalogue,
	'articleCount' | 'first' | 'last' | 'folders' | 'origins' | 'languages' | 'outletGroups'
>;

const noTables: Tables = {negotiations: [], outlets: [], actors: [], places: [], wording: [], problems: []};

/** What the archive holds besides its texts. */
export async function catalogueOf(server: Server, signal?: AbortSignal): Promise<Catalogue> {
	const rows = await server.rows("select key, value from meta where key in ('tables', 'summary')", [], signal);
	const kept = new Map(rows.map(({key, value}) => [String(key), JSON.parse(String(value)) as unknown]));
	// oxlint-disable typescript/no-unsafe-type-assertion -- as they were written below
	const tables = kept.get('tables') as Partial<Tables> | undefined;
	const summary = kept.get('summary') as Summary | undefined;
	// oxlint-enable typescript/no-unsafe-type-assertion
	return {...noTables, ...tables, ...(summary ?? (await summaryOf(server, tables?.outlets ?? [], signal)))};
}

async function summaryOf(server: Server, outlets: Tables['outlets'], signal?: AbortSignal): Promise<Summary> {
	const [[span], folders, origins, languages, reports] = await Promise.all([
		server.rows('select count(*) as n, min(published) as first, max(published) as last from article', [], signal),
		valuesOf(server, 'negotiation', signal),
		valuesOf(server, 'origin', signal),
		valuesOf(server, 'language', signal),
		reportsIn(server, signal),
	]);
	const {first, last} = span ?? {};
	return {
		articleCount: Number(span?.['n'] ?? 0),
		...(typeof first === 'string' && {first}),
		...(typeof last === 'string' && {last}),
		folders,
		origins,
		languages,
		outletGroups: outletGroups(outlets, reports),
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

/** The tables alone. */
export async function tablesOf(server: Server): Promise<Tables> {
	const [row] = await server.rows("select value from meta where key = 'tables'");
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as `keepTables` wrote it
	const tables = row === undefined ? {} : (JSON.parse(String(row['value'])) as Partial<Tables>);
	return {...noTables, ...tables};
}

/** Counts over all articles what every question needs, once for all of them. Whoever writes takes it away first (`forgetSummary`). */
export async function keepSummary(server: Server): Promise<void> {
	const {outlets} = await tablesOf(server);
	await server.together(async one => {
		// Nothing is written while it is counted; whoever waits for that takes it away afterwards.
		await one.run('lock table identity in share row exclusive mode');
		await keep(one, 'summary', JSON.stringify(await summaryOf(one, outlets)));
	});
}

export async function forgetSummary(one: Server): Promise<void> {
	await one.rows("delete from meta where key = 'summary'");
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
	await keep(server, 'tables', JSON.stringify(tables));
}

/**
 * Changes the tables of the archive; of two that change them at once the second sees what the first one did.
 * @returns as they are now
 */
export async function changeTables(server: Server, change: (kept: Tables) => Tables): Promise<Tables> {
	return server.together(async one => {
		await one.rows('select pg_advisory_xact_lock(?)', [tablesLock]);
		const tables = change(await tablesOf(one));
		await keepTables(one, tables);
		return tables;
	});
}

/** Any number of ours. */
const tablesLock = 724_831_048;

async function keep(server: Server, key: string, value: string): Promise<void> {
	await server.rows('insert into meta values(?, ?) on conflict(key) do update set value = excluded.value', [
		key,
		value,
	]);
}
