import {parseQuery, type Query, type Term} from './query.js';

/** The query with every plain word meant as it is written: no near spellings, no names. */
export function exactly(text: string): Query {
	const query = parseQuery(text);
	return {...query, clauses: query.clauses.map(clause => ({...clause, terms: clause.terms.map(literal)}))};
}

function literal(term: Term): Term {
	return term.kind === 'word' ? {...term, kind: 'exact', whole: true} : term;
}
