import type {Asked} from '../../archive/port.js';
import type {State} from '../state.js';

/** A query with all that it depends on: how it is read, and what the person made of the articles. */
export function asked(
	{setup: {exact}, own: {kept, marks}}: Pick<State, 'setup' | 'own'>,
	query: string,
): Asked & {readonly query: string} {
	return {
		query,
		exact,
		typing: true,
		personal: {
			read: new Set(kept.read),
			marked: new Set(marks),
			bookmarked: new Set(kept.bookmarks),
			noted: new Set(kept.notes.map(({article}) => article)),
		},
	};
}
