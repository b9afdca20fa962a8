import type {Article, Corpus} from '../corpus/model.js';
import {readField, type ReadingState} from './readings/field-readings.js';
import {unknownId} from './readings/id-readings.js';
import {readGroup, readPlain} from './readings/plain-readings.js';
import {english} from './say/english.js';
import type {Meaning} from './say/meaning.js';
import {sayMeaning} from './say/say.js';
import type {QueryProblem} from './query/problem.js';
import {type Clause, parseQuery, type Query, type Term} from './query/query.js';
import {joinFound, type Match, mostMatches, type Reading} from './readings/readings.js';
import {sanitise} from '../text/sanitise.js';
import {findLetters, findWords, indexWords} from './readings/word-readings.js';

export type Hit = {
	readonly article: Article;
	readonly matches: readonly Match[];
	/** Higher is better; for ordering by relevance. */
	readonly score: number;
};

/** What a part of the query was taken for. */
export type Understood = {
	readonly term: string;
	/** In English: `Ilham Aliyev ≈ alyev`, `word “truce”`, `nothing is called “zebra”`. */
	readonly meaning: string;
	/** The same as data, for whoever says it in another language. */
	readonly meant: Meaning;
	/** Articles that have it. */
	readonly count: number;
};

export type SearchResult = {
	readonly query: string;
	/** In corpus order. */
	readonly hits: readonly Hit[];
	readonly understood: readonly Understood[];
	/** The first thing that was not understood; the hits are those of the rest. */
	readonly problem?: QueryProblem;
};

export type SearchOptions = {
	readonly limit?: number;
	/** The last plain word may be the beginning of one. */
	readonly typing?: boolean;
	readonly state?: ReadingState;
};

type Found = ReadonlyMap<Article, readonly Match[]>;

/** A part of a query ready to be held against articles: they must be among `found`, or must not. */
type Demand = {readonly found: Found; readonly negated: boolean};

const longestGroup = 4;
/** One letter says nothing yet: the list stays as it is. */
const shortestTyped = 2;

class Search {
	readonly #corpus: Corpus;
	readonly #state: ReadingState;
	readonly #typed: Term | undefined;
	readonly understood: Understood[] = [];
	problem: QueryProblem | undefined;

	constructor(corpus: Corpus, query: Query, options: SearchOptions) {
		this.#corpus = corpus;
		this.#state = options.state ?? {};
		this.problem = query.problem;
		const last = query.clauses.at(-1)?.terms.at(-1);
		this.#typed = options.typing === true && last?.kind === 'word' ? last : undefined;
	}

	demands(clauses: readonly Clause[]): Demand[][] {
		const demands: Demand[][] = [];
		for (let at = 0; at < clauses.length; ) {
			const group = this.#group(clauses, at);
			if (group) {
				demands.push([group.demand]);
				at += group.length;
				continue;
			}
			const alternatives = (clauses[at]?.terms ?? []).flatMap(term => this.#demand(term) ?? []);
			if (alternatives.length > 0) {
				demands.push(alternatives);
			}
			at++;
		}
		return demands;
	}

	/** The longest run of plain words from here that is one name. */
	#group(clauses: readonly Clause[], from: number): {readonly demand: Demand; readonly length: number} | undefined {
		const terms: Term[] = [];
		for (const clause of clauses.slice(from, from + longestGroup)) {
			const [term, ...others] = clause.terms;
			if (!term || others.length > 0 || term.kind !== 'word' || term.negated) {
				break;
			}
			terms.push(term);
		}
		for (let length = terms.length; length > 1; length--) {
			const part = terms.slice(0, length);
			const text = part.map(term => term.text).join(' ');
			const group = readGroup(
				this.#corpus,
				part.map(term => term.text),
			);
			if (group) {
				const single = part.map(term => readPlain(this.#corpus, term, term === this.#typed).found);
				const found = joinFound(group.found, allOf(single));
				this.#understand(text, group.meant, found);
				return {demand: {found, negated: false}, length};
			}
		}
		return undefined;
	}

	#demand(term: Term): Demand | undefined {
		const reading = this.#read(term);
		if (!reading) {
			return undefined;
		}
		const {meant, found} = reading;
		if (term.negated) this.#understand(`!${reading.term}`, {kind: 'not', meaning: meant}, found);
		else this.#understand(reading.term, meant, found);
		return {found, negated: term.negated};
	}

	#understand(term: string, meant: Meaning, {size}: Found): void {
		this.understood.push({term, meaning: sayMeaning(english, meant), meant, count: size});
	}

