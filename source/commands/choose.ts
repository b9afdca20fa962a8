import {chooseAccounts, mostAccounts, outletsAsked} from '../compare/chosen-accounts.js';
import type {Article} from '../corpus/model.js';
import type {Invocation} from '../options/parse/invocation.js';
import {CommandError} from './command-error.js';
import type {OpenedArchive} from './open-archive.js';
import {selectArticles} from './select-articles.js';
import {tell} from './streams.js';

/**
 * The two to four accounts that a comparison or a lens is about: the ids given, else a choice of what the query finds, which is said.
 * Empty when nothing matches.
 * @throws {CommandError} when there are too many ids or only one account.
 */
export async function chooseArticles(
	opened: OpenedArchive,
	{command, words, options}: Invocation,
): Promise<readonly Article[]> {
	if (words.length === 0) throw new CommandError(`${command} what? Give ids of articles, a negotiation or a query`);
	const items = await selectArticles(opened, words, {...options, limit: undefined});
	const found = items.map(({article}) => article);
	if (found.length === 0) return [];
	const named = words.length === found.length && found.every(({id}) => words.includes(id));
	if (named && found.length > mostAccounts) {
		throw new CommandError(`${found.length} articles named: ${mostAccounts} stand side by side at most`);
	}
	const articles = named
		? found
		: chooseAccounts(opened.corpus, found, {most: options.limit, asked: outletsAsked(items)});
	if (articles.length < 2) {
		const ids = found.map(({id}) => id).join(', ');
		const why = found.length === 1 ? `only ${ids} matches` : `${ids} are texts of one article: give their ids`;
		throw new CommandError(`${why}: a comparison needs two accounts`, 1);
	}
	if (articles.length < found.length) {
		tell(`${found.length} match; comparing ${articles.map(({id}) => id).join(', ')}. Give ids for others`);
	}
	return articles;
}
