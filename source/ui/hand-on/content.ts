import {compareArticles} from '../../compare/comparison.js';
import type {Content} from '../../app/content.js';
import type {Kept} from '../../app/state.js';
import {articleById} from '../../corpus/lookup.js';
import type {Corpus} from '../../corpus/model.js';
import {loadFormatter} from '../../output/format.js';
import {type FormatName, onlyCites} from '../../output/format-names.js';
import type {OutputContext, Printable} from '../../output/formatter.js';
import {shellWord} from '../../text/shell-word.js';
import {notesJson, notesMarkdown} from '../../output/notes.js';

/** Width of text that leaves the screen. */
const width = 80;

/** What is handed on, as text in a format. Notes go along with their articles; alone they are Markdown or JSON. */
export async function contentText(
	corpus: Corpus,
	{notes, overrides}: Pick<Kept, 'notes' | 'overrides'>,
	content: Content,
	format: FormatName,
): Promise<string> {
	if (content.kind === 'notes') return (format === 'json' ? notesJson : notesMarkdown)(corpus, notes);
	const formatter = await loadFormatter(format);
	const {articles: ids} = content;
	const sideBySide = content.kind === 'comparison' && !onlyCites(format);
	const command = ['karabakh-reader', sideBySide ? 'compare' : 'print', ...ids].map(shellWord).join(' ');
	const context: OutputContext = {corpus, width, color: false, end: '\n', command};
	const articles = ids.flatMap(id => articleById(corpus, id) ?? []);
	if (sideBySide) return [...formatter.comparison(compareArticles(corpus, articles, overrides), context)].join('');
	const items = articles.map((article): Printable => {
		return {article, matches: [], notes: notes.filter(note => note.article === article.id)};
	});
	return [...formatter.articles(items, context)].join('');
}
