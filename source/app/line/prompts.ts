import {articleById} from '../../corpus/lookup.js';
import {anchorOfHit, findInArticle, hitFrom, hitPlace, hitsOf} from '../read/find.js';
import {withFilter} from '../menu/menus.js';
import {fieldOf} from './field.js';
import {keep} from '../kept.js';
import type {Prompt, State} from '../state.js';
import type {Update} from '../effects.js';

export function openPrompt(state: State, kind: Prompt['kind'], text = ''): State {
	return {...state, prompt: {kind, field: fieldOf(text)}};
}

/** The line as it stands, each time it changes: what is found shows while one types. */
export function whilePrompting(state: State, prompt: Prompt): State {
	if (prompt.kind === 'filter') return {...state, prompt, help: {top: 0, filter: prompt.field.text}};
	if (prompt.kind !== 'find' && prompt.kind !== 'item') return {...state, prompt};
	if (prompt.kind === 'item') return {...withFilter(state, prompt.field.text), prompt};
	return {...toFirstHit(state, prompt.field.text), prompt};
}

/** Enter in the line. */
export function acceptPrompt(
	state: State,
	{kind, field}: Prompt & {readonly kind: Exclude<Prompt['kind'], 'command' | 'item'>},
): Update {
	const closed: State = {...state, prompt: undefined};
	const text = field.text.trim();
	switch (kind) {
		case 'filter': {
			return {state: closed, effects: []};
		}
		case 'find': {
			return {state: text === '' ? {...closed, find: undefined} : {...closed, message: found(closed)}, effects: []};
		}
		case 'note': {
			return note(closed, text);
		}
		case 'save': {
			return text === ''
				? {state: closed, effects: []}
				: {state: closed, effects: [{type: 'write', articles: chosen(state), file: text}]};
		}
		case 'pipe': {
			return text === ''
				? {state: closed, effects: []}
				: {state: closed, effects: [{type: 'pipe', articles: chosen(state), command: text}]};
		}
	}
}

/** The marked articles, else the current one. */
export function chosen({marks, read}: State): readonly string[] {
	return marks.length > 0 ? marks : read.article === undefined ? [] : [read.article];
}

function toFirstHit(state: State, text: string): State {
	const article = articleById(state.corpus, state.read.article ?? '');
	const from = state.find?.from ?? state.read.top;
	const find = {text, from};
	const hits = article === undefined ? [] : findInArticle(article, text);
	const hit = hitFrom(hits, from);
	const to = hits[hit];
	if (to === undefined) return {...state, find, read: {article: state.read.article, top: from}};
	return {...state, find, read: {article: state.read.article, top: anchorOfHit(to), hit}};
}

/** “1/3” when the line is closed, or that there is nothing. */
function found(state: State): string {
	const {hit} = state.read;
	return hit === undefined ? state.words.nothingFound : hitPlace(hit, hitsOf(state));
}

/** Back to where one read before the search, without its hits. */
export function withoutFind(state: State): State {
	const {find, read} = state;
	return find === undefined ? state : {...state, find: undefined, read: {article: read.article, top: find.from}};
}

/** A note belongs to the paragraph at the top of the screen; an empty one takes it away. */
function note(state: State, text: string): Update {
	const {article, top} = state.read;
	if (article === undefined) return {state, effects: []};
	const paragraph = Math.max(0, top.block - 1);
	const others = state.kept.notes.filter(each => each.article !== article || each.paragraph !== paragraph);
	const notes = text === '' ? others : [...others, {article, paragraph, text, made: ''}];
	return keep(state, {notes}, text === '' ? state.words.noteTaken : state.words.noted(paragraph + 1));
}
