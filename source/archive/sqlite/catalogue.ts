import type {Corpus} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {namesOf, type NameTables, rememberNameIndex} from '../../search/names/find-names.js';
import {buildNameIndex} from '../../search/names/name-index.js';
import {undamaged} from '../undamaged.js';
import {packNameIndex, unpackNameIndex} from '../../search/names/packed-names.js';
import {outletGroups, type Report} from '../../search/outlet-groups.js';
import type {SqlDatabase} from './driver.js';
import {type LargeTable, largeTables, type MetaKey, readBytes, readMeta, writeMeta} from './meta.js';

/** What the archive holds besides its texts. */
function catalogueOf(database: SqlDatabase, {articles: _articles, ...tables}: Corpus): Catalogue {
	const values = (sql: string): readonly string[] =>
		database
			.prepare(sql)
			.all()
			.map(({value}) => String(value))
			.sort();
	const span = database
		.prepare('select count(*) as n, min(published) as first, max(published) as last from article')
		.get();
	const [first, last] = [span?.['first'], span?.['last']];
	return {
		...tables,
		articleCount: Number(span?.['n'] ?? 0),
		...(typeof first === 'string' && {first}),
		...(typeof last === 'string' && {last}),
		folders: values(tagged('negotiation')),
		origins: values(tagged('origin')),
		languages: values('select distinct printed_language as value from article'),
		outletGroups: outletGroups(tables.outlets, reports(database)),
	};
}

/** Which outlets report which talks, in the order of the articles. */
function reports(database: SqlDatabase): readonly Report[] {
	const pairs = database.prepare(
		`select n.value as negotiation, o.value as outlet from
		(select negotiation, outlet, min(number) as first from article group by negotiation, outlet) a
		join tag n on n.number = a.negotiation join tag o on o.number = a.outlet order by a.first`,
	);
	return pairs.all().map(({negotiation, outlet}) => ({negotiation: String(negotiation), outlet: String(outlet)}));
}

function tagged(column: 'negotiation' | 'origin'): string {
	return `select value from tag where number in (select distinct ${column} from article)`;
}

/** Keeps the catalogue, and the index of the names in it. */
export function keepCatalogue(database: SqlDatabase, tables: Corpus): void {
	const {negotiations, actors, places, wording, ...rest} = catalogueOf(database, tables);
	const large: Pick<Catalogue, LargeTable> = {negotiations, actors, places, wording};
	writeMeta(database, 'catalogue', JSON.stringify(rest));
	for (const table of largeTables) writeMeta(database, table, JSON.stringify(large[table]));
	keepNames(database, {actors, places});
	writeMeta(database, 'articles', rest.articleCount);
}

/** Keeps the index of the listed names, so that no start has to make it. */
export function keepNames(database: SqlDatabase, tables: NameTables): void {
	writeMeta(database, 'names', packNameIndex(buildNameIndex(namesOf(tables))));
}

/** The catalogue as it was kept; a large table is read when it is first asked for. */
export function keptCatalogue(database: SqlDatabase): Catalogue {
	const parsed = (key: MetaKey): unknown => undamaged((): unknown => JSON.parse(String(readMeta(database, key))));
	const tables = new Map<LargeTable, unknown>();
	const table = (key: LargeTable): unknown => {
		const known = tables.get(key) ?? parsed(key);
		tables.set(key, known);
		return known;
	};
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `keepCatalogue`
	const catalogue = Object.defineProperties(parsed('catalogue'), lazily(table)) as Catalogue;
	rememberNameIndex(catalogue, () => {
		const packed = readBytes(database, 'names');
		return packed && undamaged(() => unpackNameIndex(() => namesOf(catalogue), packed));
	});
	return catalogue;
}

function lazily(table: (key: LargeTable) => unknown): PropertyDescriptorMap {
	return Object.fromEntries(largeTables.map(key => [key, {enumerable: true, get: () => table(key)}]));
}
