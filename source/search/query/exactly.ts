import {parseQuery} from './parse-query.js';
import type {Node, Query} from './query.js';

/** The query with every plain word meant as it is written: no near spellings, no names. */
export function exactly(text: string): Query {
	const query = parseQuery(text);
	return {...query, clauses: query.clauses.map(literal)};
}

function literal(node: Node): Node {
	switch (node.kind) {
		case 'word': {
			return {...node, kind: 'exact', whole: true};
		}
		case 'all':
		case 'any': {
			return {...node, of: node.of.map(literal)};
		}
		case 'not': {
			return {...node, of: literal(node.of)};
		}
		default: {
			return node;
		}
	}
}
