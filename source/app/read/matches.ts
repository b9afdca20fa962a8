import type {Match} from '../../search/readings/readings.js';
import {hitOf, matchesIn} from '../list/listed.js';
import type {State} from '../state.js';

/** What meets the query in an article: as the list has it, or what it was opened from. */
export function matchesOf({search, screen}: Pick<State, 'search' | 'screen'>, article: string): readonly Match[] {
	const listed = matchesIn(search.listed, article);
	if (hitOf(search.listed, article) !== undefined || screen.name !== 'read') return listed;
	return (screen.from ?? screen.outlets)?.matches.get(article) ?? listed;
}
