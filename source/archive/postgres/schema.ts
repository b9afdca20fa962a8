import type {Server} from './server.js';

/** Grows with every change of the tables: an archive of another version is not touched. */
export const schemaVersion = 3;

/**
 * Articles lie in partitions by the year of their talks, so that those in the order of the list (`filed`) are those in the order of the partitions,
 * and a page is read from the first ones that fill it. `index` is the one index of words: lexemes of ours (words, neighbouring pairs, words of the
 * headline, and one for each name, speaker, outlet, negotiation, origin and language), so that every question about them is one expression. `names`
 * and `counts` say which names are mentioned how often, by their number. Texts compared as they stand have the collation "C". No index is unique
 * over the partitions, so that one of them may be on another server; that no id is there twice is what `identity` is for.
 */
const tables = `
create table if not exists meta(key text primary key, value text not null);
create table if not exists identity(
	id text collate "C" primary key, filed text collate "C" not null, hash text not null, version int not null, names_hash text not null
);
create index if not exists identity_filed on identity(filed);
create table if not exists article(
	filed text collate "C" not null, id text collate "C" not null, day int not null, last int not null, published text collate "C" not null,
	negotiation text collate "C" not null, outlet text collate "C" not null, origin text collate "C" not null, language text collate "C" not null,
	title text collate "C" not null, title_words text collate "C" not null, headline text collate "C" not null, names int[] not null, counts int[] not null,
	title_stream text collate "C" not null, body_words text collate "C" not null, index tsvector not null, header text not null,
	paragraphs text not null, annotation text not null
) partition by range(filed);
create index if not exists article_index on article using gin(index);
create index if not exists article_filed on article(filed);
create index if not exists article_published on article(published, filed);
create index if not exists article_day on article(day);
create index if not exists article_outlet on article(outlet, published);
create table if not exists former(id text collate "C" primary key, article text collate "C" not null);
create table if not exists name(number int generated always as identity primary key, id text collate "C" unique not null);
create table if not exists form(name text collate "C" not null, form text collate "C" not null, primary key(name, form));
create table if not exists unlisted(
	name text collate "C" primary key, printed text not null, kind text not null, filed text collate "C" not null, place int not null,
	grams text[] not null
);
create index if not exists unlisted_grams on unlisted using gin(grams);
create table if not exists vocabulary(word text collate "C" primary key, headline boolean not null);
create index if not exists vocabulary_headline on vocabulary(word) where headline;
`;

/** What a list shows and sorts by lies in the row, texts and the index beside it: many rows are looked at for a page, few texts are read. */
const kept = [
	'filed',
	'id',
	'published',
	'negotiation',
	'outlet',
	'origin',
	'language',
	'title',
	'title_words',
	'headline',
];
const storage = [...kept, 'names', 'counts']
	.map(column => `alter table article alter column ${column} set storage main;`)
	.join('\n');
/** What lies beside the row, packed in the way that is unpacked soonest, where the server has it. */
const beside = ['index', 'title_stream', 'body_words', 'header', 'paragraphs', 'annotation'];
const packed = beside.map(column => `alter table article alter column ${column} set compression lz4;`).join('\n');
/** No plan depends on what is in them, and to unpack so many of them takes the server minutes whenever it counts. */
const uncounted = beside.map(column => `alter column ${column} set statistics 0`).join(', ');
const hasLz4 = "select 'lz4' = any(enumvals) as has from pg_settings where name = 'default_toast_compression'";
const narrow = 'with (toast_tuple_target = 128)';

/** Makes the tables that are not there yet. */
export async function createSchema(server: Server): Promise<void> {
	await server.together(async one => {
		// Two that begin at once: the second waits.
		await one.rows('select pg_advisory_xact_lock(?)', [lockKey]);
		const known = await schemaOf(one);
		if (known !== undefined && known !== schemaVersion) return;
		await one.run(tables);
		if (known === undefined) {
			await one.run(storage);
			const [row] = await one.rows(hasLz4);
			if (row?.['has'] === true) await one.run(packed);
		}
		await one.run(
			`create table if not exists article_undated partition of article for values from (minvalue) to ('0001') ${narrow};
			create table if not exists article_later partition of article for values from ('9999') to (maxvalue) ${narrow};`,
		);
		// Those that are made later are told when they are made.
		if (known === undefined) await one.run(`alter table article ${uncounted}`);
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

/** Where articles lie. */
export type Partitions = {
	/** Tables in the order of the list; only the one over all where somebody cut them in another way. */
	readonly tables: readonly string[];
	/** Whether one of them is on another server. */
	readonly isElsewhere: boolean;
};

export async function partitionsOf(server: Server): Promise<Partitions> {
	const rows = await server.rows(
		"select c.relname as name, c.relkind = 'f' as elsewhere from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'article'::regclass",
	);
	const names = rows.map(({name}) => String(name));
	const isElsewhere = rows.some(row => row['elsewhere'] === true);
	if (!names.every(name => partitionName.test(name))) return {tables: ['article'], isElsewhere};
	const years = names.filter(name => /\d$/.test(name)).sort();
	return {tables: ['article_undated', ...years, 'article_later'].filter(name => names.includes(name)), isElsewhere};
}

const partitionName = /^article_(?:undated|later|\d{4})$/;

/** Partitions for years that have none yet. @param filed as what the articles are filed */
export async function createPartitions(server: Server, filed: Iterable<string>): Promise<void> {
	const years = new Set(
		[...filed].map(key => key.slice(0, 4)).filter(year => /^\d{4}$/.test(year) && year > '0000' && year < '9999'),
	);
	const rows = await server.rows(
		"select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'article'::regclass",
	);
	const there = new Set(rows.map(({name}) => String(name)));
	const missing = [...years].filter(year => !there.has(`article_${year}`)).sort();
	if (missing.length === 0) return;
	await server.together(async one => {
		await one.rows('select pg_advisory_xact_lock(?)', [lockKey]);
		for (const year of missing) {
			const next = String(Number(year) + 1).padStart(4, '0');
			// oxlint-disable-next-line no-await-in-loop -- one table after the other
			await one.run(
				`create table if not exists article_${year} partition of article for values from ('${year}') to ('${next}') ${narrow};
				alter table article_${year} ${uncounted}`,
			);
		}
	});
}
