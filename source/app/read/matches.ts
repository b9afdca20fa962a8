import type {Match} from '../../search/readings/readings.js';
import {hitOf, matchesIn} from '../list/listed.js';
import type {State} from '../state.js';

/** What meets the query in an article: as the list has it, or what it was opened from. */
export function matchesOf(
	{search, screen, fetched}: Pick<State, 'search' | 'screen' | 'fetched'>,
	article: string,
): readonly Match[] {
	const listed = matchesIn(search.listed, article);
	if (hitOf(search.listed, article) !== undefined || screen.name !== 'read') return listed;
	if (screen.outlets !== undefined) return fetched.texts.get(article)?.matches ?? listed;
	return screen.from?.matches.get(article) ?? listed;
}
