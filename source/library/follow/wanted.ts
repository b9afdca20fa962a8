import type {Article, Corpus} from '../../corpus/model.js';
import type {QueryProblem} from '../../search/query/problem.js';
import type {SpokenIn} from '../../search/readings/said-reading.js';
import {search} from '../../search/search.js';

/** Who is made to speak in the articles of a corpus; `said:` asks for it. */
export type Speakers = (corpus: Corpus) => SpokenIn;

/** Whether a query finds an article, by the names that are known. */
export function isWanted(article: Article, query: string, known: Corpus, speakers: Speakers): boolean {
	const alone = {...known, articles: [article]};
	return search(alone, query, {state: {spoken: speakers(alone)}}).hits.length > 0;
}

/** What of a query cannot be understood: it would keep what nobody asked for. */
export function queryProblem(query: string, known: Corpus): QueryProblem | undefined {
	return search({...known, articles: []}, query).problem;
}
