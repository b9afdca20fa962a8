import {spokenIn} from '../compare/voices/spoken.js';
import type {Corpus} from '../corpus/model.js';
import type {ThemeName} from '../settings/settings.js';
import {keymap} from './keys/keymap.js';
import {rebound} from './keys/rebind.js';
import {exactly} from '../search/query/exactly.js';
import {search} from '../search/search.js';
import {fieldOf} from './line/field.js';
import {follow} from './list/update.js';
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
	readonly message?: string | undefined;
	readonly kept?: Kept;
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
	message,
	kept = nothingKept,
	theme = 'terminal',
	words = english,
	keys = {},
}: StartOptions): State {
	const {bindings, problems} = rebound(keymap, keys, words);
	const result = search(corpus, exact ? exactly(query) : query, {typing: true, state: {spoken: spokenIn(corpus)}});
	return follow({
		corpus,
		size,
		picker,
		exact,
		query: fieldOf(query),
		typing: picker,
		prompt: undefined,
		menu: undefined,
		find: undefined,
		order: 'negotiation',
		kept,
		bindings,
		theme,
		words,
		recalled: -1,
		undo: [],
		rangeFrom: undefined,
		result,
		problem: result.problem?.message,
		list: {current: undefined, top: 0, collapsed: new Set()},
		read: {article: undefined, top: documentStart},
		screen: {name: 'list'},
		help: undefined,
		marks: [],
		painted: false,
		message: message ?? problems[0],
	});
}
