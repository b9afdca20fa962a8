import type {NameEntry} from '../../corpus/model.js';
import type {AskedName, Run} from './plan.js';

/** What understanding a query has to know of the texts. */
export type Lexicon = {
	/** Whether the words stand side by side anywhere. */
	readonly hasRun: (words: Run) => boolean;
	/** Whether any word begins so. */
	readonly hasStart: (start: string) => boolean;
	/** Words with these letters side by side in them, in code unit order; the first `limit` of them. */
	readonly wordsWith: (letters: string, limit: number) => readonly string[];
	/** Words of headlines that begin with a letter and have so many letters (UTF-16 units), in code unit order. */
	readonly headlineWords: (first: string, shortest: number, longest: number) => readonly string[];
	/** Words that begin with a letter and have so many letters, in code unit order; one that no text has any more may be among them. */
	readonly wordsFrom: (first: string, shortest: number, longest: number) => readonly string[];
	/** Names found in the texts that no table lists and that may be meant by a text; ids are their keys. */
	readonly unlistedNames: (text: string) => readonly NameEntry[];
	/** The forms a listed name has in the texts, as `formKey` gives them. */
	readonly formsOf: (id: string) => readonly string[];
	readonly isMentioned: (names: readonly AskedName[]) => boolean;
	/** The article of that id, or the one that had it before. */
	readonly articleOf: (id: string) => {readonly id: string} | undefined;
	/** Ids of the articles of a negotiation. */
	readonly articlesIn: (negotiation: string) => readonly string[];
};

/** The same where an answer takes a while. */
export type SlowLexicon = {
	readonly [K in keyof Lexicon]: (...parameters: Parameters<Lexicon[K]>) => Promise<ReturnType<Lexicon[K]>>;
};

type Read = (lexicon: Lexicon) => unknown;

/** Steps that ask a lexicon on their way and do not care how long its answers take. */
export type Asking<T> = Generator<Read, T, unknown>;

/** Asks one thing. */
export function* ask<T>(read: (lexicon: Lexicon) => T): Generator<Read, T, unknown> {
	// oxlint-disable-next-line no-unsafe-type-assertion -- whoever goes on gives what was read
	return (yield read) as T;
}

/** Goes all the way with a lexicon that answers at once. */
export function answered<T>(asking: Asking<T>, lexicon: Lexicon): T {
	let step = asking.next();
	while (step.done !== true) step = asking.next(step.value(lexicon));
	return step.value;
}

/** Goes all the way with a lexicon that one has to wait for. */
export async function answeredSlowly<T>(asking: Asking<T>, lexicon: SlowLexicon, signal?: AbortSignal): Promise<T> {
	let step = asking.next();
	while (step.done !== true) {
		signal?.throwIfAborted();
		// oxlint-disable-next-line no-await-in-loop, no-unsafe-type-assertion -- the next question depends on the answer, which `ask` hands on as it is
		step = asking.next(await step.value(lexicon as unknown as Lexicon));
	}
	return step.value;
}
