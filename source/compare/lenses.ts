/**
 * Ways to look at the same articles, in the order of their keys. Each once: the screen has its rows, the program its command, and the table of
 * keys its key for every one of these, or they do not compile.
 */
export const lensEntries = {
	/** The texts side by side. */
	text: {command: 'compare', over: 'articles'},
	facts: {command: undefined, over: 'articles'},
	wording: {command: 'wording', over: 'articles and outlets'},
	voices: {command: 'voices', over: 'articles and outlets'},
	gaps: {command: 'gaps', over: 'articles'},
	/** One list over all of them, where the others have a column for each. */
	context: {command: 'context', over: 'articles and outlets'},
} as const;

export type LensName = keyof typeof lensEntries;

export const lenses = Object.keys(lensEntries) as readonly LensName[];

/** Lenses that show a column for each article; the context of a query is one list over all of them. */
export type ColumnLens = Exclude<LensName, 'context'>;

/** Lenses that a command writes as a table. */
export type TableLens = Exclude<ColumnLens, 'text' | 'facts'>;
