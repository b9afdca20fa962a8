import type {Asked} from '../../archive/port.js';
import {personalOf} from '../../settings/personal.js';
import type {State} from '../state.js';

/** A query with all that it depends on: how it is read, and what the person made of the articles. */
export function asked(
	{setup: {exact, arrived}, own: {kept, marks}}: Pick<State, 'setup' | 'own'>,
	query: string,
): Asked & {readonly query: string} {
	return {
		query,
		exact,
		typing: true,
		personal: personalOf(kept, {marked: marks, arrived}),
	};
}
