import type {StateName} from '../query/query-fields.js';

type Said = (text: string) => string;
type Bounded = (most: number) => string;

/**
 * The sentences in which a language says what a query was taken for, and why it could not be understood: one for each kind of meaning and
 * reason, under its name. What is typed (fields, states, dates) arrives as it has to be typed.
 */
export type QueryWords = {
	/** Around any of the others. */
	readonly not: Said;
	readonly or: (first: string, second: string) => string;
	readonly nameAs: (name: string, form: string) => string;
	/** Around names that a table lists and no text has. */
	readonly listedOnly: Said;
	readonly unverified: Said;
	readonly actor: Said;
	readonly place: Said;
	readonly saidBy: Said;
	readonly outlet: Said;
	readonly negotiation: Said;
	readonly article: Said;
	readonly word: Said;
	readonly wordsFrom: Said;
	readonly near: (left: string, right: string, distance: number) => string;
	readonly letters: Said;
	readonly phrase: Said;
	readonly headlineWord: (word: string, typed: string) => string;
	/** Words that are another spelling of what was typed. */
	readonly heardWord: (words: string, typed: string) => string;
	readonly headline: Said;
	readonly origin: Said;
	readonly language: Said;
	readonly tag: Said;
	/** A search by the name it was saved under, and what it asks. */
	readonly saved: (name: string, query: string) => string;
	readonly states: Readonly<Record<StateName, string>>;
	readonly after: Said;
	readonly before: Said;
	readonly on: Said;
	readonly nothing: Said;
	readonly noActor: Said;
	readonly noPlace: Said;
	readonly nobody: Said;

	readonly tooLong: Bounded;
	readonly tooManyTerms: Bounded;
	readonly noField: (field: string, fields: string) => string;
	readonly fieldMeant: (field: string, meant: string) => string;
	readonly emptyField: Said;
	readonly notADate: (text: string, examples: string) => string;
	readonly noState: (text: string, states: string) => string;
	readonly stateMeant: (text: string, meant: string) => string;
	readonly noSaved: Said;
	readonly noOutlet: Said;
	readonly noNegotiation: Said;
	readonly noOrigin: Said;
	readonly noArticle: Said;
	/** Follows one of these four: the thing that was probably meant, as it has to be typed. */
	readonly didYouMean: Said;
	readonly speakersUnknown: string;
};
