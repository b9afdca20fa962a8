import {namedBy} from '../compare/named-by.js';
import type {Invocation} from '../options/parse/invocation.js';
import {count} from '../output/count.js';
import type {Table} from '../output/formatter.js';
import {outletName} from '../output/source-line.js';
import {whoseWords} from '../output/whose-words.js';
import {namesMeant} from '../search/plan/names-meant.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {type OpenedArchive, withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {write} from './streams.js';

/**
 * Writes where an actor is named: when, by whom, called what, quoted how often, an article a line, whose ids go on to any comparison.
 * @returns exit code 0, or 1 when no article names them
 */
export async function actor(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const name = words.join(' ').trim();
	if (name === '') throw new CommandError('actor who? Give a person, state or body, by any of its names');
	return withArchive(options, async opened => {
		const table = await tableOf(opened, name);
		const rows = table.rows.slice(0, options.limit);
		if (rows.length === 0) return 1;
		const formatter = await formatterFor(options, 'table');
		write(formatter.table({...table, rows}, outputContext(opened.corpus, invocation, 'table')), options.output);
		return 0;
	});
}

async function tableOf({archive, corpus}: OpenedArchive, name: string): Promise<Table> {
	const {actors} = await archive.catalogue();
	const meant = namesMeant(actors, name);
	const ids = new Set(meant.map(({id}) => id));
	const query = `actor:"${name.replaceAll('"', '')}"`;
	const found = await archive.ids({query, order: 'date', limit: Number.MAX_SAFE_INTEGER});
	const reads = await archive.articles(found);
	const talks = new Map(corpus.negotiations.map(({id, title}) => [id, title]));
	const rows = reads.map(read => {
		const {article} = read;
		const {called, mentions, quoted} = namedBy(read, ids);
		return {
			date: article.published,
			outlet: outletName(corpus, article.outlet),
			called: called.map(({form, count: times}) => (times === 1 ? form : `${form} (${times})`)),
			mentions,
			quoted,
			words: whoseWords(article),
			negotiation: talks.get(article.negotiation) ?? article.negotiation,
			id: article.id,
		};
	});
	const sum = (counted: (row: (typeof rows)[number]) => number): number =>
		rows.reduce((all, row) => all + counted(row), 0);
	const unread = rows.filter(({quoted}) => quoted === undefined).length;
	const names = [...new Set(meant.map(each => each.name))].join(' or ');
	return {
		title: `${names}: ${count(rows.length, 'article')}, named ${sum(row => row.mentions)} times, let speak ${sum(row => row.quoted ?? 0)} times`,
		notes: [
			'In our accounts names are as the outlet spells them; other words for somebody are the outlet’s only where they stand in quotation marks.',
			...(unread === 0
				? []
				: [`${count(unread, 'article')} not looked at for who speaks, for the language: no number there.`]),
		],
		chart: {kind: 'lanes', date: 'date', lane: 'outlet', label: 'negotiation'},
		columns: [
			{key: 'date', title: 'DATE'},
			{key: 'outlet', title: 'OUTLET'},
			{key: 'called', title: 'CALLED'},
			{key: 'mentions', title: 'NAMED', align: 'right'},
			{key: 'quoted', title: 'QUOTED', align: 'right'},
			{key: 'words', title: 'WORDS', wide: true},
			{key: 'negotiation', title: 'NEGOTIATION', wide: true},
			{key: 'id', title: 'ID', whole: true},
		],
		rows,
	};
}
