import {compareArticles} from '../compare/comparison.js';
import type {TableLens} from '../compare/lenses.js';
import type {Article, Corpus} from '../corpus/model.js';
import type {Override} from '../corpus/override.js';
import type {Invocation} from '../options/parse/invocation.js';
import {settingsFolder} from '../settings/folder.js';
import {keptOverrides} from '../settings/overrides.js';
import {chooseArticles} from './choose.js';
import {formatterFor} from './formatter-for.js';
import {withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {tell, write} from './streams.js';

/** Writes two to four accounts side by side. @returns exit code 0, or 1 when nothing matches. */
export function compare(invocation: Invocation): Promise<number> {
	return withChosen(invocation, async (corpus, articles) => {
		const {output} = invocation.options;
		const formatter = await formatterFor(invocation.options, 'comparison');
		const context = outputContext(corpus, {...invocation, words: articles.map(({id}) => id)});
		write(formatter.comparison(compareArticles(corpus, articles, overridesFor(invocation)), context), output);
		return 0;
	});
}

/** Writes one lens over the accounts as a table. @returns exit code 0, or 1 when there is nothing to show. */
export async function lens(name: TableLens, invocation: Invocation): Promise<number> {
	if (invocation.options.by === 'outlet') return (await import('./by-outlet.js')).lensByOutlet(invocation);
	return withChosen(invocation, async (corpus, articles) => {
		const {lensTable} = await import('../output/lens-tables.js');
		const table = await lensTable(name, {corpus, articles, overrides: overridesFor(invocation)});
		const {output, limit} = invocation.options;
		if (table.rows.length === 0) {
			tell(`${invocation.command}: nothing found by rule in ${articles.map(({id}) => id).join(', ')}`);
			return 1;
		}
		const formatter = await formatterFor(invocation.options, 'table');
		const context = outputContext(corpus, {...invocation, words: articles.map(({id}) => id)}, 'table');
		write(formatter.table({...table, rows: table.rows.slice(0, limit)}, context), output);
		return 0;
	});
}

/** Runs over the articles that were chosen; with none of them there is nothing to do. @returns exit code */
async function withChosen(
	invocation: Invocation,
	run: (corpus: Corpus, articles: readonly Article[]) => Promise<number>,
): Promise<number> {
	return withArchive(invocation.options, async opened => {
		// For a lens --limit counts rows of its table; for a comparison the columns.
		const {options} = invocation;
		const columns = invocation.command === 'compare' ? options : {...options, limit: undefined};
		const articles = await chooseArticles(opened, {...invocation, options: columns});
		return articles.length === 0 ? 1 : run(opened.corpus, articles);
	});
}

/** What the person overruled in the reader, unless it is to be left out; a settings file that cannot be read overrules nothing. */
function overridesFor({options}: Invocation): readonly Override[] {
	return options.noOverrides ? [] : keptOverrides(settingsFolder(process.env));
}