	#read(term: Term): Reading | undefined {
		switch (term.kind) {
			case 'word': {
				if (term === this.#typed && term.text.length < shortestTyped) {
					return undefined;
				}
				const unknown = unknownId(this.#corpus, term);
				this.problem ??= unknown;
				return unknown === undefined ? readPlain(this.#corpus, term, term === this.#typed) : undefined;
			}
			case 'exact': {
				return {
					term: `'${term.text}`,
					meant: {kind: 'letters', text: term.text},
					found: findLetters(this.#corpus, term.text, term.text, term.whole === true),
				};
			}
			case 'phrase': {
				const words = indexWords(term.text);
				return {
					term: `"${term.text}"`,
					meant: {kind: 'phrase', text: term.text},
					found: words.length === 0 ? new Map() : findWords(this.#corpus, term.text, words, 'phrase'),
				};
			}
			case 'field': {
				if (term.field === undefined) {
					return undefined;
				}
				const reading = readField(this.#corpus, {...term, field: term.field}, this.#state);
				if (!('problem' in reading)) {
					return reading;
				}
				this.problem ??= reading.problem;
				return undefined;
			}
		}
	}
}

/** Articles that every one of the sets has. */
function allOf(sets: readonly Found[]): Found {
	const [first, ...others] = sets;
	const all = new Map<Article, readonly Match[]>();
	for (const [article, matches] of first ?? []) {
		if (others.every(other => other.has(article))) {
			all.set(article, [...matches, ...others.flatMap(other => other.get(article) ?? [])]);
		}
	}
	return all;
}

function hitOf(article: Article, demands: readonly (readonly Demand[])[]): Hit | undefined {
	const matches: Match[] = [];
	for (const alternatives of demands) {
		let holds = false;
		for (const demand of alternatives) {
			const found = demand.found.get(article);
			if (demand.negated ? !found : found) {
				holds = true;
				matches.push(...(demand.negated ? [] : (found ?? [])));
			}
		}
		if (!holds) {
			return undefined;
		}
	}
	return {article, matches: inReadingOrder(matches).slice(0, 2 * mostMatches), score: scoreOf(matches)};
}

/** Front matter, headline, then the paragraphs. */
function inReadingOrder(matches: Match[]): Match[] {
	return matches.sort((a, b) => rankOf(a) - rankOf(b) || (a.start ?? 0) - (b.start ?? 0));
}

function rankOf({where}: Match): number {
	return typeof where === 'number' ? where : where === 'title' ? -1 : -2;
}

const titleWeight = 3;

/** More of what was asked for, and in the headline, is better; each further match of one term counts for less. */
function scoreOf(matches: readonly Match[]): number {
	const counts = new Map<string, number>();
	for (const match of matches) {
		counts.set(match.term, (counts.get(match.term) ?? 0) + (match.where === 'title' ? titleWeight : 1));
	}
	return [...counts.values()].reduce((sum, count) => sum + Math.log2(1 + count), 0);
}

/**
 * Articles that answer a query, in corpus order, with what matched and what each part of the query was taken for. Every
 * clause must hold; a query that cannot be understood in part gives the hits of the rest and says why. Never throws.
 */
export function search(corpus: Corpus, query: string | Query, options: SearchOptions = {}): SearchResult {
	// What was understood is said with the words of the query: they pass the border here.
	const parsed = typeof query === 'string' ? parseQuery(sanitise(query)) : query;
	const run = new Search(corpus, parsed, options);
	const demands = run.demands(parsed.clauses);
	const hits: Hit[] = [];
	const limit = options.limit ?? Infinity;
	const lost = demands.length === 0 && parsed.text.trim() !== '' && run.problem !== undefined;
	for (const article of lost ? [] : corpus.articles) {
		const hit = hits.length < limit ? hitOf(article, demands) : undefined;
		if (hit) {
			hits.push(hit);
		}
	}
	return {query: parsed.text, hits, understood: run.understood, ...(run.problem && {problem: run.problem})};
}
