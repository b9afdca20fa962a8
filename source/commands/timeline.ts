import type {Invocation} from '../options/parse/invocation.js';
import type {Table} from '../output/formatter.js';
import {formatterFor} from './formatter-for.js';
import {type OpenedArchive, withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {queryOf} from './select-articles.js';
import {write} from './streams.js';

/** Writes which outlets tell of which negotiations, in order of time. @returns exit code 0, or 1 when nothing matches */
export async function timeline(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	return withArchive(options, async opened => {
		const table = await timelineTable(opened, queryOf(words), options.exact);
		const rows = table.rows.slice(0, options.limit);
		if (rows.length === 0) return 1;
		const formatter = await formatterFor(options, 'table');
		write(formatter.table({...table, rows}, outputContext(opened.corpus, invocation, 'table')), options.output);
		return 0;
	});
}

async function timelineTable({archive, corpus}: OpenedArchive, query: string, exact: boolean): Promise<Table> {
	const cells = await archive.grid({query, exact, rows: 'negotiation'});
	const talks = new Map(corpus.negotiations.map(each => [each.id, each]));
	const names = new Map(corpus.outlets.map(({id, name}) => [id, name]));
	const rows = cells.map(({row, outlet, count}) => {
		const {title = row, date = ''} = talks.get(row) ?? {};
		return {date, negotiation: row, title, outlet, outletName: names.get(outlet) ?? outlet, articles: count};
	});
	return {
		chart: {kind: 'lanes', date: 'date', lane: 'outletName', label: 'title', count: 'articles'},
		columns: [
			{key: 'date', title: 'DATE'},
			{key: 'title', title: 'NEGOTIATION'},
			{key: 'outletName', title: 'OUTLET'},
			{key: 'articles', title: 'ARTICLES', align: 'right'},
			{key: 'negotiation', title: 'ID', wide: true},
			{key: 'outlet', title: 'OUTLET ID', for: 'programs'},
		],
		rows: rows.toSorted(
			(a, b) =>
				order(a.date, b.date) ||
				order(a.negotiation, b.negotiation) ||
				b.articles - a.articles ||
				order(a.outlet, b.outlet),
		),
	};
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
