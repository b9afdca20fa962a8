import {isEnglishWord} from '../../search/names/english-words.js';
import {bodyNouns, documentNouns, peopleNouns, thingsLikeAgents} from './english/speaker-nouns.js';
import type {Span} from '../span.js';
import {
	is,
	isComma,
	isDash,
	isDeterminer,
	isName,
	isNumber,
	isPreposition,
	isPronoun,
	isQuotation,
	isTerm,
	isTime,
	isWord,
} from './token-tests.js';
import type {Token} from './tokens.js';

/** What the words of a source can be; `nobody`: no speaker, as `drones and aircraft` or `no side`. */
export type SourceKind = 'pronoun' | 'name' | 'people' | 'body' | 'document' | 'nobody';

const negative = new Set(['no', 'not', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'whoever', 'whatever']);
const counting = new Set(
	(
		'some many several most all both each few one two three four five six seven eight nine ten dozen dozens hundreds thousands others another ' +
		'those these either any everyone everybody someone somebody anyone half third majority'
	).split(' '),
);
/** Determiners that can stand for people alone. */
const pronominal = new Set('some many several most all both each these those others either few'.split(' '));

const clauseStarts = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when']);
const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your']);

/** The noun in the singular. */
function singular(word: string): string {
	if (word.endsWith('ies')) {
		return `${word.slice(0, -3)}y`;
	}
	return /(?:ss|us|is)$/.test(word) ? word : word.replace(/(?<=(?:ch|sh|ss|x))es$|s$/, '');
}

const mostNouns = 10_000;
const kinds = new Map<string, SourceKind | undefined>();

/** Each noun is looked up once. */
function nounKind(word: string): SourceKind | undefined {
	if (!kinds.has(word)) {
		if (kinds.size >= mostNouns) {
			kinds.clear();
		}
		kinds.set(word, kindOfNoun(word));
	}
	return kinds.get(word);
}

function kindOfNoun(word: string): SourceKind | undefined {
	const last = word.split('-').at(-1) ?? word;
	const forms = [word, singular(word), last, singular(last)];
	if (forms.some(form => peopleNouns.has(form))) {
		return 'people';
	}
	if (forms.some(form => bodyNouns.has(form))) {
		return 'body';
	}
	if (forms.some(form => documentNouns.has(form))) {
		return 'document';
	}
	return forms.some(form => agent.test(form) && !thingsLikeAgents.has(form)) ? 'people' : undefined;
}

/** `questioner`, `sympathiser`: nouns for those who do something. */
const agent = /[a-z]{3}(?:er|or|ist|ee)$/;

/** What a noun can be as a source; undefined where it can be none. */
export const nounKindOf = ({lower}: Pick<Token, 'lower'>): SourceKind | undefined =>
	nounKind(lower.replace(/'s?$/, ''));

/** The head of the phrase is its last word before a comma, a clause or a preposition (`of` after a capital joins a title). */
function headAt(tokens: readonly Token[], {start, end}: Span): number {
	let head = -1;
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (at > start && (isComma(token) || isDash(token) || token?.text === '(' || is(token, clauseStarts))) {
			break;
		}
		if (at > start && head >= 0 && opensParticiple(tokens, at)) {
			break;
		}
		if (isPreposition(token) && at > start) {
			const joins = token?.lower === 'of' && isName(tokens[at - 1]) && isName(tokens[at + 1]);
			const counted = token?.lower === 'of' && is(tokens[at - 1], counting);
			if (!joins && !counted) {
				break;
			}
			continue;
		}
		if (isWord(token) || isTerm(token)) {
			head = at;
		}
	}
	return head;
}

/** `documents [seen by …]`, `a report [released last year]`. */
function opensParticiple(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	return (
		isWord(token) &&
		!token.capital &&
		(/(?:ed|ing)$/.test(token.lower) || participles.has(token.lower)) &&
		isWord(before) &&
		nounKindOf(before) !== undefined
	);
}

const participles = new Set('seen held known written sent taken made left given shown drawn'.split(' '));

/**
 * What a source is by its words alone: a pronoun, a name, a noun for people, a body or a document. Names are capitals that do not merely
 * open a sentence; what has none of these as its head, or says `no`, is nobody.
 */
export function sourceKind(tokens: readonly Token[], source: Span): SourceKind {
	const first = tokens[source.start];
	if (is(first, negative)) {
		return 'nobody';
	}
	const at = headAt(tokens, source);
	const head = tokens[at];
	if (head === undefined) {
		return 'nobody';
	}
	if (isPronoun(head) || (is(head, possessives) && at + 1 === source.end)) {
		return 'pronoun';
	}
	if (is(head, counting) || (at === source.start && is(head, pronominal))) {
		return 'people';
	}
	if (isQuotation(head)) {
		// `the “harbour party”`: what the last of the quoted words is.
		const last = head.text.split(/\s+/).at(-1) ?? '';
		return /^\p{Lu}/u.test(head.text) || /^\p{Lu}/u.test(last) ? 'name' : (nounKind(last.toLowerCase()) ?? 'nobody');
	}
	if (first?.lower === 'those' && at + 1 < source.end && isPreposition(tokens[at + 1])) {
		// `those close to the talks`
		return 'people';
	}
	const word = head.lower.replace(/'s?$/, '');
	const noun = nounKindOf(head);
	if (noun !== undefined) {
		return noun === 'document' && isMass(tokens, source.start, at) ? 'nobody' : noun;
	}
	if (!head.capital) {
		const apposed = apposition(tokens, at, source.end);
		return apposed === undefined ? 'nobody' : sourceKind(tokens, apposed);
	}
	const opensOnly = at === source.start && isOpening(tokens, at) && isPlainNoun(word);
	return isTime(head) || opensOnly ? 'nobody' : 'name';
}

/** `Further investigation revealed`: no paper, which one could count. */
const isMass = (tokens: readonly Token[], start: number, head: number): boolean =>
	tokens[head]?.capital === false &&
	!/s$|^(?:data|research|evidence|testimony|footage|media|legislation)$/.test(tokens[head]?.lower ?? '') &&
	tokens
		.slice(start, head + 1)
		.every(
			(token, at) =>
				isWord(token) &&
				!isDeterminer(token) &&
				!isNumber(token) &&
				(at === 0 || !token.capital) &&
				!/['’]s?$/.test(token.text),
		);

/** `its second in command, Tomas Veld`: the name after the comma tells who it is. */
function apposition(tokens: readonly Token[], head: number, end: number): Span | undefined {
	for (let at = head + 1; at + 1 < end; at++) {
		if (isComma(tokens[at]) && isName(tokens[at + 1])) {
			return {start: at + 1, end};
		}
	}
	return undefined;
}

/** A common word in a form that few surnames have. */
const isPlainNoun = (word: string): boolean =>
	(/(?:ing|ion|ment|ness)$/.test(word) && isEnglishWord(word)) ||
	(/[^eis]s$/.test(word) && !word.endsWith('ers') && isEnglishWord(word.slice(0, -1)));

/** Whether a capital says nothing here: the word opens its sentence. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 1] === undefined || (!isWord(tokens[at - 1]) && !isComma(tokens[at - 1]));
