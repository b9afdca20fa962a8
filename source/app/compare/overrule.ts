import {compareArticles} from '../../compare/comparison.js';
import type {Comparison} from '../../compare/model.js';
import type {Article} from '../../corpus/model.js';
import type {Override} from '../../corpus/override.js';
import type {Update} from '../effects.js';
import {keep} from '../kept.js';
import type {CompareState, State} from '../state.js';

/** Articles side by side, as the person wants them. */
export function compared(
	{catalogue, own: {kept}}: Pick<State, 'catalogue' | 'own'>,
	articles: readonly Article[],
): Comparison {
	return compareArticles(catalogue, articles, kept.overrides);
}

/** Keeps what was overruled, and shows what comes of it. */
export function overrule(state: State, override: Override): Update {
	const made = {...override, made: state.now};
	const {state: next, effects} = keep(
		state,
		{overrides: [...(state.own.kept.overrides ?? []), made]},
		state.words.overruled,
	);
	return {state: withOverrides(next), effects};
}

/** The comparison that is open, made again where what was overruled is no longer what it was made with. */
export function withOverrides(state: State): State {
	const {screen} = state;
	if (screen.name === 'compare') return {...state, screen: {...screen, ...again(state, screen)}};
	if (screen.name !== 'read' || screen.from === undefined) return state;
	return {...state, screen: {...screen, from: {...screen.from, ...again(state, screen.from)}}};
}

function again(state: State, {comparison}: CompareState): Pick<CompareState, 'comparison'> {
	const same = (comparison.overrides ?? []) === (state.own.kept.overrides ?? []);
	return same ? {comparison} : {comparison: compared(state, comparison.articles)};
}
