import type {Corpus} from '../corpus/model.js';
import type {ThemeName} from '../settings/settings.js';
import {sayReason} from '../search/say/say.js';
import {keymap} from './keys/keymap.js';
import {rebound} from './keys/rebind.js';
import {fieldOf} from './line/field.js';
import {found} from './line/query.js';
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
	message,
	kept = nothingKept,
	sessionOn,
	theme = 'terminal',
	words = english,
	keys = {},
}: StartOptions): State {
	const {bindings, problems} = rebound(keymap, keys, words);
	const result = found({corpus, exact, kept, marks: []}, query);
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
		sessionOn,
		bindings,
		theme,
		words,
		recalled: undefined,
		typedBefore: {},
		now: '',
		undo: [],
		rangeFrom: undefined,
		result,
		problem: result.problem && sayReason(words.query, result.problem.reason),
		list: {current: undefined, top: 0, collapsed: new Set()},
		read: {article: undefined, top: documentStart},
		screen: {name: 'list'},
		help: undefined,
		marks: [],
		painted: false,
		message: joined(message, ...problems),
	});
}

/** Several things to say at once, on one line. */
export function joined(...messages: readonly (string | undefined)[]): string | undefined {
	return messages.filter(message => message !== undefined).join(' · ') || undefined;
}
