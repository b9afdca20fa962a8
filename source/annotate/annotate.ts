import type {Article, Corpus} from '../corpus/model.js';
import {type ArticleMentions, byPart, wholeText} from '../search/mentions/mentions.js';
import {recogniseIn} from '../search/mentions/recognise.js';
import {tokensOf} from '../search/mentions/text-tokens.js';
import type {Spoken} from '../search/readings/said-reading.js';
import type {AnnotatedArticle} from './annotated.js';
import {type TokenStream, tokenStream} from './token-stream.js';

/** Tables of a corpus: what is looked for in an article. No article is read from it. */
export type NameTables = Corpus;

/** Finds what is attributed to whom; the comparison core does, so that it is handed in. */
export type Attribute = (tables: NameTables, article: Article, mentions: ArticleMentions) => readonly Spoken[];

/** An article read once: what was found in it, and its words in the form they are searched in. */
export type Annotation = {readonly annotated: AnnotatedArticle; readonly stream: TokenStream};

/**
 * Reads an article: its words, the names in it, who is made to say what. Pure: the same article and tables give the same annotation,
 * whatever else the corpus holds.
 */
export function annotate(tables: NameTables, article: Article, attribute: Attribute): Annotation {
	const text = wholeText(article);
	const tokens = tokensOf(text);
	const mentions = byPart(article, recogniseIn(text, tokens, tables));
	return {
		annotated: {article, mentions, spoken: attribute(tables, article, mentions)},
		stream: tokenStream(article, tokens),
	};
}
