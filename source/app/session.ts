import {queryChange} from './kept.js';
import {mostAccounts} from '../compare/chosen-accounts.js';
import {outletOf} from '../corpus/lookup.js';
import {headerById} from './fetched.js';
import type {SettingsChange} from '../settings/change.js';
import type {Session, SessionScreen} from '../settings/session.js';
import {contextOrders} from './compare/context-orders.js';
import {lenses} from '../compare/lenses.js';
import type {Update} from './effects.js';
import {reopenGrid} from './grid/update.js';
import {joined} from './joined.js';
import {atStart} from './list/at-start.js';
import type {Answers} from './asking/question.js';
import {comparisonOf} from './compare/matches.js';
import {askTexts} from './compare/ask.js';
import {undoable} from './kept.js';
import {fieldOf} from './line/field.js';
import {askList} from './line/query.js';
import {follow} from './list/update.js';
import {type Anchor, documentStart, type Screen, type State} from './state.js';

/** Where one stands, for the next start. Lines that are typed into, menus and the help are not places to stand. */
export function sessionOf({search: {query, problem, listed, order}, list, own: {marks}, read, screen}: State): Session {
	return {
		// The list is that of the last query that could be followed.
		query: problem === undefined ? query.text : listed.query,
		order,
		collapsed: [...list.collapsed],
		marks,
		...(list.current === undefined || list.current.id === ''
			? {}
			: {row: {kind: list.current.kind, id: list.current.id, top: list.top}}),
		...(read.article === undefined ? {} : {text: textOf(read.article, read)}),
		screen: screenOf(screen),
	};
}

function textOf(article: string, {top, passage}: State['read']): NonNullable<Session['text']> {
	return {article, top, ...(passage === undefined ? {} : {passage})};
}

function screenOf(screen: Screen): SessionScreen {
	switch (screen.name) {
		case 'compare': {
			const {comparison, lens, contextOrder, top, column, opened, details} = screen;
			const articles = comparison.articles.map(({id}) => id);
			return {
				name: 'compare',
				articles,
				lens,
				...(contextOrder === 'outlet' ? {} : {contextOrder}),
				top,
				column,
				...(opened.length === 0 ? {} : {opened}),
				...(details ? {details} : {}),
			};
		}
		case 'grid': {
			const {grid, lanes, chosen, row, column, top, left} = screen;
			return {
				name: 'grid',
				kind: grid.kind,
				...(chosen === 'none' ? {} : {outlets: lanes.map(({id}) => id)}),
				row: grid.rows[row]?.id ?? '',
				column: lanes[column]?.id ?? '',
				top,
				left,
			};
		}
		case 'outlets': {
			// What was read takes its time: one comes back to where it was opened.
			return screen.from === undefined ? {name: 'list'} : screenOf({...screen.from, name: 'grid'});
		}
		case 'actor': {
			return screenOf(screen.from.screen);
		}
		default: {
			return {name: screen.name};
		}
	}
}

/** The change that has the place kept; none where it is not to be. */
export function placeChange(state: State): SettingsChange {
	return state.setup.sessionOn === undefined ? {} : {session: {corpus: state.setup.sessionOn, ...sessionOf(state)}};
}

/** All that is to be written when the screen is given back. */
export function leavingChange(state: State): SettingsChange {
	return {...queryChange(state), ...placeChange(state)};
}

/** Asks for all it takes to stand where the session ended. Whatever it names that is gone is left out. */
export function restored(
	state: State,
	session: Session,
	isThere = (id: string): boolean => state.fetched.headers.has(id),
): State {
	const {query, order, marks, row} = session;
	const there = marks.filter(isThere);
	const asking: State = {
		...state,
		search: {...state.search, query: fieldOf(query), order},
		own: {...state.own, marks: [...new Set(there)]},
		list: {...state.list, ...(row === undefined ? {} : {current: {kind: row.kind, id: row.id}})},
	};
	return askList(asking, query, {session});
}

