/** What is said of outlets that stand beside each other over all their articles. */
export type OutletWords = {
	readonly reading: string;
	/** How far the reading is, and how to leave it. */
	readonly readingOf: (done: number, all: number) => string;
	/** “7 in 5 of 12 articles”: how often something stands in the articles of an outlet. */
	readonly spread: (uses: number, articles: number, of: number) => string;
	/** The same of sentences. */
	readonly sentences: (uses: number, articles: number, of: number) => string;
	/** How each lens counts. */
	readonly notes: Readonly<Record<'wording' | 'voices' | 'context', string>>;
};
