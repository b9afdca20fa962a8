import {languagePack} from '../../language/language.js';
import {patronymicAt} from '../names/patronymics.js';
import {isInitial} from './capital-runs.js';
import type {Gazetteer} from './gazetteer.js';
import {chooseReading} from './metonyms.js';
import type {Reading, TrieNode} from './name-trie.js';
import type {TokenSpan} from './token-span.js';
import type {TextToken} from './text-tokens.js';
import {variantsOf, type WordVariant} from './word-variants.js';

/** Words of one name stand close together: a space, a hyphen, nothing, or the point of an initial. */
const insideName = /^(?:[  ]?[-‐‑–/]?[  ]?|\.\s?|[  ][“"‘]|[”"’]\s?)$/;

export type FoundName = {
	readonly to: number;
	readonly readings: readonly Reading[];
	readonly inflected: boolean;
	readonly before: number;
	readonly after: number;
};

/** Listed names in a text, each in its longest form, in any case of the language of its line. */
export function listedSpans(
	tokens: readonly TextToken[],
	languages: readonly (string | undefined)[],
	gazetteer: Gazetteer,
): TokenSpan[] {
	const spans: TokenSpan[] = [];
	let from = 0;
	while (from < tokens.length) {
		const language = languages[from];
		const roots = gazetteer.rootsFor(language);
		const longest = longestName(tokens, language, from, roots);
		if (longest) {
			spans.push({
				from,
				to: longest.to,
				...chooseReading(tokens, from, longest.to, longest.readings),
				verified: true,
				...(longest.before > 0 && {before: longest.before}),
				...(longest.after > 0 && {after: longest.after}),
			});
			from = longest.to;
		} else {
			from++;
		}
	}
	return spans;
}

/** The longest of the names in some tries that begins at a word. */
export function longestName(
	tokens: readonly TextToken[],
	language: string | undefined,
	from: number,
	roots: readonly TrieNode[],
): FoundName | undefined {
	return mayBegin(tokens[from], language, roots) ? new Finder(tokens, language, from).longest(roots) : undefined;
}

function mayBegin(token: TextToken | undefined, language: string | undefined, roots: readonly TrieNode[]): boolean {
	if (token === undefined) return false;
	if (language === undefined || language === 'en') return begins(token.folded, roots);
	for (const {folded} of variantsOf(token, language)) if (begins(folded, roots)) return true;
	return false;
}

function begins(folded: string, roots: readonly TrieNode[]): boolean {
	for (const {next} of roots) if (next.has(folded)) return true;
	return false;
}

/** The search for the longest name that begins at one word. */
class Finder {
	readonly #tokens: readonly TextToken[];
	readonly #language: string | undefined;
	readonly #from: number;
	readonly #agreement: boolean;
	#found: FoundName | undefined;

	constructor(tokens: readonly TextToken[], language: string | undefined, from: number) {
		this.#tokens = tokens;
		this.#language = language;
		this.#from = from;
		this.#agreement = language !== undefined && languagePack(language)?.agreement === true;
	}

	longest(roots: readonly TrieNode[]): FoundName | undefined {
		for (const root of roots) {
			this.#visit(root, this.#from, [], false);
		}
		return this.#found;
	}

	#visit(node: TrieNode, at: number, words: readonly WordVariant[], skipped: boolean): void {
		const token = this.#tokens[at];
		const last = words.at(-1);
		if (
			token === undefined ||
			node.next.size === 0 ||
			(at > this.#from && !insideName.test(token.gap)) ||
			(last !== undefined && (last.after > 0 || (last.inflected && !this.#agreement)))
		) {
			return;
		}
		for (const word of variantsOf(token, this.#language)) {
			const next = at > this.#from && word.before > 0 ? undefined : node.next.get(word.folded);
			if (next) {
				const consumed = [...words, word];
				this.#keep(next, at + 1, consumed, skipped);
				this.#visit(next, at + 1, consumed, skipped);
			}
		}
		const middle = at > this.#from && !skipped ? this.#middleAt(at) : 0;
		if (middle > 0) {
			this.#visit(node, at + middle, words, true);
		}
	}

	#keep(node: TrieNode, to: number, words: readonly WordVariant[], skipped: boolean): void {
		if (node.readings.length === 0) {
			return;
		}
		const inflected = words.some(word => word.inflected);
		const best = this.#found;
		if (best && (best.to > to || (best.to === to && best.inflected <= inflected))) {
			return;
		}
		const readings = node.readings.filter(reading => fits(words, reading) && (!skipped || reading.kind === 'person'));
		if (readings.length > 0) {
			this.#found = {to, readings, inflected, before: words[0]?.before ?? 0, after: words.at(-1)?.after ?? 0};
		}
	}

	/** Words between given name and surname that a list leaves out: an initial, the name of the father. */
	#middleAt(at: number): number {
		const token = this.#tokens[at];
		if (!token?.capital) {
			return 0;
		}
		if (isInitial(token)) {
			return 1;
		}
		const words = this.#tokens.slice(at, at + 2).map(word => word.raw);
		const count = patronymicAt(words, 0, this.#language ?? 'en');
		return count === 2 && this.#tokens[at + 1]?.gap.trim() !== '' ? 0 : count;
	}
}

function fits(words: readonly WordVariant[], reading: Reading): boolean {
	if (reading.capitals === 'none') {
		return true;
	}
	if (reading.capitals === 'listed') {
		return words.every(({text}, at) => text === reading.raw[at] || text === reading.raw[at]?.toUpperCase());
	}
	return words[0]?.capital === true;
}
