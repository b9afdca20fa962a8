import type {Node, Query} from './query.js';

/** A value as it can stand after a field's colon. */
export function quoteIfNeeded(value: string): string {
	return /[\s|"“”„()!]/.test(value) || value === '' ? `"${value.replace(/["“”„]/g, '')}"` : value;
}

function formatNode(node: Node): string {
	switch (node.kind) {
		case 'all': {
			return `(${node.of.map(formatNode).join(' ')})`;
		}
		case 'any': {
			return `(${node.of.map(formatNode).join(' | ')})`;
		}
		case 'not': {
			// Two marks in a row are read as none.
			return node.of.kind === 'not' ? `!(${formatNode(node.of)})` : `!${formatNode(node.of)}`;
		}
		case 'field': {
			return `${node.field}:${quoteIfNeeded(node.text)}`;
		}
		case 'near': {
			return `${wordOrPhrase(node.left)} NEAR/${node.distance} ${wordOrPhrase(node.right)}`;
		}
		case 'phrase': {
			return `"${node.text}"`;
		}
		case 'exact': {
			return `'${node.text}${node.whole === true ? "'" : ''}`;
		}
		case 'word': {
			return node.text;
		}
	}
}

function wordOrPhrase(text: string): string {
	return /^[^\s|"“”„()!'’]+$/.test(text) ? text : `"${text}"`;
}

/** Writes a query so that reading it again gives the same clauses. */
export function formatQuery(query: Query): string {
	return query.clauses.map(formatNode).join(' ');
}
