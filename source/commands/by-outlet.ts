import {linesByOutlet, type WordPlace} from '../compare/outlets/lines-by-outlet.js';
import {mostOutlets, type OutletColumn, outletColumns} from '../compare/outlets/outlet-columns.js';
import {outletOf} from '../corpus/lookup.js';
import type {Article, Corpus} from '../corpus/model.js';
import type {Invocation} from '../options/parse/invocation.js';
import {linesByOutletTable, spreadText, voicesByOutletTable, wordingByOutletTable} from '../output/by-outlet-table.js';
import type {Table} from '../output/formatter.js';
import {formatQuery} from '../search/query/format-query.js';
import {parseQuery} from '../search/query/parse-query.js';
import {termsIn, termsOf} from '../search/query/query.js';
import type {Match} from '../search/readings/readings.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {type OpenedArchive, withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {queryOf, selectArticles, tellOrStop} from './select-articles.js';
import {tell, withProgressLine, write} from './streams.js';

/** Writes a lens with outlets as columns, over all that matches. @returns exit code 0, or 1 when there is nothing to show. */
export async function lensByOutlet(invocation: Invocation): Promise<number> {
	const {command, words, options} = invocation;
	if (words.length === 0) throw new CommandError(`${command} what? Give a query, such as 'outlet:a | outlet:b'`);
	return withArchive(options, async opened => {
		const selected = await selectArticles(opened, words, {...options, limit: undefined});
		const {corpus} = opened;
		const columns = chosenColumns(
			corpus,
			words,
			selected.map(({article}) => article),
		);
		return print(invocation, corpus, await lensTable(command, corpus, columns));
	});
}

/** Writes the lines in which a query stands. @returns exit code 0, or 1 when it stands nowhere. */
export async function context(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	if (words.length === 0) throw new CommandError('context of what? Give a word, a phrase or a name');
	return withArchive(options, async opened => {
		const {corpus} = opened;
		const query = queryOf(words);
		const {hits, problem} = await opened.archive.find({
			query,
			exact: options.exact,
			order: 'negotiation',
			from: 0,
			limit: Infinity,
		});
		if (problem !== undefined) tellOrStop(problem);
		const places = new Map(hits.map(({article, matches}) => [article.id, matches.flatMap(placeOf)] as const));
		const found = await opened.articles(hits.map(({article}) => article.id));
		// Counts per article are of all there could be, not of those that have it.
		const columns =
			options.by === 'outlet'
				? chosenColumns(corpus, words, await lookedIn(opened, query, found))
				: outletColumns(found, outletsNamed(words));
		const lines = linesByOutlet(columns, ({id}) => places.get(id) ?? []);
		if (options.by === 'outlet') {
			for (const [i, {outlet, spread}] of lines.entries()) {
				const of = columns[i]?.articles.length ?? 0;
				tell(`${outletOf(corpus, outlet).name}: ${spread === undefined ? `0 in 0 of ${of}` : spreadText(spread, of)}`);
			}
		}
		return print(invocation, corpus, linesByOutletTable(corpus, lines));
	});
}

/** The articles that a query looks in: all that its fields leave of the outlets that it finds or names. */
async function lookedIn(
	{archive, articles: fetch}: OpenedArchive,
	query: string,
	found: readonly Article[],
): Promise<readonly Article[]> {
	const {clauses, ...parsed} = parseQuery(query);
	const fields = clauses.filter(clause =>
		[...termsOf(clause)].every(({term}) => term.kind === 'field' && term.field !== 'said'),
	);
	const asked = formatQuery({...parsed, clauses: fields});
	const articles = await fetch(await archive.ids({query: asked, order: 'negotiation', limit: Infinity}));
	const named = outletsNamed([query]).length > 0;
	const outlets = new Set(found.map(({outlet}) => outlet));
	return named ? articles : articles.filter(({outlet}) => outlets.has(outlet));
}

function placeOf({where, start, end}: Match): readonly WordPlace[] {
	if (where === 'field' || start === undefined || end === undefined) return [];
	return [{paragraph: where === 'title' ? -1 : where, start, end}];
}

/** Outlets that the query names, in its order. */
function outletsNamed(words: readonly string[]): readonly string[] {
	return [...termsIn(parseQuery(queryOf(words)))].flatMap(({term, negated}) =>
		term.kind === 'field' && term.field === 'outlet' && !negated ? [term.text] : [],
	);
}

/** As many outlets as can stand beside each other; which ones is said where there are more. */
function chosenColumns(
	corpus: Corpus,
	words: readonly string[],
	articles: readonly Article[],
): readonly OutletColumn[] {
	const all = outletColumns(articles, outletsNamed(words));
	const columns = all.slice(0, mostOutlets);
	if (columns.length < all.length) {
		const names = columns.map(({outlet}) => outletOf(corpus, outlet).name).join(', ');
		tell(`${all.length} outlets match; as columns ${names}. Name others: outlet:a | outlet:b`);
	}
	return columns;
}

async function lensTable(
	command: Invocation['command'],
	corpus: Corpus,
	columns: readonly OutletColumn[],
): Promise<Table> {
	if (command === 'voices') {
		const {voicesByOutlet} = await import('../compare/outlets/voices-by-outlet.js');
		return voicesByOutletTable(corpus, columns, await finished(voicesByOutlet(corpus, columns), columns));
	}
	const {wordingByOutlet} = await import('../compare/outlets/wording-by-outlet.js');
	return wordingByOutletTable(corpus, columns, await finished(wordingByOutlet(corpus, columns), columns));
}

/** Articles between two looks at what else is to be done: Ctrl-C is one of these. */
const articlesAtOnce = 20;

async function finished<T>(steps: Generator<number, T>, columns: readonly OutletColumn[]): Promise<T> {
	const all = columns.reduce((sum, {articles}) => sum + articles.length, 0);
	return withProgressLine(async say => {
		for (let step = steps.next(); ; step = steps.next()) {
			if (step.done === true) return step.value;
			if (step.value % articlesAtOnce !== 0) continue;
			say(`article ${step.value} of ${all}`);
			// oxlint-disable-next-line no-await-in-loop -- one slice after the other, with room for signals between
			await new Promise<void>(resolve => {
				setImmediate(resolve);
			});
		}
	});
}

async function print(invocation: Invocation, corpus: Corpus, table: Table): Promise<number> {
	if (table.rows.length === 0) return 1;
	const {output, limit} = invocation.options;
	const formatter = await formatterFor(invocation.options, 'table');
	const rows = table.rows.slice(0, limit);
	const {words, options} = invocation;
	const again = options.by === undefined ? words : ['--by', options.by, ...words];
	write(formatter.table({...table, rows}, outputContext(corpus, {...invocation, words: again}, 'table')), output);
	return 0;
}
