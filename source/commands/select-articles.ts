import type {Options} from '../options/parse/invocation.js';
import type {ListSubject} from '../options/table.js';
import type {Printable} from '../output/formatter.js';
import type {QueryProblem} from '../search/query/problem.js';
import type {Meaning} from '../search/say/meaning.js';
import type {Match} from '../search/readings/readings.js';
import {CommandError} from './command-error.js';
import type {OpenedArchive} from './open-archive.js';
import {tell} from './streams.js';

/** An article that was asked for, with what the query matched in it. */
export type Selected = Printable & {readonly matches: readonly Match[]};

/**
 * The articles that the words ask for: ids in the order given, else what the query finds in the order of --sort.
 * A query that could be followed only in part says so on stderr, as does one in which something was taken for what it is not spelt as.
 */
export async function selectArticles(
	opened: OpenedArchive,
	words: readonly string[],
	options: Options,
): Promise<readonly Selected[]> {
	const limit = options.limit ?? Infinity;
	const named = words.every(mayBeId) ? await Promise.all(words.map(word => opened.articles([word]))) : [];
	if (words.length > 0 && named.length > 0 && named.every(articles => articles.length > 0)) {
		const articles = new Map(named.flat().map(article => [article.id, article]));
		return [...articles.values()].slice(0, limit).map(article => ({article, matches: []}));
	}
	const {hits, problem, understood} = await opened.archive.find({
		query: queryOf(words),
		exact: options.exact,
		order: options.sort ?? 'negotiation',
		from: 0,
		limit,
	});
	if (problem !== undefined) tellOrStop(problem);
	for (const {meaning, meant} of understood) if (isGuess(meant)) tell(`query: ${meaning}`);
	const articles = await opened.articles(hits.map(({article}) => article.id));
	const found = new Map(hits.map(hit => [hit.article.id, hit]));
	return articles.map(article => ({
		article,
		// They are read off the text when somebody asks, and most formats do not.
		get matches() {
			return found.get(article.id)?.matches ?? [];
		},
	}));
}

/** Whether something else was looked for than what was typed: a name that is merely near, another spelling. */
function isGuess(meant: Meaning): boolean {
	switch (meant.kind) {
		case 'heardWord':
		case 'headlineWord': {
			return true;
		}
		case 'not': {
			return isGuess(meant.meaning);
		}
		case 'name':
		case 'actor':
		case 'place':
		case 'saidBy':
		case 'unverified': {
			return meant.names.typed !== undefined;
		}
		default: {
			return false;
		}
	}
}

/** An id has no blanks in it, and an empty word is none. */
function mayBeId(word: string): boolean {
	return word !== '' && !/\s/.test(word);
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
		case 'noSaved': {
			throw new CommandError(
				reason.meant === undefined ? `${message} “karabakh-reader saved” shows those that are` : message,
			);
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

function quoteBlanks(word: string): string {
	const [, field = '', rest = ''] = /^(\w+:)?(.*)$/s.exec(word) ?? [];
	return /\s/.test(rest) && !/["|]/.test(rest) ? `${field}"${rest}"` : word;
}
