import {ownName, type SavedSearch, type Tagging} from '../../settings/own-names.js';
import type {Update} from '../effects.js';
import {keep} from '../kept.js';
import {withPrompt} from '../overlay.js';
import {chosenArticles} from '../read/target.js';
import type {State} from '../state.js';
import {fieldOf} from './field.js';

/** Asks for a tag, where there is something to be tagged. */
export function openTag(state: State): State {
	return chosenArticles(state).length === 0 ? state : withPrompt(state, {kind: 'tag', field: fieldOf('')});
}

/** Asks for a name under which the search is saved. */
export function openSave(state: State): State {
	if (queryToSave(state) === '') return {...state, message: state.words.nothingToSave};
	return withPrompt(state, {kind: 'saved', field: fieldOf('')});
}

/** The query whose hits are listed. */
export function queryToSave({search: {listed, problem, query}}: State): string {
	return (problem === undefined ? query.text : listed.query).trim();
}

/** Tags what is marked, else what one looks at; off where all of it has the tag. */
export function tagged(state: State, text: string): Update {
	const name = ownName(text);
	if (name === undefined) return {state: {...state, message: state.words.noOwnName(text)}, effects: []};
	const {tags = []} = state.own.kept;
	const ids = chosenArticles(state);
	const there = new Set(tags.flatMap(({tag, article}) => (tag === name ? [article] : [])));
	const missing = ids.filter(id => !there.has(id));
	const isOff = missing.length === 0;
	const next = isOff
		? tags.filter(({tag, article}) => tag !== name || !ids.includes(article))
		: [...tags, ...missing.map((article): Tagging => ({article, tag: name, made: ''}))];
	const said = isOff ? state.words.untagged(name, ids.length) : state.words.tagged(name, missing.length);
	return keep(state, {tags: next}, said);
}

/** Saves the search under a name; what had it before is found under it no more. */
export function savedAs(state: State, text: string): Update {
	const [name, query] = [ownName(text), queryToSave(state)];
	if (name === undefined) return {state: {...state, message: state.words.noOwnName(text)}, effects: []};
	if (query === '') return {state: {...state, message: state.words.nothingToSave}, effects: []};
	const others = (state.own.kept.saved ?? []).filter(each => each.name !== name);
	const saved: readonly SavedSearch[] = [...others, {name, query, made: ''}];
	return keep(state, {saved}, state.words.savedAs(name, query));
}

/** The tags that begin so, each once, in order of the alphabet. */
export function tagsFrom({own: {kept}}: State, text: string): readonly string[] {
	const start = ownName(text) ?? '';
	return [...new Set((kept.tags ?? []).map(({tag}) => tag))].filter(tag => tag.startsWith(start)).sort();
}

/** Whether what follows `:save` is meant as a name for a search and not as a file, which has an ending that says its format, or a folder. */
export function isSearchName(argument: string): boolean {
	return argument.startsWith('@') || !/[./\\~]/.test(argument);
}
