import type {Article, Corpus} from '../corpus/model.js';
import {sanitise} from '../text/sanitise.js';
import {corpusIndexOf} from './corpus-index.js';
import type {Personal} from './plan/field-parts.js';
import {answered} from './plan/lexicon.js';
import {meet} from './plan/meet.js';
import {scoreOf} from './plan/score.js';
import {planWithout} from './plan/without.js';
import {understand} from './plan/understand.js';
import {parseQuery} from './query/parse-query.js';
import type {QueryProblem} from './query/problem.js';
import type {Query} from './query/query.js';
import type {Match} from './readings/readings.js';
import type {SpokenIn} from './readings/said-reading.js';
import {english} from './say/english.js';
import type {Meaning} from './say/meaning.js';
import {sayMeaning} from './say/say.js';

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
	/** Where none meets all parts: articles that meet all the others. */
	readonly without?: number;
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

/** What a person has done with articles, and who speaks in them, for `said:`. */
export type ReadingState = Personal & {readonly spoken?: SpokenIn};

/**
 * Articles that answer a query, in corpus order, with what matched and what each part of the query was taken for. Every
 * clause must hold; a query that cannot be understood in part gives the hits of the rest and says why. Never throws.
 */
export function search(corpus: Corpus, query: string | Query, options: SearchOptions = {}): SearchResult {
	// What was understood is said with the words of the query: they pass the border here.
	const parsed = typeof query === 'string' ? parseQuery(sanitise(query)) : query;
	const {typing = false, state: {spoken, ...personal} = {}} = options;
	const index = corpusIndexOf(corpus);
	const asked = {typing, personal, knowsSpeakers: spoken !== undefined};
	const {plan, parts, problem} = answered(understand(index.catalogue, parsed, asked), index.lexicon);
	const hits = index
		.evaluate(plan, spoken)
		.slice(0, options.limit)
		.flatMap(number => {
			const article = corpus.articles[number];
			if (!article) return [];
			const read = index.read(article, spoken);
			return [{article, matches: meet(plan, read, corpus) ?? [], score: scoreOf(plan, read)}];
		});
	const understood = parts.map(part => {
		const others = hits.length === 0 ? planWithout(plan, part) : undefined;
		return {
			term: part.term,
			meaning: sayMeaning(english, part.meant),
			meant: part.meant,
			count: index.evaluate(part.plan, spoken).length,
			...(others && {without: index.evaluate(others, spoken).length}),
		};
	});
	return {query: parsed.text, hits, understood, ...(problem && {problem})};
}
