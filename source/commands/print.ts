import type {Article, Corpus, Outlet} from '../corpus/model.js';
import {readOneOutlet} from '../corpus/files/one-outlet.js';
import {readArticle, readOutlets} from '../corpus/read.js';
import {paired, withAccount} from '../corpus/two-texts.js';
import {tagsOf} from '../settings/own-names.js';
import type {Invocation} from '../options/parse/invocation.js';
import type {Printable} from '../output/formatter.js';
import {formatterFor} from './formatter-for.js';
import {keptSettings} from './kept-settings.js';
import {corpusFolders} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {write} from './streams.js';
import {archiveNamed} from './team/open-team.js';

/** Formats that need nothing but the article and its outlet: no names are counted, the rest of the corpus stays unread. */
const light = new Set([undefined, 'text', 'markdown', 'csv', 'tsv']);

/** The shipped folder and the library; of more the whole corpus is read. */
const mostFolders = 2;

/** Writes the articles that match. @returns exit code 0, or 1 when nothing does. */
export async function print(invocation: Invocation): Promise<number> {
	const quick = await printById(invocation);
	if (quick !== undefined) return quick;
	const {selectArticles, withArchive} = await import('./asking.js');
	return withArchive(invocation.options, async opened =>
		printItems(opened.corpus, await selectArticles(opened, invocation.words, invocation.options), invocation),
	);
}

/** Writes articles already chosen, in their order. @returns exit code 0, or 1 when there are none. */
export async function printItems(
	corpus: Corpus,
	items: readonly Printable[],
	invocation: Invocation,
	head = '',
): Promise<number> {
	if (items.length === 0 && head === '') return 1;
	const {output} = invocation.options;
	const formatter = await formatterFor(invocation.options, 'articles');
	write(
		[head, ...(items.length === 0 ? [] : formatter.articles(withTags(items), outputContext(corpus, invocation)))],
		output,
	);
	return items.length === 0 ? 1 : 0;
}

/** What is printed says how the person tagged it. */
function withTags(items: readonly Printable[]): readonly Printable[] {
	const {tags} = keptSettings();
	if (tags.length === 0) return items;
	return items.map(item => ({...item, tags: tagsOf(tags, item.article.id)}));
}

/** The way taken when all words are ids of articles; undefined when they are not, or when one of them has something wrong. */
async function printById(invocation: Invocation): Promise<number | undefined> {
	const {words, options} = invocation;
	const folders = corpusFolders(options);
	if (archiveNamed(options) !== undefined) return undefined;
	if (words.length === 0 || folders.length > mostFolders || !light.has(options.format)) return undefined;
	if (!words.every(word => /^[^\s/]+\/[^\s/]+$/.test(word))) return undefined;
	const read = await Promise.all(words.slice(0, options.limit).map(word => readFirst(folders, word)));
	const items = read.flatMap(article => (article === undefined ? [] : [{article, matches: []}]));
	if (items.length < read.length) return undefined;
	const outlets = await outletsOf(folders, [...new Set(items.map(({article}) => article.outlet))]);
	const corpus = {articles: [], negotiations: [], outlets, actors: [], places: [], wording: [], problems: []};
	return printItems(corpus, items, invocation);
}

/** The article of that id in the first folder that has it, as a whole corpus would. */
async function readFirst(folders: readonly string[], id: string): Promise<Article | undefined> {
	const found: Article[] = [];
	for (const folder of folders) {
		const {article} = await readArticle(folder, id);
		if (article !== undefined) found.push(article);
	}
	return paired(found, article => article, withAccount)[0];
}

/** The outlets of those ids; a later folder goes before an earlier one, as in a whole corpus. */
async function outletsOf(folders: readonly string[], ids: readonly string[]): Promise<readonly Outlet[]> {
	const last = folders.toReversed();
	const found = ids.map(id => last.map(folder => readOneOutlet(folder, id)).find(isThere));
	if (found.every(isThere)) return found;
	const tables = await Promise.all(folders.map(readOutlets));
	return [...new Map(tables.flatMap(({outlets}) => outlets).map(outlet => [outlet.id, outlet])).values()];
}

function isThere(outlet: Outlet | undefined): outlet is Outlet {
	return outlet !== undefined;
}
