import type {Article, Corpus} from '../corpus/model.js';
import {type ArticleMentions, byPart, wholeText} from '../search/mentions/mentions.js';
import {recogniseIn} from '../search/mentions/recognise.js';
import {tokensOf} from '../search/mentions/text-tokens.js';
import type {Spoken} from '../search/readings/said-reading.js';
import type {AnnotatedArticle} from './annotated.js';
import {type IndexText, indexText} from './index-text.js';

/** Finds what is attributed to whom; the comparison core does, so that it is handed in. */
export type Attribute = (tables: Corpus, article: Article, mentions: ArticleMentions) => readonly Spoken[];

/** An article read once: what was found in it, and its words in the form an index takes them. */
export type Annotation = {readonly annotated: AnnotatedArticle; readonly text: IndexText};

/**
 * Reads an article: its words, the names in it, who is made to say what. Pure: the same article and tables give the same annotation,
 * whatever else the archive holds.
 */
export function annotate(tables: Corpus, article: Article, attribute: Attribute): Annotation {
	const text = wholeText(article);
	const tokens = tokensOf(text);
	const mentions = byPart(article, recogniseIn(text, tokens, tables, article.language));
	return {
		annotated: {article, mentions, spoken: attribute(tables, article, mentions)},
		text: indexText(article, tokens),
	};
}
