import {spokenIn} from '../compare/voices/spoken.js';
import type {Corpus} from '../corpus/model.js';
import type {ThemeName} from '../settings/settings.js';
import {exactly} from '../search/query/exactly.js';
import {search} from '../search/search.js';
import {fieldOf} from './line/field.js';
import {follow} from './list/update.js';
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
}: StartOptions): State {
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
		theme,
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
		message,
	});
}
