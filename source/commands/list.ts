import type {Archive} from '../archive/port.js';
import {originOf} from '../corpus/lookup.js';
import type {Invocation} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {type ListSubject, listSubjects} from '../options/table.js';
import type {Table} from '../output/formatter.js';
import {outletName} from '../output/source-line.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {type OpenedArchive, withArchive} from './open-archive.js';
import {outputContext} from './output-context.js';
import {queryOf, selectArticles} from './select-articles.js';
import {write} from './streams.js';

/** Writes what there is of a kind, best first when a query is given. @returns exit code 0, or 1 when nothing matches. */
export async function list(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const subject = subjectOf(words[0]);
	return withArchive(options, async opened => {
		const table = limited(await tableOf(opened, subject, words.slice(1), invocation), options.limit);
		if (table.rows.length === 0) return 1;
		const formatter = await formatterFor(options, 'table');
		write(formatter.table(table, outputContext(opened.corpus, invocation, 'table')), options.output);
		return 0;
	});
}

function subjectOf(word: string | undefined): ListSubject {
	const subject = listSubjects.find(each => each === word);
	if (subject !== undefined) return subject;
	const suggestion = word === undefined ? undefined : nearest(word, listSubjects);
	const hint = suggestion === undefined ? `one of ${listSubjects.join(', ')}` : `did you mean “${suggestion}”?`;
	throw new CommandError(word === undefined ? `list what? ${hint}` : `cannot list “${word}”: ${hint}`);
}

function limited(table: Table, limit: number | undefined): Table {
	return limit === undefined ? table : {...table, rows: table.rows.slice(0, limit)};
}

function tableOf(
	opened: OpenedArchive,
	subject: ListSubject,
	words: readonly string[],
	invocation: Invocation,
): Promise<Table> {
	const query = words.length === 0 ? undefined : queryOf(words);
	const {archive} = opened;
	switch (subject) {
		case 'articles': {
			return articles(opened, words, invocation);
		}
		case 'negotiations': {
			return negotiations(archive, query);
		}
		case 'outlets': {
			return outlets(archive, query);
		}
		case 'actors':
		case 'places': {
			return names(archive, subject, query);
		}
	}
}

async function articles(opened: OpenedArchive, words: readonly string[], {options}: Invocation): Promise<Table> {
	const {corpus} = opened;
	const selected = await selectArticles(opened, words, options);
	return {
		chart: {kind: 'lanes', date: 'published', lane: 'outletName', label: 'title'},
		columns: [
			{key: 'published', title: 'DATE'},
			{key: 'outletName', title: 'OUTLET'},
			{key: 'title', title: 'HEADLINE'},
			{key: 'origin', title: 'ORIGIN', wide: true},
			{key: 'id', title: 'ID', whole: true},
		],
		rows: selected.map(({article}) => ({
			published: article.published,
			outletName: outletName(corpus, article.outlet),
			title: article.title,
			origin: originOf(corpus, article),
			id: article.id,
		})),
	};
}

async function negotiations(archive: Archive, query = ''): Promise<Table> {
	return {
		chart: {kind: 'bars', label: 'title', value: 'articles', unit: 'articles'},
		columns: [
			{key: 'id', title: 'ID', whole: true},
			{key: 'title', title: 'NEGOTIATION'},
			{key: 'date', title: 'FROM'},
			{key: 'until', title: 'UNTIL', wide: true},
			{key: 'place', title: 'PLACE', wide: true},
			{key: 'articles', title: 'ARTICLES', align: 'right'},
			{key: 'outlets', title: 'OUTLETS', align: 'right'},
			{key: 'origins', title: 'ORIGINS', align: 'right'},
			{key: 'first', title: 'FIRST', wide: true},
			{key: 'last', title: 'LAST', wide: true},
		],
		rows: await archive.negotiations(query),
	};
}

async function outlets(archive: Archive, query = ''): Promise<Table> {
	return {
		chart: {kind: 'bars', label: 'name', value: 'articles', unit: 'articles'},
		columns: [
			{key: 'id', title: 'ID', whole: true},
			{key: 'name', title: 'OUTLET'},
			{key: 'country', title: 'COUNTRY'},
			{key: 'language', title: 'LANGUAGE', wide: true},
			{key: 'kind', title: 'KIND'},
			{key: 'articles', title: 'ARTICLES', align: 'right'},
			{key: 'negotiations', title: 'NEGOTIATIONS', align: 'right', wide: true},
			{key: 'first', title: 'FIRST'},
			{key: 'last', title: 'LAST'},
		],
		rows: await archive.outlets(query),
	};
}

async function names(archive: Archive, subject: 'actors' | 'places', query?: string): Promise<Table> {
	const rows = await archive.names(subject, query ?? '');
	return {
		chart: {kind: 'bars', label: 'name', value: 'count', unit: 'mentions'},
		columns: [
			{key: 'id', title: 'ID', whole: true},
			{key: 'name', title: 'NAME'},
			{key: 'kind', title: 'KIND'},
			{key: 'count', title: 'MENTIONS', align: 'right'},
			{key: 'articles', title: 'ARTICLES', align: 'right'},
			{key: 'first', title: 'FIRST'},
			{key: 'last', title: 'LAST'},
			...(query === undefined ? [] : [{key: 'matched', title: 'MATCHED'}]),
			{key: 'verified', title: 'LISTED', wide: true},
			{key: 'outlets', title: 'OUTLETS', wide: true},
		],
		rows: rows.map(row => ({...row, verified: row.verified === false ? 'no' : 'yes'})),
	};
}
