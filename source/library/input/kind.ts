import {parseJson} from './bounded-json.js';

/** `article`: one of our own files with front matter. */
export type InputKind = 'html' | 'text' | 'feed' | 'json' | 'article';

const beginning = 4000;

/** What a text is, by what it begins with: names and servers are often wrong. */
export function kindOf(text: string): InputKind {
	const start = text.slice(0, beginning).trimStart();
	if (/^---\r?\n(?:[\w-]+:.*\r?\n)+?/.test(start) && /^outlet:/m.test(start)) return 'article';
	if (/^[[{]/.test(start) && isJson(text)) return 'json';
	if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*|<\?.*?\?>\s*)*<(?:rss|feed|rdf:RDF)[\s>]/s.test(start)) return 'feed';
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
