import {articleById, outletOf} from '../../corpus/lookup.js';
import type {Article} from '../../corpus/model.js';
import {keep, toggled} from '../kept.js';
import type {CommandId} from '../keys/keymap.js';
import {openPrompt} from '../line/prompts.js';
import type {State} from '../state.js';
import type {Update} from '../effects.js';

/** What is done with the current article; undefined when the command is none of these. */
export function updateWork(state: State, command: CommandId): Update | undefined {
	const article = articleById(state.corpus, state.read.article ?? '');
	if (article === undefined) return undefined;
	const said = (message: string, effects: Update['effects'] = []): Update => ({state: {...state, message}, effects});
	const {words} = state;
	const {bookmarks, read} = state.kept;
	switch (command) {
		case 'bookmark': {
			const on = !bookmarks.includes(article.id);
			return keep(state, {bookmarks: toggled(bookmarks, article.id)}, on ? words.bookmarked : words.bookmarkGone);
		}
		case 'toggle-read': {
			const on = !read.includes(article.id);
			return keep(state, {read: toggled(read, article.id)}, on ? words.markedRead : words.markedUnread);
		}
		case 'copy': {
			const text = cited(state, article, Math.max(0, state.read.top.block - 1));
			return said(words.passageCopied, [{type: 'copy', text}]);
		}
		case 'copy-link': {
			return said(words.copied(article.url ?? article.id), [{type: 'copy', text: article.url ?? article.id}]);
		}
		case 'open-link': {
			if (article.url === undefined) return said(words.noLink);
			return said(words.opening(article.url), [{type: 'open', url: article.url}]);
		}
		case 'note': {
			const paragraph = Math.max(0, state.read.top.block - 1);
			const before = state.kept.notes.filter(note => note.article === article.id && note.paragraph === paragraph);
			// Two readers at once may have left two: all is in the line, so that what is taken away was seen.
			return {state: openPrompt(state, 'note', before.map(({text}) => text).join('; ')), effects: []};
		}
		case 'save': {
			return {state: openPrompt(state, 'save', `${article.id.replace('/', '-')}.md`), effects: []};
		}
		case 'pipe': {
			return {state: openPrompt(state, 'pipe'), effects: []};
		}
		default: {
			return undefined;
		}
	}
}

/** A paragraph with all one needs to cite it. */
function cited({corpus, words}: State, article: Article, paragraph: number): string {
	const {outlet, title, published, paragraphs, text, url} = article;
	const {name} = outletOf(corpus, outlet);
	const cite = text === 'brief' ? words.citedBrief : words.citedFull;
	const source = cite({outlet: name, title, published, paragraph: paragraph + 1});
	return `${paragraphs[paragraph] ?? ''}\n(${source}${url === undefined ? '' : `, ${url}`})\n`;
}
