import type {Server} from './server.js';

/** Grows with every change of the tables: an archive of another version is not touched. */
export const schemaVersion = 1;

/**
 * Articles lie in partitions by the year of their day. `index` is the one index of words: lexemes of ours (words, neighbouring pairs, words of the
 * headline, and one for each name, speaker, outlet, negotiation, origin and language), so that every question about them is one expression. Texts
 * compared as they stand have the collation "C".
 */
const tables = `
create table if not exists meta(key text primary key, value text not null);
create table if not exists identity(
	id text collate "C" primary key, number bigint generated always as identity, day int not null, hash text not null, version int not null
);
create table if not exists article(
	number bigint not null, id text collate "C" not null, day int not null, last int not null, published text collate "C" not null,
	filed text collate "C" not null, negotiation text collate "C" not null, outlet text collate "C" not null,
	origin text collate "C" not null, language text collate "C" not null, title text collate "C" not null, title_words text collate "C" not null,
	title_stream text collate "C" not null,
	body_words text collate "C" not null, names jsonb not null, index tsvector not null, header text not null, paragraphs text not null,
	annotation text not null, primary key(number, day)
) partition by range(day);
create table if not exists article_undated partition of article default;
create index if not exists article_index on article using gin(index);
create index if not exists article_filed on article(filed);
create index if not exists article_published on article(published, filed);
create index if not exists article_outlet on article(outlet, published);
create table if not exists former(id text collate "C" primary key, article text collate "C" not null);
create table if not exists mention(name text collate "C" not null, day int not null, article bigint not null, count int not null, outlet text collate "C" not null, published text collate "C" not null, primary key(name, day, article));
create index if not exists mention_article on mention(article);
create table if not exists form(name text collate "C" not null, form text collate "C" not null, primary key(name, form));
create table if not exists unlisted(
	name text collate "C" primary key, printed text not null, kind text not null, filed text collate "C" not null, place int not null,
	grams text[] not null
);
create index if not exists unlisted_grams on unlisted using gin(grams);
create table if not exists vocabulary(word text collate "C" primary key, headline boolean not null);
create table if not exists quote(speaker text collate "C" not null, day int not null, article bigint not null, count int not null, primary key(speaker, day, article));
create index if not exists quote_article on quote(article);
`;

/** Makes the tables that are not there yet. */
export async function createSchema(server: Server): Promise<void> {
	await server.together(async one => {
		// Two that begin at once: the second waits.
		await one.rows('select pg_advisory_xact_lock(?)', [lockKey]);
		await one.run(tables);
		await one.rows('insert into meta values(?, ?) on conflict do nothing', ['schema', String(schemaVersion)]);
	});
}

/** Any number of ours: whoever makes or changes tables holds it. */
const lockKey = 724_831_047;

/** @returns the version of the tables, undefined where there are none */
export async function schemaOf(server: Server): Promise<number | undefined> {
	const [known] = await server.rows("select to_regclass('meta') is not null as known");
	if (known?.['known'] !== true) return undefined;
	const [row] = await server.rows('select value from meta where key = ?', ['schema']);
	return row === undefined ? undefined : Number(row['value']);
}

/** Partitions for years that have none yet. */
export async function createPartitions(server: Server, days: Iterable<number>): Promise<void> {
	const years = new Set([...days].map(day => Math.floor(day / 10_000)).filter(year => year > 0 && year < 10_000));
	const rows = await server.rows(
		"select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'article'::regclass",
	);
	const there = new Set(rows.map(({name}) => String(name)));
	for (const year of years) {
		const name = `article_${year}`;
		if (there.has(name)) continue;
		// oxlint-disable-next-line no-await-in-loop -- one table after the other
		await server.run(
			`create table if not exists ${name} partition of article for values from (${year * 10_000}) to (${(year + 1) * 10_000})`,
		);
	}
}
