import {articleById, outletOf} from '../../corpus/lookup.js';
import type {Article, Corpus} from '../../corpus/model.js';
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
			const text = citation(state.corpus, article, Math.max(0, state.read.top.block - 1));
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
export function citation(corpus: Corpus, article: Article, paragraph: number): string {
	const words = article.text === 'brief' ? 'account by karabakh-reader, ' : '';
	const source = [
		outletOf(corpus, article.outlet).name,
		`“${article.title}”`,
		article.published,
		`${words}paragraph ${paragraph + 1}`,
	];
	return `${article.paragraphs[paragraph] ?? ''}\n(${source.join(', ')}${article.url === undefined ? '' : `, ${article.url}`})\n`;
}
