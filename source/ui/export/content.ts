import {compareArticles} from '../../compare/comparison.js';
import type {Content} from '../../app/content.js';
import type {Kept} from '../../app/state.js';
import type {Article, Corpus} from '../../corpus/model.js';
import {loadFormatter} from '../../output/format.js';
import {type FormatName, onlyCites, onlyDraws} from '../../output/format-names.js';
import type {OutputContext, Printable} from '../../output/formatter.js';
import type {Catalogue} from '../../search/catalogue.js';
import {rememberMentions} from '../../search/mentions/mentions.js';
import {tagsOf} from '../../settings/own-names.js';
import {shellWord} from '../../text/shell-word.js';
import {notesJson, notesMarkdown} from '../../output/notes.js';
import {type Asker, textsOf} from '../asker.js';

/** Width of text that leaves the screen. */
const width = 80;

/** Where what is handed on comes from. */
export type Leaving = {
	readonly catalogue: Catalogue;
	readonly kept: Pick<Kept, 'notes' | 'overrides' | 'tags'>;
	readonly asker: Pick<Asker, 'answer'>;
};

/** What is handed on, as text in a format. Notes go along with their articles; alone they are Markdown or JSON. */
export async function contentText(leaving: Leaving, content: Content, format: FormatName): Promise<string> {
	const {notes, overrides, tags = []} = leaving.kept;
	if (content.kind === 'notes') {
		const {corpus} = await corpusOf(
			leaving,
			notes.map(({article}) => article),
		);
		return (format === 'json' ? notesJson : notesMarkdown)(corpus, notes);
	}
	const formatter = await loadFormatter(format);
	const {articles: ids} = content;
	const sideBySide = content.kind === 'comparison' && !onlyCites(format) && !onlyDraws(format);
	const command = ['karabakh-reader', sideBySide ? 'compare' : 'print', ...ids].map(shellWord).join(' ');
	const {corpus, articles} = await corpusOf(leaving, ids);
	const context: OutputContext = {corpus, width, color: false, end: '\n', command};
	if (sideBySide) return [...formatter.comparison(compareArticles(corpus, articles, overrides), context)].join('');
	const items = articles.map((article): Printable => {
		const own = notes.filter(note => note.article === article.id);
		return {article, matches: [], notes: own, tags: tagsOf(tags, article.id)};
	});
	return [...formatter.articles(items, context)].join('');
}

/** These articles alone, in their order, with the tables. */
async function corpusOf(
	{catalogue, asker}: Leaving,
	ids: readonly string[],
): Promise<{readonly corpus: Corpus; readonly articles: readonly Article[]}> {
	const of = [...new Set(ids)];
	const texts = of.length === 0 ? [] : await textsOf(asker, {query: '', of}, new AbortController().signal);
	const articles = texts.map(({article}) => article);
	const corpus: Corpus = {...catalogue, articles};
	for (const {article, mentions} of texts) rememberMentions(corpus, article, mentions);
	return {corpus, articles};
}
