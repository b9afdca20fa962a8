import {asked} from '../asking/asked.js';
import {outletOf} from '../../corpus/lookup.js';
import {fold} from '../../text/fold.js';
import type {NameEntry} from '../../corpus/model.js';
import {ask} from '../asking/asking.js';
import type {Answers} from '../asking/question.js';
import {themeNames} from '../../settings/settings.js';
import {hitOrders} from '../../search/hit-orders.js';
import {fieldOf} from '../line/field.js';
import type {CommandId} from '../keys/keymap.js';
import {type Menu, type MenuItem, menuOf, withMenu, withoutOverlay} from '../overlay.js';
import type {State} from '../state.js';
import {scrollStep} from '../text/scrolling.js';

const mostFacets = 200;
/** Items that a page key goes. */
const menuPage = 10;

/** Orders of the list. */
export function sortMenu(state: State): Menu {
	const items = hitOrders.map((order): MenuItem => ({label: state.words.orders[order], choice: {type: 'sort', order}}));
	return {title: state.words.sortBy, items, current: Math.max(0, hitOrders.indexOf(state.search.order))};
}

/** Looks of the screen. */
export function themeMenu(state: State): Menu {
	const items = themeNames.map(
		(theme): MenuItem => ({label: state.words.themes[theme], choice: {type: 'theme', theme}}),
	);
	return {title: state.words.theme, items, current: Math.max(0, themeNames.indexOf(state.setup.theme))};
}

const facetKinds = ['actor', 'place', 'outlet'] as const;

/** Asks for the actors, places and outlets of what is listed. */
export function askFacets(state: State): State {
	const of = {...asked(state, state.search.listed.query), kinds: facetKinds, limit: mostFacets};
	return ask(state, {kind: 'facets'}, {type: 'facets', of});
}

/** Actors, places and outlets of what is listed, each kind a section, with the number of its articles that have them; Enter narrows to one. */
export function facetsAnswered(state: State, facets: Answers['facets']): State {
	const {catalogue, words} = state;
	const nameOf = {
		actor: nameIn(catalogue.actors),
		place: nameIn(catalogue.places),
		outlet: (id: string) => outletOf(catalogue, id).name,
	};
	const items = facetKinds.flatMap((kind, at) =>
		(facets[at] ?? []).map(
			({value, count}): MenuItem => ({
				label: nameOf[kind](value),
				section: words.sections[kind],
				count,
				choice: {type: 'narrow', term: `${kind}:${value}`},
			}),
		),
	);
	return withMenu(state, {title: words.narrowTo, items, current: 0});
}

function nameIn(entries: readonly NameEntry[]): (id: string) => string {
	const names = new Map(entries.map(({id, name}) => [id, name] as const));
	return id => names.get(id) ?? id;
}

/** The items that have the words of the filter, in any case and without their accents. */
export function shownItems({items, filter = ''}: Menu): readonly MenuItem[] {
	const wanted = fold(filter).trim();
	return wanted === '' ? items : items.filter(({label}) => fold(label).includes(wanted));
}

export function currentItem(menu: Menu): MenuItem | undefined {
	return shownItems(menu)[menu.current];
}

/** The menu with another filter: the current item stays so while it is shown. */
export function withFilter(state: State, filter: string): State {
	const menu = menuOf(state);
	if (menu === undefined) return state;
	const item = currentItem(menu);
	const filtered = {...menu, filter};
	const at = item === undefined ? 0 : shownItems(filtered).indexOf(item);
	return withMenu(state, {...filtered, current: Math.max(0, at)});
}

/** A command while a menu is open; a chosen item is left to the caller. */
export function updateMenu(state: State, menu: Menu, command: CommandId): State {
	const items = shownItems(menu);
	const step = scrollStep(command, menuPage) ?? sectionStep(items, menu.current, command);
	if (step !== undefined) {
		const current = Math.max(0, Math.min(items.length - 1, menu.current + step));
		return withMenu(state, {...menu, current});
	}
	return command === 'back' || command === 'quit' ? withoutOverlay(state) : state;
}

/** Items to go to the first one of the next or previous section. */
function sectionStep(items: readonly MenuItem[], current: number, command: CommandId): number | undefined {
	if (command !== 'next-pane' && command !== 'previous-pane') return undefined;
	const starts = items.flatMap(({section}, i) => (section === items[i - 1]?.section && i > 0 ? [] : [i]));
	const to =
		command === 'next-pane' ? starts.find(start => start > current) : starts.findLast(start => start < current);
	return (to ?? current) - current;
}

/** The query with a term more, as one would have typed it. */
export function narrowed(query: string, term: string) {
	return fieldOf(query.trim() === '' ? term : `${query.trim()} ${term}`);
}
