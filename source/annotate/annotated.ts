import type {Article} from '../corpus/model.js';
import type {ArticleMentions} from '../search/mentions/mentions.js';
import type {Spoken} from '../search/readings/said-reading.js';

/** An article with what was found in it once and for all: nothing of it depends on any other article. */
export type AnnotatedArticle = {
	readonly article: Article;
	/** Names, with offsets within the headline and within each paragraph. */
	readonly mentions: ArticleMentions;
	/** Words attributed to listed actors, for `said:`. */
	readonly spoken: readonly Spoken[];
};

/** Grows with every change of the rules that makes another annotation of the same text: what an older one made is made again. */
export const annotationVersion = 1;
