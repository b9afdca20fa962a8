import {nameUnderCursor} from '../actor/names-here.js';
import {currentText} from '../fetched.js';
import {accountFrom} from '../read/both-texts.js';
import {hitsOf} from '../read/find.js';
import {hasOthers} from '../read/margin.js';
import {helpOf, type Menu, menuOf, promptOf} from '../overlay.js';
import type {State} from '../state.js';
import type {PromptKind} from '../line/prompt-kind.js';
import type {CommandId} from './keymap.js';

/** Lines in which Tab completes. */
const completable: ReadonlySet<PromptKind> = new Set(['command', 'speaker', 'tag']);

/** Whether a command would do anything as the state stands: the footer names no key that does nothing. */
export function acts(state: State, command: CommandId): boolean {
	const prompt = promptOf(state);
	if (prompt !== undefined) return command !== 'mark' || completable.has(prompt.kind);
	const menu = menuOf(state);
	if (menu !== undefined) return actsInMenu(menu, command);
	switch (command) {
		case 'open':
		case 'mark':
		case 'compare':
		case 'print':
		case 'timeline':
		case 'coverage':
		case 'narrow':
		case 'sort':
		case 'find':
		case 'copy':
		case 'note':
		case 'tag':
		case 'next-passage':
		case 'next-article': {
			return hasArticle(state);
		}
		case 'saved-searches': {
			return (state.own.kept.saved ?? []).length > 0;
		}
		case 'who': {
			return state.screen.name === 'grid' ? nameUnderCursor(state) !== undefined : hasArticle(state);
		}
		case 'beside': {
			// Until its margin is there an article may have others.
			return state.read.article !== undefined && hasOthers(state) !== false;
		}
		case 'account': {
			const article = currentText(state);
			return article !== undefined && accountFrom(article) !== undefined;
		}
		case 'next-difference': {
			return state.screen.name !== 'compare' || state.screen.comparison.differences.length > 0;
		}
		case 'next-hit': {
			// From name to name one goes without being told.
			const isSearched = state.read.find !== undefined || state.search.listed.query.trim() !== '';
			return state.screen.name !== 'read' || (isSearched && hitsOf(state).length > 0);
		}
		default: {
			return true;
		}
	}
}

function actsInMenu({items}: Menu, command: CommandId): boolean {
	if (command === 'next-pane') return items.some(({section}) => section !== undefined);
	if (command === 'note' || command === 'delete-note') return items.some(({choice}) => choice.type === 'note');
	return (command !== 'choose' && command !== 'find') || items.length > 0;
}

/** Side by side and in a grid there is always one; `find` in the help needs none. */
function hasArticle(state: State): boolean {
	if (helpOf(state) !== undefined) return true;
	return (state.screen.name !== 'list' && state.screen.name !== 'read') || state.search.listed.count > 0;
}
