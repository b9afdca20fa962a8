/** Ways to look at the same tellings; the digit of each is its key. */
export const lenses = ['text', 'facts', 'wording', 'voices', 'gaps', 'context'] as const;
export type LensName = (typeof lenses)[number];

/** Lenses that show a column for each telling; the context of a query is one list over all of them. */
export type ColumnLens = Exclude<LensName, 'context'>;

/** By what the words in context are ordered: as they stand, or by the words before or after. */
export const contextOrders = ['outlet', 'left', 'right'] as const;
export type ContextOrder = (typeof contextOrders)[number];
