import {articleById} from '../corpus/lookup.js';
import type {Corpus} from '../corpus/model.js';
import type {ThemeName} from '../settings/settings.js';
import {sayReason} from '../search/say/say.js';
import {keymap} from './keys/keymap.js';
import {rebound} from './keys/rebind.js';
import {fieldOf} from './line/field.js';
import {found} from './line/query.js';
import {follow} from './list/update.js';
import {leftOut} from './problems/problems.js';
import {english} from './words/en.js';
import type {Words} from './words/words.js';
import {documentStart, type Kept, type Size, type State} from './state.js';

const nothingKept: Kept = {bookmarks: [], read: [], notes: [], queryHistory: []};

export type StartOptions = {
	readonly corpus: Corpus;
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
};

/** The first screen: everything listed, or what the query finds; the picker begins in the search line. */
export function initialState({
	corpus,
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
}: StartOptions): State {
	const {bindings, problems} = rebound(keymap, keys, words);
	const left = leftOut(corpus);
	const result = found({corpus, setup: {exact}, own: {kept, marks: []}}, query);
	const start = picker || query !== '' ? listAtTop : listAtStart(corpus);
	const state = follow({
		corpus,
		size,
		words,
		setup: {picker, exact, sessionOn, bindings, theme},
		search: {
			query: fieldOf(query),
			order: 'negotiation',
			result,
			problem: result.problem && sayReason(words.query, result.problem.reason),
		},
		own: {kept, marks: [], undo: [], typedBefore: {}},
		list: start.current === undefined ? start : {...start, top: Number.MAX_SAFE_INTEGER},
		read: {article: undefined, top: documentStart},
		screen: {name: 'list'},
		overlay: typing ? {kind: 'typing'} : undefined,
		now: '',
		painted: false,
		indexing: undefined,
		welcome,
		message: joined(message, ...problems, left > 0 ? words.filesLeftOut(left) : undefined),
	});
	if (start.current === undefined) return state;
	// The heading over it stands at the top.
	return {...state, list: {...state.list, top: Math.max(0, state.list.top - 1)}};
}

const listAtTop: State['list'] = {current: undefined, top: 0, collapsed: new Set()};

/** The list with the cursor where the corpus has a newcomer begin; else it is on the first article. */
export function listAtStart(corpus: Corpus): State['list'] {
	const first = corpus.start?.map(id => articleById(corpus, id)).find(article => article !== undefined);
	return first === undefined ? listAtTop : {...listAtTop, current: {kind: 'article', id: first.id}};
}

/** Several things to say at once, on one line. */
export function joined(...messages: readonly (string | undefined)[]): string | undefined {
	return messages.filter(message => message !== undefined).join(' · ') || undefined;
}
