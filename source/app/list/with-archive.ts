import type {Catalogue} from '../../search/catalogue.js';
import {askList} from '../line/query.js';
import type {State} from '../state.js';
import {rowIndex} from './rows.js';
import {follow} from './update.js';
import {listedOf} from './listed.js';
import type {Found} from '../../archive/port.js';

/** The state with an archive that holds more, or something else: what is listed is asked anew, and stays until it is there. */
export function withArchive(state: State, catalogue: Catalogue): State {
	const {fetched, search} = state;
	const next: State = {...state, catalogue, fetched: {...fetched, texts: new Map()}};
	return askList(next, search.listed.query, 'changed');
}

/** Where a query cannot be asked and nothing was listed before, everything is: what is kept of it is better than nothing. */
export function withAnyList(state: State, query: string): State {
	return state.search.listed.pages.size > 0 || query.trim() === '' ? state : askList(state, '', 'start');
}

/** The same list of an archive that has changed: the cursor stays where it is on the screen, and what is read is not moved. */
export function listedAgain(state: State, found: Found): State {
	const {list, read, screen} = state;
	const above = rowIndex(state, list.current) - list.top;
	const listed: State = {...state, search: {...state.search, listed: listedOf(found)}};
	const top = Math.max(0, rowIndex(listed, list.current) - above);
	const shown = follow({...listed, list: {...list, top}});
	return screen.name === 'list' || read.article === undefined ? shown : {...shown, read};
}
