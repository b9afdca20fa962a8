import {spokenIn} from '../compare/voices/spoken.js';
import type {Article, Corpus} from '../corpus/model.js';
import {articleById} from '../corpus/lookup.js';
import type {Options} from '../options/parse/invocation.js';
import type {ListSubject} from '../options/table.js';
import type {Printable} from '../output/formatter.js';
import type {QueryProblem} from '../search/query/problem.js';
import {exactly} from '../search/query/exactly.js';
import {search, type SearchResult} from '../search/search.js';
import {sortHits} from '../search/sort-hits.js';
import {CommandError} from './command-error.js';
import {tell} from './streams.js';

/**
 * The articles that the words ask for: ids in the order given, else what the query finds in the order of --sort.
 * A query that could be followed only in part says so on stderr.
 */
export function selectArticles(corpus: Corpus, words: readonly string[], options: Options): readonly Printable[] {
	const named = words.map(word => articleById(corpus, word));
	if (words.length > 0 && named.every(article => article !== undefined)) {
		return limited(
			[...new Set(named)].map(article => ({article, matches: []})),
			options,
		);
	}
	const query = queryOf(words);
	const result = search(corpus, options.exact ? exactly(query) : query, {state: {spoken: spokenIn(corpus)}});
	if (result.problem !== undefined) tellOrStop(result.problem);
	return limited(printables(result, options), options);
}

/**
 * An id that does not exist stops the command: a script must not go on with something else. Whatever else was not understood is said.
 * @throws {CommandError} with what was probably meant, or where it can be looked up.
 */
export function tellOrStop({reason, message}: QueryProblem): void {
	switch (reason.kind) {
		case 'noOutlet':
		case 'noNegotiation':
		case 'noOrigin':
		case 'noArticle': {
			const hint =
				reason.meant === undefined ? ` “karabakh-reader list ${listOf(reason.kind)}” shows what there is` : '';
			throw new CommandError(message + hint);
		}
		default: {
			tell(`query: ${message}`);
		}
	}
}

function listOf(kind: 'noOutlet' | 'noNegotiation' | 'noOrigin' | 'noArticle'): ListSubject {
	return kind === 'noOutlet' ? 'outlets' : kind === 'noNegotiation' ? 'negotiations' : 'articles';
}

/** Words as one query: a word the shell delivered with blanks in it was quoted there and is a phrase here. */
export function queryOf(words: readonly string[]): string {
	return words.length === 1 ? (words[0] ?? '') : words.map(quoteBlanks).join(' ');
}

function printables(result: SearchResult, options: Options): readonly Printable[] {
	return sortHits(result.hits, options.sort ?? 'negotiation');
}

function limited<T extends {readonly article: Article}>(items: readonly T[], {limit}: Options): readonly T[] {
	return limit === undefined ? items : items.slice(0, limit);
}

function quoteBlanks(word: string): string {
	const [, field = '', rest = ''] = /^(\w+:)?(.*)$/s.exec(word) ?? [];
	return /\s/.test(rest) && !/["|]/.test(rest) ? `${field}"${rest}"` : word;
}
