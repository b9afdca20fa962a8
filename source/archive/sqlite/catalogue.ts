import type {Corpus} from '../../corpus/model.js';
import type {Catalogue} from '../../search/catalogue.js';
import type {SqlDatabase} from './driver.js';
import {readMeta} from './meta.js';

/** What the archive holds besides its texts. */
export function catalogueOf(database: SqlDatabase, {articles: _articles, ...tables}: Corpus): Catalogue {
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
	};
}

function tagged(column: 'negotiation' | 'origin'): string {
	return `select value from tag where number in (select distinct ${column} from article)`;
}

/** The catalogue as it was kept. */
export function keptCatalogue(database: SqlDatabase): Catalogue {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written by `catalogueOf`
	return JSON.parse(String(readMeta(database, 'catalogue'))) as Catalogue;
}
