/** What a page has of an actor, all told. */
export type ActorSums = {
	readonly named: number;
	readonly articles: number;
	readonly outlets: number;
	readonly negotiations: number;
	/** Passages attributed to them. */
	readonly quoted: number;
};

/** What is said on the page of an actor, and of the way to it. */
export type ActorWords = {
	/** “named 96 times in 40 articles by 31 outlets on 12 negotiations, quoted 18 times”. */
	readonly sums: (sums: ActorSums) => string;
	readonly called: (forms: string) => string;
	/** Heads of the columns. */
	readonly columns: {readonly called: string; readonly named: string; readonly quoted: string};
	/** What cannot be read off the numbers. */
	readonly note: string;
	readonly readingOf: (done: number, all: number) => string;
	readonly nowhere: (name: string) => string;
	/** Title and sections of the menu of names. */
	readonly whose: string;
	readonly here: string;
	readonly inText: string;
	readonly nobody: string;
	/** A row, heard. */
	readonly heard: (called: string, named: number, quoted: number | undefined) => string;
};
