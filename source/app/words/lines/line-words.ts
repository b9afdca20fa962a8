import type {PromptKind} from '../../line/prompt-kind.js';

/** What stands before and below the lines that are typed into, and what is said of tags and saved searches. */
export type LineWords = {
	readonly promptLabels: Readonly<Record<PromptKind, string>>;
	readonly tagHelp: (articles: number) => string;
	readonly tagged: (tag: string, articles: number) => string;
	readonly untagged: (tag: string, articles: number) => string;
	readonly savedHelp: (query: string) => string;
	readonly savedAs: (name: string, query: string) => string;
	readonly nothingToSave: string;
	/** What came since the reader was opened the last time, and while it is open. */
	readonly arrivedSince: (articles: number) => string;
	/** Of articles that are listed at once, and of those that are not before the next start. */
	readonly arrivedNow: (articles: number) => string;
	readonly arrivedLater: (articles: number) => string;
	/** Title of the saved searches; how many of one's articles are new; what to do where none is saved. */
	readonly savedTitle: string;
	readonly newOf: (articles: number) => string;
	readonly noneSaved: string;
	/** Of what can be neither a tag nor the name of a search. */
	readonly noOwnName: (text: string) => string;
};
