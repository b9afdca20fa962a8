import {placeOfHit} from '../read/find.js';
import {helpOf} from '../overlay.js';
import {currentText} from '../fetched.js';
import type {Content} from '../content.js';
import type {Update} from '../effects.js';
import {overrule} from '../compare/overrule.js';
import {putNote} from '../notes/notes.js';
import {withFilter} from '../menu/menus.js';
import {findInArticle, forgetFind, hitFrom, hitPlace, hitsOf} from '../read/find.js';
import {chosenArticles, targetOf} from '../read/target.js';
import {type Prompt, withHelp, withPrompt, withoutPrompt} from '../overlay.js';
import type {State} from '../state.js';
import {fieldOf} from './field.js';
import {rememberLine} from './history.js';
import {savedAs, tagged} from './own-names.js';

export function openPrompt(state: State, kind: Prompt['kind'], text = ''): State {
	return withPrompt(state, {kind, field: fieldOf(text)});
}

/** The line as it stands, each time it changes: what is found shows while one types. */
export function whilePrompting(state: State, prompt: Prompt): State {
	const {text} = prompt.field;
	switch (prompt.kind) {
		case 'filter': {
			return withPrompt(withHelp(state, {about: 'keys', ...helpOf(state), top: 0, filter: text}), prompt);
		}
		case 'item': {
			return withPrompt(withFilter(state, text), prompt);
		}
		case 'find': {
			return withPrompt(toFirstHit(state, text), prompt);
		}
		default: {
			return withPrompt(state, prompt);
		}
	}
}

/** Enter in the line. */
export function acceptPrompt(
	state: State,
	{kind, field, override}: Prompt & {readonly kind: Exclude<Prompt['kind'], 'command' | 'item'>},
): Update {
	const text = field.text.trim();
	const closed = withoutPrompt(rememberLine(state, kind, text));
	switch (kind) {
		case 'filter': {
			return {state: closed, effects: []};
		}
		case 'find': {
			return {state: text === '' ? forgetFind(closed) : {...closed, message: found(closed)}, effects: []};
		}
		case 'note': {
			return note(closed, text);
		}
		case 'speaker': {
			if (text === '' || override === undefined) return {state: closed, effects: []};
			return overrule(closed, {...override, kind: 'name-speaker', speaker: text});
		}
		case 'tag': {
			return text === '' ? {state: closed, effects: []} : tagged(closed, text);
		}
		case 'saved': {
			return text === '' ? {state: closed, effects: []} : savedAs(closed, text);
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

/** Accounts that stand side by side are handed on so. */
function contentOf(state: State): Content {
	const kind = state.screen.name === 'compare' ? 'comparison' : 'articles';
	return {kind, articles: chosenArticles(state)};
}

function toFirstHit(state: State, text: string): State {
	const article = currentText(state);
	const from = state.read.find?.from ?? state.read.top;
	const find = {text, from};
	const hits = article === undefined ? [] : findInArticle(article, text);
	const hit = hitFrom(hits, from);
	const to = hits[hit];
	const {article: id} = state.read;
	if (to === undefined) return {...state, read: {article: id, top: from, find}};
	return {...state, read: {article: id, ...placeOfHit(to), hit, find}};
}

/** “1/3” when the line is closed, or that there is nothing. */
function found(state: State): string {
	const {hit} = state.read;
	return hit === undefined ? state.words.nothingFound : hitPlace(hit, hitsOf(state));
}

/** Back to where one read before the search, without its hits. */
export function withoutFind(state: State): State {
	const {article, find} = state.read;
	return find === undefined ? state : {...state, read: {article, top: find.from}};
}

/** A note belongs to the paragraph it was asked for; nothing has moved since. */
function note(state: State, text: string): Update {
	const target = targetOf(state);
	const [paragraph] = target?.passages ?? [];
	if (target === undefined || paragraph === undefined) return {state, effects: []};
	return putNote(state, {article: target.article.id, paragraph}, text);
}
