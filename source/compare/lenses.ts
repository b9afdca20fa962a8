/**
 * Ways to look at the same articles, in the order of their keys. Each once: the screen has its rows, a command its table, and the keymap its key for
 * every one of these, or they do not compile. The first one is the texts side by side.
 */
export const lenses = ['text', 'facts', 'wording', 'voices', 'gaps', 'context'] as const;

export type LensName = (typeof lenses)[number];

/** Lenses that show a column for each article; the context of a query is one list over all of them. */
export type ColumnLens = Exclude<LensName, 'context'>;

/** Lenses that a command writes as a table. */
export type TableLens = Exclude<ColumnLens, 'text' | 'facts'>;
