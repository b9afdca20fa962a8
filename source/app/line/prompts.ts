import {articleById} from '../../corpus/lookup.js';
import type {Content} from '../content.js';
import type {Update} from '../effects.js';
import {overrule} from '../compare/overrule.js';
import {putNote} from '../notes/notes.js';
import {withFilter} from '../menu/menus.js';
import {findInArticle, hitFrom, hitPlace, hitsOf, placeOfHit} from '../read/find.js';
import {chosenArticles, targetOf} from '../read/target.js';
import type {Prompt, State} from '../state.js';
import {fieldOf} from './field.js';
import {rememberLine} from './history.js';

export function openPrompt(state: State, kind: Prompt['kind'], text = ''): State {
	return {...state, prompt: {kind, field: fieldOf(text)}};
}

/** The line as it stands, each time it changes: what is found shows while one types. */
export function whilePrompting(state: State, prompt: Prompt): State {
	if (prompt.kind === 'filter')
		return {...state, prompt, help: {about: 'keys', ...state.help, top: 0, filter: prompt.field.text}};
	if (prompt.kind !== 'find' && prompt.kind !== 'item') return {...state, prompt};
	if (prompt.kind === 'item') return {...withFilter(state, prompt.field.text), prompt};
	return {...toFirstHit(state, prompt.field.text), prompt};
}

/** Enter in the line. */
export function acceptPrompt(
	state: State,
	{kind, field, override}: Prompt & {readonly kind: Exclude<Prompt['kind'], 'command' | 'item'>},
): Update {
	const text = field.text.trim();
	const closed: State = {...rememberLine(state, kind, text), prompt: undefined};
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
		case 'speaker': {
			if (text === '' || override === undefined) return {state: closed, effects: []};
			return overrule(closed, {...override, kind: 'name-speaker', speaker: text});
		}
		case 'save': {
			if (text === '') return {state: closed, effects: []};
			return {state: closed, effects: [{type: 'write', content: contentOf(state), file: text, replace: false}]};
		}
		case 'pipe': {
			if (text === '') return {state: closed, effects: []};
			return {state: closed, effects: [{type: 'pipe', content: contentOf(state), command: text}]};
		}
	}
}

/** Tellings that stand side by side are handed on so. */
function contentOf(state: State): Content {
	const kind = state.screen.name === 'compare' ? 'comparison' : 'articles';
	return {kind, articles: chosenArticles(state)};
}

function toFirstHit(state: State, text: string): State {
	const article = articleById(state.corpus, state.read.article ?? '');
	const from = state.find?.from ?? state.read.top;
	const find = {text, from};
	const hits = article === undefined ? [] : findInArticle(article, text);
	const hit = hitFrom(hits, from);
	const to = hits[hit];
	if (to === undefined) return {...state, find, read: {article: state.read.article, top: from}};
	return {...state, find, read: {article: state.read.article, ...placeOfHit(to), hit}};
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

/** A note belongs to the paragraph it was asked for; nothing has moved since. */
function note(state: State, text: string): Update {
	const target = targetOf(state);
	const [paragraph] = target?.passages ?? [];
	if (target === undefined || paragraph === undefined) return {state, effects: []};
	return putNote(state, {article: target.article.id, paragraph}, text);
}
