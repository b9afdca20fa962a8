import {parseJson} from './bounded-json.js';

/** `article`: one of our own files with front matter. */
export type InputKind = 'html' | 'text' | 'feed' | 'json' | 'article';

const beginning = 4000;

/** Comments, instructions and a document type may stand before the root, whose name may have a prefix. */
const feed =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*|<!DOCTYPE\s+(?:rss|feed|rdf)\b[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:rss|(?:\w{1,10}:)?feed|rdf:RDF)[\s>]/is;

/** What a text is, by what it begins with: names and servers are often wrong. */
export function kindOf(text: string): InputKind {
	const start = text.slice(0, beginning).trimStart();
	if (/^---\r?\n(?:[\w-]+:.*\r?\n)+?/.test(start) && /^outlet:/m.test(start)) return 'article';
	if (/^[[{]/.test(start) && isJson(text)) return 'json';
	if (feed.test(start)) return 'feed';
	return /<(?:!doctype html|html|head|body|article|main|div|p|h1)[\s>]/i.test(start) ? 'html' : 'text';
}

/** One value, or one object a line. */
function isJson(text: string): boolean {
	const line = text.trimStart().split('\n', 1)[0] ?? '';
	for (const candidate of [line, text]) {
		try {
			const value: unknown = parseJson(candidate);
			return typeof value === 'object' && value !== null;
		} catch {
			// Not this one.
		}
	}
	return false;
}
