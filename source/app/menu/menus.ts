import {outletOf} from '../../corpus/lookup.js';
import {countNames} from '../../search/mentions/mentions.js';
import {themeNames} from '../../settings/settings.js';
import {hitOrders} from '../../search/sort-hits.js';
import {fieldOf} from '../line/field.js';
import type {CommandId} from '../keys/keymap.js';
import type {Menu, MenuItem, State} from '../state.js';
import {scrollStep} from '../text/scrolling.js';

const mostFacets = 60;
/** Items that a page key goes. */
const menuPage = 10;

/** Orders of the list. */
export function sortMenu(state: State): Menu {
	const items = hitOrders.map((order): MenuItem => ({label: state.words.orders[order], choice: {type: 'sort', order}}));
	return {title: state.words.sortBy, items, current: Math.max(0, hitOrders.indexOf(state.order))};
}

/** Looks of the screen. */
export function themeMenu(state: State): Menu {
	const items = themeNames.map(
		(theme): MenuItem => ({label: state.words.themes[theme], choice: {type: 'theme', theme}}),
	);
	return {title: state.words.theme, items, current: Math.max(0, themeNames.indexOf(state.theme))};
}

/** Actors, places and outlets of what is listed, with the number of its articles that have them; Enter narrows to one. */
export function facetMenu({corpus, result, words}: State): Menu {
	const counts = new Map<string, {label: string; term: string; count: number}>();
	const add = (kind: 'actor' | 'place' | 'outlet', id: string, name: string) => {
		const key = `${kind}:${id}`;
		const entry = counts.get(key) ?? {label: `${words.kinds[kind]}  ${name}`, term: `${kind}:${id}`, count: 0};
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
	return {title: words.narrowTo, items, current: 0};
}

/** A command while a menu is open; a chosen item is left to the caller. */
export function updateMenu(state: State, menu: Menu, command: CommandId): State {
	const step = scrollStep(command, menuPage);
	if (step !== undefined) {
		const current = Math.max(0, Math.min(menu.items.length - 1, menu.current + step));
		return {...state, menu: {...menu, current}};
	}
	return command === 'back' || command === 'quit' ? {...state, menu: undefined} : state;
}

/** The query with a term more, as one would have typed it. */
export function narrowed(query: string, term: string) {
	return fieldOf(query.trim() === '' ? term : `${query.trim()} ${term}`);
}
