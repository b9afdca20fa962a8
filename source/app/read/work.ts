import type {Article} from '../../corpus/model.js';
import {headerById} from '../fetched.js';
import type {Update} from '../effects.js';
import {keep, toggled} from '../kept.js';
import type {CommandId} from '../keys/keymap.js';
import {openPrompt} from '../line/prompts.js';
import {notedHere} from '../notes/notes.js';
import type {State} from '../state.js';
import {stepPassage} from './passage.js';
import {citedPassage, citedSource, paragraphNumbers} from './cited.js';
import {chosenArticles, type Target, targetOf} from './target.js';

/** What is done with the current article or passage; undefined when the command is none of these. */
export function updateWork(state: State, command: CommandId): Update | undefined {
	const target = targetOf(state);
	if (target === undefined) return undefined;
	const {article} = target;
	const {words} = state;
	const {bookmarks, read} = state.own.kept;
	switch (command) {
		case 'next-passage': {
			return {state: stepPassage(state, 1), effects: []};
		}
		case 'previous-passage': {
			return {state: stepPassage(state, -1), effects: []};
		}
		case 'bookmark': {
			const on = !bookmarks.includes(article.id);
			return keep(state, {bookmarks: toggled(bookmarks, article.id)}, on ? words.bookmarked : words.bookmarkGone);
		}
		case 'toggle-read': {
			const on = !read.includes(article.id);
			return keep(state, {read: toggled(read, article.id)}, on ? words.markedRead : words.markedUnread);
		}
		case 'copy': {
			return copy(state, target);
		}
		case 'copy-link': {
			const text = article.url ?? article.id;
			return said(state, words.copied(text), [{type: 'copy', text}]);
		}
		case 'open-link': {
			if (article.url === undefined) return said(state, words.noLink);
			return said(state, words.opening(article.url), [{type: 'open', url: article.url}]);
		}
		case 'note': {
			const [paragraph] = target.passages;
			if (paragraph === undefined) return said(state, noPassage(state));
			return {state: openPrompt(state, 'note', notedHere(state, {article: article.id, paragraph})), effects: []};
		}
		case 'save': {
			return {state: openPrompt(state, 'save', `${suggestedName(state, article)}.md`), effects: []};
		}
		case 'pipe': {
			return {state: openPrompt(state, 'pipe'), effects: []};
		}
		default: {
			return undefined;
		}
	}
}

function said(state: State, message: string, effects: Update['effects'] = []): Update {
	return {state: {...state, message}, effects};
}

/** The passage with its source; where none is meant, the source of every article that would be handed on. */
function copy(state: State, {article, passages}: Target): Update {
	const {words, screen} = state;
	if (passages.length > 0) {
		const text = citedPassage(state, article, passages);
		return said(state, words.passageCopied(paragraphNumbers(passages)), [{type: 'copy', text}]);
	}
	if (isInTexts(state)) return said(state, noPassage(state));
	const ids = screen.name === 'list' || screen.name === 'actor' ? chosenArticles(state) : [article.id];
	const articles = ids.flatMap(id => headerById(state, id) ?? []);
	const text = articles.map(each => citedSource(state, each)).join('');
	return said(state, words.sourcesCopied(articles.length), [{type: 'copy', text}]);
}

/** Side by side an empty cell is nothing to copy or to note on; in the other lenses there are no paragraphs at all. */
function noPassage(state: State): string {
	return isInTexts(state) ? state.words.emptyCell : state.words.noPassage;
}

function isInTexts({screen}: State): boolean {
	return screen.name === 'compare' && screen.lens === 'text';
}

/** The article's id for one, the talks for several of the same, else a plain word. */
function suggestedName(state: State, {id, negotiation}: Article): string {
	const ids = chosenArticles(state);
	if (ids.length < 2) return (ids[0] ?? id).replace('/', '-');
	return ids.every(each => each.startsWith(`${negotiation}/`)) ? negotiation : 'articles';
}
