import type {ReadArticle} from '../search/plan/meet.js';

/** An article with what was found in it once and for all: nothing of it depends on any other article. Its words are made again from the text. */
export type AnnotatedArticle = Pick<ReadArticle, 'article' | 'mentions' | 'spoken'>;

/** Grows with every change of the rules that makes another annotation of the same text: what an older one made is made again. */
export const annotationVersion = 4;
