/**
 * What sites put around their articles: expressions in small letters for how such a line begins, and for what may be all of it.
 * Languages: those of the outlets that people compare here, first English, then Russian, French, German, Spanish, Portuguese, Italian,
 * Turkish, Azerbaijani, Armenian, Vietnamese, Arabic. A sentence of an article must not fit: what also begins sentences needs
 * a mark (`more:`), an end (`$` before a full stop) or more words.
 */
export type Phrases = {readonly why: string; readonly begins: readonly string[]; readonly whole: readonly string[]};
