import {newSince, type SavedSearch} from '../../settings/own-names.js';
import {asked} from '../asking/asked.js';
import {ask} from '../asking/asking.js';
import type {Answers} from '../asking/question.js';
import type {Update} from '../effects.js';
import {keep} from '../kept.js';
import {fieldOf} from '../line/field.js';
import {withQuery} from '../line/query.js';
import {type MenuItem, withMenu} from '../overlay.js';
import type {State} from '../state.js';

/** The saved searches, each name once: of two with one name the later holds. */
function searchesOf({own: {kept}}: State): readonly SavedSearch[] {
	return [...new Map((kept.saved ?? []).map(each => [each.name, each])).values()];
}

/** Asks how much each saved search finds, and how much of it came since it was looked at. */
export function askSaved(state: State): State {
	const searches = searchesOf(state);
	if (searches.length === 0) return {...state, message: state.words.noneSaved};
	const of = searches.flatMap(search => [
		asked(state, `@${search.name}`),
		asked({...state, setup: {...state.setup, arrived: arrivedFor(state, search)}}, `@${search.name} is:new`),
	]);
	return ask(state, {kind: 'saved'}, {type: 'counts', of});
}

function arrivedFor({setup, own: {kept}}: State, search: SavedSearch): readonly string[] {
	const since = newSince(kept.looks ?? [], search);
	// One that was saved a moment ago has no time yet: nothing came since.
	return since === '' ? [] : setup.arrivals.flatMap(({id, time}) => (time > since ? [id] : []));
}

/** The saved searches to choose from, those with something new first. */
export function savedAnswered(state: State, counts: Answers['counts']): State {
	const {words} = state;
	const found = searchesOf(state).map((search, i) => ({
		search,
		count: counts[2 * i] ?? 0,
		fresh: counts[2 * i + 1] ?? 0,
	}));
	const items = found
		.toSorted((a, b) => b.fresh - a.fresh)
		.map(
			({search: {name, query}, count, fresh}): MenuItem => ({
				label: `@${name}${fresh === 0 ? '' : `  ${words.newOf(fresh)}`}  ${query}`,
				count,
				choice: {type: 'saved', name},
			}),
		);
	return withMenu(state, {title: words.savedTitle, items, current: 0});
}

/** Lists what a saved search finds: it is looked at now. */
export function openSaved(state: State, name: string): Update {
	return lookedAt(withQuery({...state, screen: {name: 'list'}}, fieldOf(`@${name}`)));
}

/** Where what is listed is a saved search and nothing else, what it finds is no longer new in it; that can be taken back. */
export function lookedAt(state: State): Update {
	const name = /^@(?<name>\S+)$/u.exec(state.search.query.text.trim())?.groups?.['name']?.toLowerCase();
	const search = searchesOf(state).find(each => each.name === name);
	if (search === undefined || state.now === '') return {state, effects: []};
	const others = (state.own.kept.looks ?? []).filter(each => each.name !== search.name);
	const count = arrivedFor(state, search).length;
	const next = keep(state, {looks: [...others, {name: search.name, made: state.now}]});
	// What is done at every look must not hide what a person did.
	return count > 0 ? next : {...next, state: {...next.state, own: {...next.state.own, undo: state.own.undo}}};
}

/** Takes in what was saved elsewhere. What was saved here and what is not in the file stays: it may not be written yet. */
export function withSaved(state: State, elsewhere: readonly SavedSearch[]): State {
	const {own} = state;
	const here = own.kept.saved ?? [];
	const unwritten = new Set(here.flatMap(({name, made}) => (made === '' ? [name] : [])));
	const taken = elsewhere.filter(({name}) => !unwritten.has(name));
	const names = new Set(taken.map(({name}) => name));
	const saved = [...here.filter(({name}) => !names.has(name)), ...taken];
	return {...state, own: {...own, kept: {...own.kept, saved}}};
}
