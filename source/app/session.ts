import {compared} from './compare/overrule.js';
import {mostTellings} from '../compare/tellings.js';
import {articleById, outletOf} from '../corpus/lookup.js';
import type {SettingsChange} from '../settings/change.js';
import type {Session, SessionScreen} from '../settings/session.js';
import {contextOrders} from './compare/context-orders.js';
import {lenses} from '../compare/lenses.js';
import type {Update} from './effects.js';
import {reopenGrid} from './grid/update.js';
import {listAtStart} from './initial.js';
import {queryChange, saving, undoable} from './kept.js';
import {fieldOf} from './line/field.js';
import {withQuery} from './line/query.js';
import {follow} from './list/update.js';
import {type Anchor, documentStart, type Screen, type State} from './state.js';

/** Where one stands, for the next start. Lines that are typed into, menus and the help are not places to stand. */
export function sessionOf({search: {query, problem, result, order}, list, own: {marks}, read, screen}: State): Session {
	return {
		// The list is that of the last query that could be followed.
		query: problem === undefined ? query.text : result.query,
		order,
		collapsed: [...list.collapsed],
		marks,
		...(list.current === undefined ? {} : {row: {...list.current, top: list.top}}),
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

/** A state in which one stands where the session ended. Whatever it names that is gone is left out. */
export function restored(state: State, {query, order, collapsed, marks, row, text, screen}: Session): State {
	const {corpus} = state;
	const there = marks.filter(id => articleById(corpus, id) !== undefined);
	const searched = withQuery(
		{...state, search: {...state.search, order}, own: {...state.own, marks: [...new Set(there)]}},
		fieldOf(query),
	);
	const closed = collapsed.filter(id => corpus.negotiations.some(negotiation => negotiation.id === id));
	const listed = follow({
		...searched,
		list: {
			current: row === undefined ? searched.list.current : {kind: row.kind, id: row.id},
			top: row?.top ?? 0,
			collapsed: new Set(closed),
		},
	});
	const article = articleById(corpus, text?.article ?? '');
	if (text === undefined || article === undefined) return onScreen(listed, screen, false);
	const top = text.top.block <= article.paragraphs.length ? text.top : documentStart;
	const passage =
		text.passage === undefined || text.passage >= article.paragraphs.length ? {} : {passage: text.passage};
	return onScreen({...listed, read: {article: article.id, top, ...passage}}, screen, true);
}

function onScreen(state: State, screen: SessionScreen, hasText: boolean): State {
	switch (screen.name) {
		case 'list': {
			return state;
		}
		case 'read': {
			return hasText ? {...state, screen: {name: 'read'}} : state;
		}
		case 'compare': {
			return comparing(state, screen);
		}
		case 'grid': {
			return reopenGrid(state, screen);
		}
	}
}

function comparing(
	state: State,
	{articles: ids, lens, contextOrder, top, column, opened = [], details}: Extract<SessionScreen, {name: 'compare'}>,
): State {
	const wanted = [...new Set(ids)].slice(0, mostTellings);
	const articles = wanted.flatMap(id => articleById(state.corpus, id) ?? []);
	if (articles.length < 2) return state;
	const comparison = compared(state, articles);
	const focused = articles.findIndex(({id}) => id === ids[column]);
	// With a telling less the rows are others.
	const isWhole = articles.length === ids.length;
	const blocks = comparison.rows.length + articles.length;
	const place: Anchor = isWhole && (lens !== 'text' || top.block < blocks) ? top : documentStart;
	return {
		...state,
		screen: {
			name: 'compare',
			comparison,
			lens: lenses.find(each => each === lens) ?? 'text',
			contextOrder: contextOrders.find(each => each === contextOrder) ?? 'outlet',
			top: place,
			column: Math.max(0, focused),
			opened: opened.filter(id => articles.some(article => article.id === id)),
			details: details === true,
		},
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
	const article = articleById(state.corpus, read.article ?? '');
	const parts = [
		...(query.text === '' ? [] : [words.lastQuery]),
		...(marks.length === 0 ? [] : [words.marked(marks.length)]),
		...(screen.name === 'compare' ? [words.tellings(screen.comparison.articles.length)] : []),
		...(screen.name === 'grid' ? [words.hint(screen.grid.kind)] : []),
		...(screen.name === 'read' && article !== undefined ? [outletOf(state.corpus, article.outlet).name] : []),
	];
	return words.restored(parts.join(', '));
}

/** Everything listed, nothing marked, from the first row: as if there had been no session, and the one that is kept is this. */
export function begunAfresh(state: State): Update {
	const cleared = state.own.marks.length === 0 ? state : undoable(state, {marks: []});
	const start = withQuery(
		{
			...cleared,
			search: {...cleared.search, order: 'negotiation'},
			list: listAtStart(state.corpus),
			read: {article: undefined, top: documentStart},
			screen: {name: 'list'},
		},
		fieldOf(''),
	);
	return {state: {...start, message: state.words.begunAfresh}, effects: saving(placeChange(start))};
}
