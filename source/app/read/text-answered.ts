import type {Text} from '../../archive/port.js';
import type {State} from '../state.js';
import {keepPassage} from './passage.js';

/** Texts that are kept: those that one goes back and forth between. */
const mostTexts = 32;

/** The state with the text that was asked for; the paragraph that is to be read in it is on the screen. */
export function textAnswered(state: State, texts: readonly Text[]): State {
	const kept = new Map(state.fetched.texts);
	for (const text of texts) {
		kept.delete(text.article.id);
		kept.set(text.article.id, text);
	}
	for (const id of [...kept.keys()].slice(0, Math.max(0, kept.size - mostTexts))) kept.delete(id);
	return keepPassage({...state, fetched: {...state.fetched, texts: kept}});
}
