import {
	auxiliaries,
	determiners,
	isAdverb,
	negators,
	prepositions,
	subjectPronouns,
	timeWords,
} from './function-words.js';
import {isFiniteForm} from './reporting-verbs.js';
import type {Token} from './tokens.js';

type Maybe = Token | undefined;
type WordToken = Token & {readonly kind: 'word'};
type QuotationToken = Token & {readonly kind: 'quotation'};

/** Questions about one token; each is false where there is no token. */

export const isWord = (token: Maybe): token is WordToken => token?.kind === 'word';
export const isQuotation = (token: Maybe): token is QuotationToken => token?.kind === 'quotation';
export const isComma = (token: Maybe): boolean => token?.text === ',';
export const isDash = (token: Maybe): boolean => token?.kind === 'mark' && /^(?:[–—―-]|--+)$/.test(token.text);
export const isNumber = (token: Maybe): boolean => token?.kind === 'word' && /^\p{N}/u.test(token.text);
export const isPronoun = (token: Maybe): boolean => token?.kind === 'word' && subjectPronouns.has(token.lower);
export const isDeterminer = (token: Maybe): boolean => token?.kind === 'word' && determiners.has(token.lower);
export const isPreposition = (token: Maybe): boolean => token?.kind === 'word' && prepositions.has(token.lower);
export const isAuxiliary = (token: Maybe): boolean =>
	token?.kind === 'word' && auxiliaries.has(token.lower) && !isGivenName(token);
/** `Will Corwen`: with a capital no auxiliary. */
const isGivenName = ({capital, lower}: Token): boolean => capital && lower === 'will';
export const isLowerAdverb = (token: Maybe): boolean =>
	token?.kind === 'word' && !token.capital && isAdverb(token.lower);
export const isNegator = (token: Maybe): boolean => token?.kind === 'word' && negators.has(token.lower);
/** An adverb that may be passed over: `not`, `never` and the like never are, nor is the *there* of `there is` and an adjective. */
export const isPassing = (token: Maybe): boolean =>
	isLowerAdverb(token) && !isNegator(token) && token?.lower !== 'there' && token?.lower !== 'further';
export const isName = (token: Maybe): boolean =>
	token?.kind === 'word' && token.capital && !determiners.has(token.lower) && !prepositions.has(token.lower);
export const is = (token: Maybe, words: ReadonlySet<string>): boolean =>
	token?.kind === 'word' && words.has(token.lower);

/** `Friday`; `may` with a small letter is an auxiliary, `Today` with a capital part of a name. */
export const isTime = (token: Maybe): boolean =>
	token?.kind === 'word' &&
	timeWords.has(token.lower) &&
	(token.lower !== 'may' || token.capital) &&
	(token.lower !== 'today' || !token.capital);

/** Ends a sentence or a part of one that reports something. */
export const isStop = (token: Maybe): boolean => token === undefined || /^(?:[.?!…;。！？]|\.{2,})$/.test(token.text);

/** `J.` in a name: a full stop that belongs to the letter or abbreviation before it. */
export const isInitialStop = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.text === '.' &&
	tokens[at - 1]?.kind === 'word' &&
	tokens[at - 1]?.end === tokens[at]?.start &&
	tokens[at + 1]?.kind === 'word';

/** A quotation of at most this many words can stand inside a noun phrase: `the so-called “harbour” party`. */
const wordsOfTerm = 3;

export const isTerm = (token: Maybe): boolean =>
	token?.kind === 'quotation' &&
	token.text.split(/\s+/, wordsOfTerm + 1).length <= wordsOfTerm &&
	!/[,.!?;]$/.test(token.text);

/** A finite verb for certain: an auxiliary, or a form of a reporting verb that is no noun. */
export const isFiniteVerb = (token: Maybe): boolean =>
	token?.kind === 'word' &&
	(isAuxiliary(token) || (!token.capital && token.readings.length > 0 && isFiniteForm(token.lower)));

/** `R-Ohio`: party and state. */
export const isLabel = (token: Maybe): boolean => /^\p{Lu}-\p{Lu}/u.test(token?.text ?? '');
