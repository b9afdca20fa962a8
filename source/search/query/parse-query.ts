import type {Reason} from '../say/meaning.js';
import {fieldTerm, isProblem} from './field-term.js';
import {problemOf, type QueryProblem} from './problem.js';
import {type FieldName, fieldSigns, isFieldName, nearestField} from './query-fields.js';
import {QueryReader} from './query-reader.js';
import {deepestGroup, furthestNear, longestQuery, mostTerms, type Node, type Query, type Term} from './query.js';
import {quoteIfNeeded} from './format-query.js';

const fieldPattern = /(\p{L}{1,40}):(?!\/\/)/uy;
/** A name with a sign before it; a sign alone, or before anything else, is a word. */
const signPattern = /([#@])(?=[\p{L}\p{N}])/uy;
const nearPattern = /NEAR\/(\d{1,3})(?=\s)/y;

class Parser {
	readonly #reader: QueryReader;
	#terms = 0;
	#problem: QueryProblem | undefined;

	constructor(text: string) {
		this.#reader = new QueryReader(text.slice(0, longestQuery));
		if (text.length > longestQuery) this.#report({kind: 'tooLong', most: longestQuery}, longestQuery, text.length);
	}

	parse(whole: string): Query {
		const clauses = this.#clauses(0);
		return {text: whole, clauses, ...(this.#problem && {problem: this.#problem})};
	}

	#report(reason: Reason, start: number, end: number, suggestion?: string): void {
		this.#problem ??= problemOf(reason, start, end, suggestion);
	}

	/** Clauses up to the end, or to the parenthesis that closes the group. */
	#clauses(depth: number): Node[] {
		const reader = this.#reader;
		const clauses: Node[][] = [];
		let joined = false;
		while (reader.skipSpace()) {
			if (reader.take('|')) {
				joined = clauses.length > 0;
				continue;
			}
			if (reader.here === ')') {
				reader.at++;
				if (depth > 0) break;
				continue;
			}
			if (this.#terms >= mostTerms) {
				this.#report({kind: 'tooManyTerms', most: mostTerms}, reader.at, reader.text.length);
				reader.at = reader.text.length;
				break;
			}
			const node = this.#negatable(depth);
			if (!node) continue;
			if (joined) clauses.at(-1)?.push(node);
			else clauses.push([node]);
			joined = false;
		}
		return clauses.map(alternatives => oneOf('any', alternatives));
	}

	#negatable(depth: number): Node | undefined {
		const start = this.#reader.at;
		let negated = false;
		while (this.#reader.take('!')) negated = !negated;
		const node = this.#item(start, depth);
		return negated && node ? {kind: 'not', of: node} : node;
	}

	#item(start: number, depth: number): Node | undefined {
		const reader = this.#reader;
		if (reader.here === '(' && depth < deepestGroup) return this.#group(depth);
		const field = reader.match(fieldPattern)?.[1];
		if (field !== undefined) return this.#field(field, start);
		const sign = reader.match(signPattern)?.[1];
		if (sign !== undefined) return this.#signed(fieldSigns[sign] ?? 'tag', start);
		const term = this.#term(start);
		return term && (this.#near(term) ?? term);
	}

	#group(depth: number): Node | undefined {
		this.#reader.at++;
		const of = this.#clauses(depth + 1);
		return of.length === 0 ? undefined : oneOf('all', of);
	}

	#term(start: number): Term | undefined {
		const reader = this.#reader;
		if (reader.atQuote) {
			const text = reader.quoted();
			return text.trim() === '' ? undefined : this.#counted({kind: 'phrase', text, start, end: reader.at});
		}
		if (reader.here === "'" || reader.here === '’') {
			reader.at++;
			const text = reader.bare();
			const whole = /['’]$/.test(text);
			const letters = text.replace(/['’]+$/, '');
			if (letters === '') return undefined;
			return this.#counted({kind: 'exact', text: letters, start, end: reader.at, ...(whole && {whole})});
		}
		const text = reader.bare();
		return text === '' ? undefined : this.#counted({kind: 'word', text, start, end: reader.at});
	}

	#counted<T extends Node>(node: T): T {
		this.#terms++;
		return node;
	}

	/** `left NEAR/5 right`; undefined where nothing of that kind follows. */
	#near(left: Term): Node | undefined {
		const reader = this.#reader;
		const from = reader.at;
		if (!isOfWords(left)) return undefined;
		reader.skipSpace();
		const distance = reader.match(nearPattern)?.[1];
		if (distance !== undefined && reader.skipSpace()) {
			const right = this.#term(reader.at);
			if (right && isOfWords(right)) {
				const near = {
					left: left.text,
					right: right.text,
					distance: Math.min(Math.max(Number(distance), 1), furthestNear),
				};
				return {kind: 'near', ...near, start: left.start, end: reader.at};
			}
		}
		reader.at = from;
		return undefined;
	}

	/** The value of a field, or several: `outlet:a|b`, `outlet:(a | b c)`. */
	#field(name: string, start: number): Node | undefined {
		const reader = this.#reader;
		const nameStart = reader.at - name.length - 1;
		const valueStart = reader.at;
		const values = reader.here === '(' ? this.#values() : this.#barred();
		const field = name.toLowerCase();
		if (!isFieldName(field)) {
			const meant = nearestField(field);
			const value = values.map(({text}) => quoteIfNeeded(text)).join('|');
			const reason: Reason = {kind: 'noField', field: name, ...(meant && {meant})};
			this.#report(reason, nameStart, valueStart, meant && `${meant}:${value}`);
			return undefined;
		}
		if (values.length === 0) {
			this.#report({kind: 'emptyField', field}, nameStart, reader.at);
			return undefined;
		}
		const nodes = values.flatMap(({text, negated, from, end}, at) => {
			const term = fieldTerm(field, text, {start: at === 0 ? start : from, valueStart: from, end});
			if (isProblem(term)) {
				this.#problem ??= term;
				return [];
			}
			const counted = this.#counted(term);
			return [negated ? ({kind: 'not', of: counted} as const) : counted];
		});
		return nodes.length === 0 ? undefined : oneOf('any', nodes);
	}

	/** `#name`, `@name`. */
	#signed(field: FieldName, start: number): Node {
		const valueStart = this.#reader.at;
		const text = this.#reader.bare();
		return this.#counted({kind: 'field', field, text, start, end: valueStart + text.length});
	}

	/** One value, and those that follow it behind bars without a blank. */
	#barred(): Value[] {
		const reader = this.#reader;
		const values: Value[] = [];
		do {
			const from = reader.at;
			const text = (reader.atQuote ? reader.quoted() : reader.bare()).trim();
			if (text === '') continue;
			values.push({text, negated: false, from, end: reader.at});
		} while (reader.here === '|' && /[^\s|]/.test(reader.text[reader.at + 1] ?? ' ') && reader.take('|'));
		return values;
	}

	/** The values in the parentheses of a field; words side by side are one. */
	#values(): Value[] {
		const reader = this.#reader;
		const values: Value[] = [];
		let fresh = true;
		reader.at++;
		while (reader.skipSpace() && !reader.take(')')) {
			if (reader.take('|')) {
				fresh = true;
				continue;
			}
			const from = reader.at;
			let negated = false;
			while (reader.take('!')) negated = !negated;
			const quoted = reader.atQuote;
			if (!quoted && reader.here === '(') {
				reader.at++;
				continue;
			}
			const text = (quoted ? reader.quoted() : reader.bare()).trim();
			const last = values.at(-1);
			if (text === '') continue;
			if (!fresh && last) values[values.length - 1] = {...last, text: `${last.text} ${text}`, end: reader.at};
			else values.push({text, negated, from, end: reader.at});
			fresh = false;
		}
		return values;
	}
}

type Value = {readonly text: string; readonly negated: boolean; readonly from: number; readonly end: number};

function isOfWords(term: Term): term is Term & {readonly kind: 'word' | 'phrase'} {
	return term.kind === 'word' || term.kind === 'phrase';
}

function oneOf(kind: 'all' | 'any', of: readonly Node[]): Node {
	const [only] = of;
	return of.length === 1 && only ? only : {kind, of};
}

/**
 * Reads a query: plain words, `"phrase"`, `'exact`, `!not`, `a | b`, `(groups)`, `a NEAR/5 b`, and fields such as `actor:` or `after:2020-10`,
 * of which several values stand as `outlet:a|b` or `outlet:(a | b c)`. Never throws; what cannot be understood is left out and said in
 * `problem`, with the place where it stands.
 */
export function parseQuery(text: string): Query {
	return new Parser(text).parse(text);
}
