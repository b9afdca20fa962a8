import {joined} from './joined.js';
import type {Catalogue} from '../search/catalogue.js';
import type {ThemeName} from '../settings/settings.js';
import {keymap} from './keys/keymap.js';
import {rebound} from './keys/rebind.js';
import {nothingFetched} from './fetched.js';
import {fieldOf} from './line/field.js';
import {askList} from './line/query.js';
import {nothingAsked} from './asking/asking.js';
import {nothingListed} from './list/listed.js';
import {begunWithPresentIds} from './present-ids.js';
import type {Session} from '../settings/session.js';
import {leftOut} from './problems/problems.js';
import {english} from './words/en.js';
import type {Words} from './words/words.js';
import {type Arrival, documentStart, type Kept, type RowKey, type Size, type State} from './state.js';

const nothingKept: Kept = {bookmarks: [], read: [], notes: [], queryHistory: []};

export type StartOptions = {
	readonly catalogue: Catalogue;
	readonly size: Size;
	readonly picker: boolean;
	readonly exact: boolean;
	readonly query: string;
	/** The search line has the keys from the start: in the picker, and where a query was being typed while the articles were read. */
	readonly typing?: boolean;
	/** Nobody has pressed a key here before. */
	readonly welcome?: boolean;
	readonly message?: string | undefined;
	readonly kept?: Kept;
	/** Under which name the session of this corpus is kept; absent: it is not. */
	readonly sessionOn?: string | undefined;
	readonly theme?: ThemeName;
	/** English unless said otherwise. */
	readonly words?: Words;
	/** The person's own keys, by command. */
	readonly keys?: Readonly<Record<string, readonly string[]>>;
	/** Ids of the articles that came since the reader was opened the last time. */
	readonly arrived?: readonly string[];
	/** Articles that came into the library and when, oldest first. */
	readonly arrivals?: readonly Arrival[];
	/** Where the last run on this corpus ended, if one is to go on there. */
	readonly session?: Session | undefined;
};

/** The first screen, with what has to be asked for it: everything listed, what the query finds, or where one was; the picker begins in the search line. */
export function initialState({
	catalogue,
	size,
	picker,
	exact,
	query,
	typing = picker,
	welcome = false,
	message,
	kept = nothingKept,
	sessionOn,
	theme = 'terminal',
	words = english,
	keys = {},
	arrived = [],
	arrivals = [],
	session,
}: StartOptions): State {
	const {bindings, problems} = rebound(keymap, keys, words);
	const left = leftOut(catalogue);
	const isPlain = !picker && query === '';
	const first = isPlain ? startRow(catalogue) : undefined;
	const state: State = {
		catalogue,
		size,
		words,
		setup: {picker, exact, sessionOn, bindings, arrived, arrivals, theme},
		search: {query: fieldOf(query), order: 'negotiation', listed: nothingListed, problem: undefined},
		own: {kept, marks: [], undo: [], typedBefore: {}},
		asking: nothingAsked,
		fetched: nothingFetched,
		list: {current: first, top: 0, collapsed: new Set()},
		read: {article: undefined, top: documentStart},
		screen: {name: 'list'},
		overlay: typing ? {kind: 'typing'} : undefined,
		now: '',
		painted: false,
		welcome,
		message: joined(message, ...problems, left > 0 ? words.filesLeftOut(left) : undefined),
	};
	try {
		return begunWithPresentIds(state, query, session);
	} catch {
		// It must not keep anybody from starting again and again.
		return askList({...state, message: joined(state.message, words.notRestored)}, query, 'start');
	}
}

/** Where the corpus has a newcomer begin. */
function startRow({start: [id] = []}: Pick<Catalogue, 'start'>): RowKey | undefined {
	return id === undefined ? undefined : {kind: 'article', id};
}
