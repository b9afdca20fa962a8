import {spanOf, type DateSpan} from './query-dates.js';
import {
	dateFields,
	type FieldName,
	isFieldName,
	isStateName,
	nearestField,
	nearestWord,
	stateNames,
} from './query-fields.js';
import {problemOf, type QueryProblem} from './problem.js';
import type {Reason} from '../say/meaning.js';

/** One thing asked for. Offsets count UTF-16 units of the query text. */
export type Term = {
	/** `word`: a name or a word; `exact`: letters as they stand, within a word; `phrase`: words side by side. */
	readonly kind: 'word' | 'exact' | 'phrase' | 'field';
	readonly text: string;
	readonly negated: boolean;
	readonly start: number;
	readonly end: number;
	readonly field?: FieldName;
	/** Only of `after:`, `before:` and `on:`. */
	readonly span?: DateSpan;
	/** Of `exact`: a closing apostrophe asks for the whole word. */
	readonly whole?: boolean;
};

/** Alternatives: one of the terms must hold. */
export type Clause = {readonly terms: readonly Term[]};

/** All clauses must hold. */
export type Query = {
	readonly text: string;
	readonly clauses: readonly Clause[];
	/** The first thing that was not understood. */
	readonly problem?: QueryProblem;
};

export const longestQuery = 2000;
export const mostTerms = 64;

const space = /\s/;
const fieldPattern = /^([\p{L}]+):(?!\/\/)/u;

class Parser {
	readonly #text: string;
	#at = 0;
	#terms = 0;
	#problem: QueryProblem | undefined;

	constructor(text: string) {
		this.#text = text.slice(0, longestQuery);
		if (text.length > longestQuery) {
			this.#report({kind: 'tooLong', most: longestQuery}, longestQuery, text.length);
		}
	}

	parse(whole: string): Query {
		const clauses: Clause[] = [];
		let terms: Term[] = [];
		let joined = false;
		while (this.#skipSpace()) {
			if (this.#text[this.#at] === '|') {
				this.#at++;
				joined = terms.length > 0;
				continue;
			}
			if (this.#terms >= mostTerms) {
				this.#report({kind: 'tooManyTerms', most: mostTerms}, this.#at, this.#text.length);
				break;
			}
			const term = this.#term();
			if (!term) {
				continue;
			}
			if (joined) {
				terms.push(term);
			} else {
				terms = [term];
				clauses.push({terms});
			}
			joined = false;
			this.#terms++;
		}
		return {text: whole, clauses, ...(this.#problem && {problem: this.#problem})};
	}

	#report(reason: Reason, start: number, end: number, suggestion?: string): void {
		this.#problem ??= problemOf(reason, start, end, suggestion);
	}

	#skipSpace(): boolean {
		while (this.#at < this.#text.length && space.test(this.#text[this.#at] ?? '')) {
			this.#at++;
		}
		return this.#at < this.#text.length;
	}

	#term(): Term | undefined {
		const start = this.#at;
		let negated = false;
		while (this.#text[this.#at] === '!') {
			negated = !negated;
			this.#at++;
		}
		const first = this.#text[this.#at];
		if (first === undefined || space.test(first) || first === '|') {
			return undefined;
		}
		if (isQuote(first)) {
			const text = this.#quoted();
			return text.trim() === '' ? undefined : {kind: 'phrase', text, negated, start, end: this.#at};
		}
		if (first === "'" || first === '’') {
			this.#at++;
			const text = this.#bare();
			const whole = /['’]$/.test(text);
			const letters = text.replace(/['’]+$/, '');
			return letters === ''
				? undefined
				: {kind: 'exact', text: letters, negated, start, end: this.#at, ...(whole && {whole})};
		}
		const name = fieldPattern.exec(this.#text.slice(this.#at, this.#at + 40))?.[1];
		return name === undefined ? this.#word(start, negated) : this.#field(name, start, negated);
	}

	#word(start: number, negated: boolean): Term | undefined {
		const text = this.#bare();
		return text === '' ? undefined : {kind: 'word', text, negated, start, end: this.#at};
	}

	#field(name: string, start: number, negated: boolean): Term | undefined {
		const fieldStart = this.#at;
		this.#at += name.length + 1;
		const valueStart = this.#at;
		const value = (isQuote(this.#text[this.#at]) ? this.#quoted() : this.#bare()).trim();
		const end = this.#at;
		const field = name.toLowerCase();
		if (!isFieldName(field)) {
			const meant = nearestField(field);
			this.#report(
				{kind: 'noField', field: name, ...(meant && {meant})},
				fieldStart,
				valueStart,
				meant && `${meant}:${quoteIfNeeded(value)}`,
			);
			return undefined;
		}
		if (value === '') {
			this.#report({kind: 'emptyField', field}, fieldStart, end);
			return undefined;
		}
		const term: Term = {kind: 'field', field, text: value, negated, start, end};
		if (dateFields.has(field)) {
			const span = spanOf(value);
			if (!span) {
				this.#report({kind: 'notADate', text: value}, valueStart, end);
				return undefined;
			}
			return {...term, span};
		}
		if (field === 'is' && !isStateName(value.toLowerCase())) {
			const meant = nearestWord(value, stateNames);
			this.#report({kind: 'noState', text: value, ...(meant && {meant})}, valueStart, end, meant && `is:${meant}`);
			return undefined;
		}
		return term;
	}

	/** Up to the closing quotation mark, or to the end while it is still being typed. */
	#quoted(): string {
		this.#at++;
		const start = this.#at;
		while (this.#at < this.#text.length && !isQuote(this.#text[this.#at])) {
			this.#at++;
		}
		const text = this.#text.slice(start, this.#at);
		this.#at = Math.min(this.#at + 1, this.#text.length);
		return text;
	}

	#bare(): string {
		const start = this.#at;
		while (this.#at < this.#text.length && !space.test(this.#text[this.#at] ?? '') && this.#text[this.#at] !== '|') {
			this.#at++;
		}
		return this.#text.slice(start, this.#at);
	}
}

function isQuote(character: string | undefined): boolean {
	return character === '"' || character === '“' || character === '”' || character === '„';
}

/**
 * Reads a query: plain words, `"phrase"`, `'exact`, `!not`, `a | b`, and fields such as `actor:` or `after:2020-10`. Never
 * throws; what cannot be understood is left out and said in `problem`, with the place where it stands.
 */
export function parseQuery(text: string): Query {
	return new Parser(text).parse(text);
}

function quoteIfNeeded(value: string): string {
	return /[\s|"“”„]/.test(value) || value === '' ? `"${value.replace(/["“”„]/g, '')}"` : value;
}

function formatTerm(term: Term): string {
	const not = term.negated ? '!' : '';
	switch (term.kind) {
		case 'field': {
			return `${not}${term.field ?? ''}:${quoteIfNeeded(term.text)}`;
		}
		case 'phrase': {
			return `${not}"${term.text}"`;
		}
		case 'exact': {
			return `${not}'${term.text}${term.whole === true ? "'" : ''}`;
		}
		case 'word': {
			return `${not}${term.text}`;
		}
	}
}

/** Writes a query so that reading it again gives the same clauses. */
export function formatQuery(query: Query): string {
	return query.clauses.map(clause => clause.terms.map(formatTerm).join(' | ')).join(' ');
}
