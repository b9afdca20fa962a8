import {articleById} from '../../corpus/lookup.js';
import {anchorOfHit, findInArticle} from '../read/find.js';
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
	if (prompt.kind !== 'find') return {...state, prompt};
	return {...toFirstHit(state, prompt.field.text), prompt};
}

/** Enter in the line. */
export function acceptPrompt(
	state: State,
	{kind, field}: Prompt & {readonly kind: Exclude<Prompt['kind'], 'command'>},
): Update {
	const closed: State = {...state, prompt: undefined};
	const text = field.text.trim();
	switch (kind) {
		case 'filter': {
			return {state: closed, effects: []};
		}
		case 'find': {
			return {state: text === '' ? {...closed, find: undefined} : closed, effects: []};
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
	if (article === undefined || text.trim() === '') return {...state, find: undefined};
	const [hit] = findInArticle(article, text);
	const find = {text, current: 0};
	return hit === undefined ? {...state, find} : {...state, find, read: {...state.read, top: anchorOfHit(hit)}};
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
