import type {Corpus} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import {namesOf, rememberNameIndex} from '../../search/names/find-names.js';
import {buildNameIndex, packNameIndex, unpackNameIndex} from '../../search/names/name-index.js';
import {outletGroups, type Report} from '../../search/outlet-groups.js';
import type {SqlDatabase} from './driver.js';
import {readMeta, writeMeta} from './meta.js';

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
	const catalogue = catalogueOf(database, tables);
	writeMeta(database, 'catalogue', JSON.stringify(catalogue));
	keepNames(database, catalogue);
	writeMeta(database, 'articles', catalogue.articleCount);
}

/** Keeps the index of the listed names, so that no start has to make it. */
export function keepNames(database: SqlDatabase, catalogue: Catalogue): void {
	writeMeta(database, 'names', packNameIndex(buildNameIndex(namesOf(catalogue))));
}

/** The catalogue as it was kept. */
export function keptCatalogue(database: SqlDatabase): Catalogue {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `keepCatalogue`
	const catalogue = JSON.parse(String(readMeta(database, 'catalogue'))) as Catalogue;
	const names = namesOf(catalogue);
	rememberNameIndex(names, () => {
		const packed = readMeta(database, 'names');
		return packed === undefined ? buildNameIndex(names) : unpackNameIndex(names, String(packed));
	});
	return catalogue;
}
