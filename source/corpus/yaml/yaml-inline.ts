import type {YamlNode} from './yaml-node.js';

/** Flow collections in flow collections: more than anyone writes on a line. */
const maxDepth = 4;

type Token = {
	readonly node: YamlNode;
	/** Index after the token. */
	readonly end: number;
};

const doubleQuoted = /"((?:[^"\\]|\\["\\/bfnrt]|\\u(?![dD][89a-fA-F])[0-9a-fA-F]{4})*)"/y;
const singleQuoted = /'((?:[^']|'')*)'/y;
const plainInBlock = /[^\s\-?:,[\]{}#&*!|>'"%@`].*/y;
const plainInFlow = /[^\s\-?:,[\]{}#&*!|>'"%@`][^,[\]{}]*/y;
const flowKey = /([A-Za-z_][A-Za-z0-9_-]{0,63}): +/y;
const commentOrEnd = / *(?: #.*)?$/y;

/** How many blanks stand at the index. YAML knows only this one blank: `trim` would take no-break blanks too. */
export function blanksAt(text: string, index: number): number {
	let next = index;
	while (text[next] === ' ') {
		next++;
	}

	return next - index;
}

export function withoutEndBlanks(text: string): string {
	let end = text.length;
	while (text[end - 1] === ' ') {
		end--;
	}

	return text.slice(0, end);
}

function skipBlanks(text: string, index: number): number {
	return index + blanksAt(text, index);
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
	pattern.lastIndex = index;
	return pattern.exec(text);
}

function unescape(body: string): string {
	return body.includes('\\') ? String(JSON.parse(`"${body}"`)) : body;
}

/** A plain scalar must not look like a key or hide a comment. */
function isPlain(text: string): boolean {
	return !text.includes(': ') && !text.endsWith(':') && !text.includes(' #');
}

function scalarAt(text: string, index: number, plain: RegExp, line: number): Token | undefined {
	const first = text[index];
	if (first === '"' || first === "'") {
		const found = at(first === '"' ? doubleQuoted : singleQuoted, text, index);
		if (found === null) {
			return undefined;
		}

		const body = found[1] ?? '';
		const value = first === '"' ? unescape(body) : body.replaceAll("''", "'");
		return {node: {value, line}, end: index + found[0].length};
	}

	const found = at(plain, text, index);
	if (found === null) {
		return undefined;
	}

	const value = withoutEndBlanks(found[0]);
	return isPlain(value) ? {node: {value, line}, end: index + value.length} : undefined;
}

/** Reads `one, two]` from after the opening bracket; gives the index after the closing one. */
function flowItems(
	text: string,
	start: number,
	close: string,
	item: (index: number) => number | undefined,
): number | undefined {
	let index = skipBlanks(text, start);
	if (text[index] === close) {
		return index + 1;
	}

	for (;;) {
		const end = item(index);
		if (end === undefined) {
			return undefined;
		}

		index = skipBlanks(text, end);
		if (text[index] === close) {
			return index + 1;
		}

		if (text[index] !== ',') {
			return undefined;
		}

		index = skipBlanks(text, index + 1);
	}
}

function flowSequence(text: string, start: number, line: number, depth: number): Token | undefined {
	const items: YamlNode[] = [];
	const end = flowItems(text, start, ']', index => {
		const token = flowValue(text, index, line, depth);
		if (token !== undefined) {
			items.push(token.node);
		}

		return token?.end;
	});
	return end === undefined ? undefined : {node: {value: items, line}, end};
}

function flowMapping(text: string, start: number, line: number, depth: number): Token | undefined {
	const pairs = new Map<string, YamlNode>();
	const end = flowItems(text, start, '}', index => {
		const key = at(flowKey, text, index);
		const name = key?.[1];
		if (key === null || name === undefined || pairs.has(name)) {
			return undefined;
		}

		const token = flowValue(text, index + key[0].length, line, depth);
		if (token !== undefined) {
			pairs.set(name, token.node);
		}

		return token?.end;
	});
	return end === undefined ? undefined : {node: {value: pairs, line}, end};
}

function flowValue(text: string, index: number, line: number, depth: number): Token | undefined {
	const first = text[index];
	if (first !== '[' && first !== '{') {
		return scalarAt(text, index, plainInFlow, line);
	}

	if (depth === maxDepth) {
		return undefined;
	}

	return first === '[' ? flowSequence(text, index + 1, line, depth + 1) : flowMapping(text, index + 1, line, depth + 1);
}

/** The two forms that most values have and that need no more than this look: a word first and no `:` or `#`, or quotation marks only at the ends. */
const simplePlain = /^[A-Za-z0-9][^:#]*$/;
const simpleQuoted = /^"[^"\\]*"$/;

/**
 * The value written in the rest of a line (no blanks at its ends), a comment after it left out; undefined where it is not one of the simple
 * forms. `line` is the number its nodes get.
 */
export function parseInline(text: string, line: number): YamlNode | undefined {
	if (simplePlain.test(text)) {
		return {value: text, line};
	}

	if (simpleQuoted.test(text)) {
		return {value: text.slice(1, -1), line};
	}

	if (/^[[{"']/.test(text)) {
		const token = flowValue(text, 0, line, 0);
		return token !== undefined && at(commentOrEnd, text, token.end) !== null ? token.node : undefined;
	}

	const comment = text.indexOf(' #');
	return scalarAt(comment === -1 ? text : text.slice(0, comment), 0, plainInBlock, line)?.node;
}
