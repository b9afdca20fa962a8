import {compareArticles} from '../compare/comparison.js';
import type {TableLens} from '../compare/lenses.js';
import type {Article, Tables} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import type {Table} from './formatter.js';
import {withAccounts} from './lens-accounts.js';
import {overruledIn, overruledLines} from './overruled-lines.js';

/** What a lens is written from. */
type Source = {readonly corpus: Tables; readonly articles: readonly Article[]; readonly overrides: readonly Override[]};

/** A lens as a table, and the lines that say what a person overruled in it. Loaded when it is asked for. */
type LensTable = (source: Source) => Promise<{readonly table: Table; readonly overruled: readonly string[]}>;

const tables: Readonly<Record<TableLens, LensTable>> = {
	async wording({corpus, articles, overrides}) {
		const {wordingTable} = await import('./wording-table.js');
		return {
			table: wordingTable(corpus, articles, overrides),
			overruled: overruledIn(articles, overrides, ['drop-label']),
		};
	},
	async voices({corpus, articles, overrides}) {
		const {voicesTable} = await import('./voices-table.js');
		return {
			table: voicesTable(corpus, articles, overrides),
			overruled: overruledIn(articles, overrides, ['drop-voice', 'name-speaker']),
		};
	},
	async gaps({corpus, articles, overrides}) {
		const comparison = compareArticles(corpus, articles, overrides);
		const {gapsTable} = await import('./gaps-table.js');
		return {table: gapsTable(corpus, comparison), overruled: overruledLines(comparison)};
	},
};

/** A lens over articles as a table, with whose words they are. */
export async function lensTable(lens: TableLens, source: Source): Promise<Table> {
	const {table, overruled} = await tables[lens](source);
	return withAccounts(table, source.corpus, source.articles, overruled);
}
