import type {Corpus} from '../corpus/model.js';
import {originOf} from '../corpus/lookup.js';
import type {Invocation} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {type ListSubject, listSubjects} from '../options/table.js';
import type {Table} from '../output/formatter.js';
import {outletName} from '../output/source-line.js';
import {listNames, listNegotiations, listOutlets} from '../search/list-names.js';
import {CommandError} from './command-error.js';
import {formatterFor} from './formatter-for.js';
import {openCorpus} from './open-corpus.js';
import {outputContext} from './output-context.js';
import {queryOf, selectArticles} from './select-articles.js';
import {write} from './streams.js';

/** Writes what there is of a kind, best first when a query is given. @returns exit code 0, or 1 when nothing matches. */
export async function list(invocation: Invocation): Promise<number> {
	const {words, options} = invocation;
	const subject = subjectOf(words[0]);
	const corpus = await openCorpus(options);
	const table = limited(tableOf(corpus, subject, words.slice(1), invocation), options.limit);
	if (table.rows.length === 0) return 1;
	const formatter = await formatterFor(options, 'table');
	write(formatter.table(table, outputContext(corpus, invocation, 'table')), options.output);
	return 0;
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

function tableOf(corpus: Corpus, subject: ListSubject, words: readonly string[], invocation: Invocation): Table {
	const query = words.length === 0 ? undefined : queryOf(words);
	switch (subject) {
		case 'articles': {
			return articles(corpus, words, invocation);
		}
		case 'negotiations': {
			return negotiations(corpus, query);
		}
		case 'outlets': {
			return outlets(corpus, query);
		}
		case 'actors':
		case 'places': {
			return names(corpus, subject, query);
		}
	}
}

function articles(corpus: Corpus, words: readonly string[], {options}: Invocation): Table {
	return {
		columns: [
			{key: 'published', title: 'DATE'},
			{key: 'outletName', title: 'OUTLET'},
			{key: 'title', title: 'HEADLINE'},
			{key: 'origin', title: 'ORIGIN', wide: true},
			{key: 'id', title: 'ID'},
		],
		rows: selectArticles(corpus, words, options).map(({article}) => ({
			published: article.published,
			outletName: outletName(corpus, article.outlet),
			title: article.title,
			origin: originOf(corpus, article),
			id: article.id,
		})),
	};
}

function negotiations(corpus: Corpus, query: string | undefined): Table {
	return {
		columns: [
			{key: 'id', title: 'ID'},
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
		rows: listNegotiations(corpus, query),
	};
}

function outlets(corpus: Corpus, query: string | undefined): Table {
	return {
		columns: [
			{key: 'id', title: 'ID'},
			{key: 'name', title: 'OUTLET'},
			{key: 'country', title: 'COUNTRY'},
			{key: 'language', title: 'LANGUAGE', wide: true},
			{key: 'kind', title: 'KIND'},
			{key: 'articles', title: 'ARTICLES', align: 'right'},
			{key: 'negotiations', title: 'NEGOTIATIONS', align: 'right', wide: true},
			{key: 'first', title: 'FIRST'},
			{key: 'last', title: 'LAST'},
		],
		rows: listOutlets(corpus, query),
	};
}

function names(corpus: Corpus, subject: 'actors' | 'places', query: string | undefined): Table {
	return {
		columns: [
			{key: 'id', title: 'ID'},
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
		rows: listNames(corpus, subject, query).map(row => ({...row, verified: row.verified === false ? 'no' : 'yes'})),
	};
}
