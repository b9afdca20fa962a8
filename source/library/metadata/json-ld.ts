import {parseJson} from '../input/bounded-json.js';
import {sanitise} from '../../text/sanitise.js';
import type {PageDocument} from '../html/dom.js';
import {type Facts, value} from './facts.js';

const longestScript = 500_000;
const mostNodes = 2000;

type Node = Readonly<Record<string, unknown>>;

/** What the page's JSON-LD (schema.org) says of its article; of several the first with a headline. */
export function jsonLdFacts(document: PageDocument): Facts {
	const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script =>
		nodesIn(parse(script.textContent ?? '')),
	);
	const articles = nodes.filter(node => typesOf(node).some(type => /(?:Article|Posting|Report|Review)$/.test(type)));
	const node = articles.find(each => 'headline' in each) ?? articles[0] ?? nodes.find(each => 'datePublished' in each);
	if (node === undefined) return {};
	const byId = new Map(nodes.flatMap(each => ('@id' in each && 'name' in each ? [[each['@id'], each] as const] : [])));
	const namesOf = (data: unknown): string | undefined => namesIn(data, byId);
	return {
		title: value(node['headline']) ?? value(node['name']),
		author: namesOf(node['author'] ?? node['creator']),
		published: value(node['datePublished']) ?? value(node['dateCreated']),
		...publishers(namesOf(node['provider'] ?? node['sourceOrganization']), namesOf(node['publisher'])),
		locked: lockedIn(node['hasPart']),
		language: value(node['inLanguage']),
		url: value(node['url']) ?? addressIn(node['mainEntityOfPage']),
		isFree: /^(?:false|no)$/i.test(String(node['isAccessibleForFree'])) ? false : undefined,
		words: countIn(node['wordCount']),
		body: bodyIn(node['articleBody']),
	};
}

/** Who wrote it is another than who shows it: gatherers name the first as provider. */
function publishers(provider: string | undefined, publisher: string | undefined): Facts {
	return provider === undefined || publisher === undefined || provider === publisher
		? {site: publisher}
		: {site: provider, via: publisher};
}

/** Selectors of the parts that are not free to read. */
function lockedIn(data: unknown): readonly string[] | undefined {
	const parts: unknown[] = Array.isArray(data) ? data.slice(0, 10) : [data];
	const found = parts.flatMap(part => {
		const selector =
			isNode(part) && /^(?:false|no)$/i.test(String(part['isAccessibleForFree'])) ? part['cssSelector'] : undefined;
		return typeof selector === 'string' ? selector.split(',').map(each => each.trim()) : [];
	});
	return found.length === 0 ? undefined : found;
}

/** Sites forget to escape line ends inside strings, and wrap the whole in a comment. */
function parse(script: string): unknown {
	const text = script
		.slice(0, longestScript)
		.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/<!\[CDATA\[)/s, '')
		.replace(/(?:-->|\/\/\]\]>)\s*$/, '');
	for (const attempt of [text, text.replaceAll(/[\0-\u001F]+/g, ' ')]) {
		try {
			return parseJson(attempt);
		} catch {
			// The next attempt, or nothing.
		}
	}
	return undefined;
}

/** Every object in the data, outermost first, with a list of its own: the data may be nested without end. */
function nodesIn(data: unknown): Node[] {
	const found: Node[] = [];
	const open: unknown[] = [data];
	for (
		let next = open.shift();
		found.length < mostNodes && (next !== undefined || open.length > 0);
		next = open.shift()
	) {
		if (Array.isArray(next)) open.push(...next.slice(0, mostNodes));
		else if (isNode(next)) {
			found.push(next);
			for (const child of Object.values(next)) if (typeof child === 'object' && child !== null) open.push(child);
		}
	}
	return found;
}

function isNode(data: unknown): data is Node {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function typesOf(node: Node): string[] {
	const type = node['@type'];
	return (Array.isArray(type) ? type : [type]).filter(each => typeof each === 'string');
}

/** Of a text, or of an object that has it as its name in the graph. */
function addressIn(data: unknown): string | undefined {
	return isNode(data) ? (value(data['@id']) ?? value(data['url'])) : value(data);
}

/** `Odile Marsh, Tomas Veld` of a name, an object with a name or with the `@id` of one, or a list of them. */
function namesIn(data: unknown, byId: ReadonlyMap<unknown, Node>): string | undefined {
	const list: unknown[] = Array.isArray(data) ? data.slice(0, 10) : [data];
	const names = list.flatMap(each => {
		if (!isNode(each)) return value(each) ?? [];
		return value(each['name']) ?? value(byId.get(each['@id'])?.['name']) ?? [];
	});
	return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** In UTF-16 units. */
const longestBody = 200_000;

function bodyIn(data: unknown): string | undefined {
	return typeof data === 'string' && data.length > 0 && data.length <= longestBody ? sanitise(data) : undefined;
}

function countIn(data: unknown): number | undefined {
	const count = typeof data === 'string' ? Number.parseInt(data, 10) : data;
	return typeof count === 'number' && count > 0 && count < 100_000 ? count : undefined;
}
