/** What is handed on to a file or a command. */
export type Content =
	/** Ids, in order. */
	| {readonly kind: 'articles'; readonly articles: readonly string[]}
	/** The same accounts side by side, in the order of their columns. */
	| {readonly kind: 'comparison'; readonly articles: readonly string[]}
	/** All notes. */
	| {readonly kind: 'notes'};