/** The list is there: where one stood in it, and what one read or asks for then. */
export function takenUp(state: State, session: Session): State {
	const {collapsed, row, text, screen} = session;
	const {catalogue} = state;
	const closed = collapsed.filter(id => catalogue.negotiations.some(negotiation => negotiation.id === id));
	const listed = follow({
		...state,
		list: {
			current: row === undefined ? state.list.current : {kind: row.kind, id: row.id},
			top: row?.top ?? 0,
			collapsed: new Set(closed),
		},
	});
	const article = listed.fetched.headers.get(text?.article ?? '');
	if (text === undefined || article === undefined) return onScreen(listed, screen, false);
	const top = text.top.block <= article.paragraphCount ? text.top : documentStart;
	const passage = text.passage === undefined || text.passage >= article.paragraphCount ? {} : {passage: text.passage};
	return onScreen({...listed, read: {article: article.id, top, ...passage}}, screen, true);
}

function onScreen(state: State, screen: SessionScreen, hasText: boolean): State {
	switch (screen.name) {
		case 'list': {
			return welcomedBack(state);
		}
		case 'read': {
			return welcomedBack(hasText ? {...state, screen: {name: 'read'}} : state);
		}
		case 'compare': {
			return askTexts(state, {kind: 'left', screen}, [...new Set(screen.articles)].slice(0, mostAccounts));
		}
		case 'grid': {
			return reopenGrid(state, screen);
		}
	}
}

/** The comparison as it was left, with the articles that are still there. */
export function reopened(
	state: State,
	texts: Answers['texts'],
	{articles: ids, lens, contextOrder, top, column, opened = [], details}: Extract<SessionScreen, {name: 'compare'}>,
): State {
	const articles = texts.map(({article}) => article);
	if (articles.length < 2) return welcomedBack(state);
	const {comparison, matches} = comparisonOf(state, texts, articles);
	const focused = articles.findIndex(({id}) => id === ids[column]);
	// With an account less the rows are others.
	const isWhole = articles.length === ids.length;
	const blocks = comparison.rows.length + articles.length;
	const place: Anchor = isWhole && (lens !== 'text' || top.block < blocks) ? top : documentStart;
	return welcomedBack({
		...state,
		screen: {
			name: 'compare',
			comparison,
			matches,
			lens: lenses.find(each => each === lens) ?? 'text',
			contextOrder: contextOrders.find(each => each === contextOrder) ?? 'outlet',
			top: place,
			column: Math.max(0, focused),
			opened: opened.filter(id => articles.some(article => article.id === id)),
			details: details === true,
		},
	});
}

/** Says what came back, unless that is what one sees without a session. */
export function welcomedBack(state: State): State {
	const isSame = JSON.stringify(sessionOf(state)) === JSON.stringify(sessionOf(atStart(begun(state))));
	return isSame ? state : {...state, message: joined(state.message, welcome(state))};
}

/** The list from its first row, nothing marked, everything open. */
function begun(state: State): State {
	return {
		...state,
		search: {...state.search, query: fieldOf(''), order: 'negotiation'},
		own: {...state.own, marks: []},
		list: {current: undefined, top: 0, collapsed: new Set()},
		read: {article: undefined, top: documentStart},
		screen: {name: 'list'},
	};
}

/** What came back, and how to be rid of it. */
export function welcome(state: State): string {
	const {
		words,
		search: {query},
		own: {marks},
		screen,
		read,
	} = state;
	const article = headerById(state, read.article ?? '');
	const parts = [
		...(query.text === '' ? [] : [words.lastQuery]),
		...(marks.length === 0 ? [] : [words.marked(marks.length)]),
		...(screen.name === 'compare' ? [words.accounts(screen.comparison.articles.length)] : []),
		...(screen.name === 'grid' ? [words.hint(screen.grid.kind)] : []),
		...(screen.name === 'read' && article !== undefined ? [outletOf(state.catalogue, article.outlet).name] : []),
	];
	return words.restored(parts.join(', '));
}

/** Everything listed, nothing marked, from the first row: as if there had been no session, and the one that is kept is this. */
export function begunAfresh(state: State): Update {
	const cleared = state.own.marks.length === 0 ? state : undoable(state, {marks: []});
	const fresh = {...begun(cleared), own: cleared.own, cameFrom: undefined, message: state.words.begunAfresh};
	return {state: askList(fresh, '', 'fresh'), effects: []};
}
