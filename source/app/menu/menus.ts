import {outletOf} from '../../corpus/lookup.js';
import {countNames} from '../../search/mentions/mentions.js';
import {themeNames} from '../../settings/settings.js';
import {hitOrders} from '../../search/sort-hits.js';
import {fieldOf} from '../line/field.js';
import type {CommandId} from '../keys/keymap.js';
import type {Menu, MenuItem, State} from '../state.js';

const mostFacets = 60;

/** Orders of the list. */
export function sortMenu(state: State): Menu {
	const items = hitOrders.map((order): MenuItem => ({label: order, choice: {type: 'sort', order}}));
	return {title: 'Sort by', items, current: Math.max(0, hitOrders.indexOf(state.order))};
}

/** Looks of the screen. */
export function themeMenu(state: State): Menu {
	const items = themeNames.map((theme): MenuItem => ({label: theme, choice: {type: 'theme', theme}}));
	return {title: 'Theme', items, current: Math.max(0, themeNames.indexOf(state.theme))};
}

/** Actors, places and outlets of what is listed, with the number of its articles that have them; Enter narrows to one. */
export function facetMenu({corpus, result}: State): Menu {
	const counts = new Map<string, {label: string; term: string; count: number}>();
	const add = (kind: string, id: string, name: string) => {
		const key = `${kind}:${id}`;
		const entry = counts.get(key) ?? {label: `${kind}  ${name}`, term: `${kind}:${id}`, count: 0};
		counts.set(key, {...entry, count: entry.count + 1});
	};
	for (const {article} of result.hits) {
		const {actors, places} = countNames(corpus, article);
		for (const {id, name} of actors) add('actor', id, name);
		for (const {id, name} of places) add('place', id, name);
		add('outlet', article.outlet, outletOf(corpus, article.outlet).name);
	}
	const items = [...counts.values()]
		.toSorted((a, b) => b.count - a.count)
		.slice(0, mostFacets)
		.map(({label, term, count}): MenuItem => ({label, count, choice: {type: 'narrow', term}}));
	return {title: 'Narrow to', items, current: 0};
}

/** A command while a menu is open; a chosen item is left to the caller. */
export function updateMenu(state: State, menu: Menu, command: CommandId): State {
	const go = (to: number): State => ({
		...state,
		menu: {...menu, current: Math.max(0, Math.min(menu.items.length - 1, to))},
	});
	switch (command) {
		case 'down': {
			return go(menu.current + 1);
		}
		case 'up': {
			return go(menu.current - 1);
		}
		case 'page-down': {
			return go(menu.current + 10);
		}
		case 'page-up': {
			return go(menu.current - 10);
		}
		case 'first': {
			return go(0);
		}
		case 'last': {
			return go(menu.items.length - 1);
		}
		case 'back':
		case 'quit': {
			return {...state, menu: undefined};
		}
		default: {
			return state;
		}
	}
}

/** The query with a term more, as one would have typed it. */
export function narrowed(query: string, term: string) {
	return fieldOf(query.trim() === '' ? term : `${query.trim()} ${term}`);
}
