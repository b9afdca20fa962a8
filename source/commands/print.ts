import type {Corpus, Outlet} from '../corpus/model.js';
import {readOneOutlet} from '../corpus/files/one-outlet.js';
import {readArticle, readOutlets} from '../corpus/read.js';
import type {Invocation} from '../options/parse/invocation.js';
import type {Printable} from '../output/formatter.js';
import {formatterFor} from './formatter-for.js';
import {corpusFolders, openCorpus} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {write} from './streams.js';

/** Formats that need nothing but the article and its outlet: no names are counted, the rest of the corpus stays unread. */
const light = new Set([undefined, 'text', 'markdown', 'csv', 'tsv']);

/** Writes the articles that match. @returns exit code 0, or 1 when nothing does. */
export async function print(invocation: Invocation): Promise<number> {
	const quick = await printById(invocation);
	if (quick !== undefined) return quick;
	const corpus = await openCorpus(invocation.options);
	const {selectArticles} = await import('./select-articles.js');
	return printItems(corpus, selectArticles(corpus, invocation.words, invocation.options), invocation);
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
	write([head, ...(items.length === 0 ? [] : formatter.articles(items, outputContext(corpus, invocation)))], output);
	return items.length === 0 ? 1 : 0;
}

/** The way taken when all words are ids of articles; undefined when they are not, or when one of them has something wrong. */
async function printById(invocation: Invocation): Promise<number | undefined> {
	const {words, options} = invocation;
	const [folder, second] = corpusFolders(options);
	if (words.length === 0 || second !== undefined || folder === undefined || !light.has(options.format))
		return undefined;
	if (!words.every(word => /^[^\s/]+\/[^\s/]+$/.test(word))) return undefined;
	const read = await Promise.all(words.slice(0, options.limit).map(word => readArticle(folder, word)));
	const items = read.flatMap(({article}) => (article === undefined ? [] : [{article, matches: []}]));
	if (items.length < read.length) return undefined;
	const names = [...new Set(items.map(({article}) => article.outlet))];
	const some = names.map(id => readOneOutlet(folder, id));
	const {outlets} = some.includes(undefined) ? await readOutlets(folder) : {outlets: some.filter(isThere)};
	const corpus = {articles: [], negotiations: [], outlets, actors: [], places: [], wording: [], problems: []};
	return printItems(corpus, items, invocation);
}

function isThere(outlet: Outlet | undefined): outlet is Outlet {
	return outlet !== undefined;
}
