import type {Corpus, NameEntry, NameKind} from '../../corpus/model.js';
import {discoverNames} from './discover-names.js';
import {buildGazetteer, type Gazetteer, type Reading, type TrieNode} from './gazetteer.js';
import {lineLanguages} from './line-languages.js';
import {linkSurnames} from './link-surnames.js';
import {chooseReading} from './metonyms.js';
import {namesOf} from '../names/find-names.js';
import type {TokenSpan} from './token-span.js';
import {type TextToken, tokensOf} from './text-tokens.js';

/** An actor or place found in a text. */
export type Mention = {
	/** UTF-16 offsets in the text given; `text` is what stands between them. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: NameKind;
	/** Canonical id and name; absent for a name that is not listed, or that two listed names share. */
	readonly id?: string;
	readonly name?: string;
	/** Further readings of a metonym: `Baku` the state that acts, and the place. */
	readonly also?: readonly {readonly id: string; readonly kind: NameKind}[];
	/** `false`: discovered from capitals and cue words, listed nowhere. */
	readonly verified: boolean;
};

const gazetteers = new WeakMap<object, Gazetteer>();
const noNames: readonly NameEntry[] = [];

function gazetteerFor(names: readonly NameEntry[]): Gazetteer {
	let gazetteer = gazetteers.get(names);
	if (!gazetteer) {
		gazetteer = buildGazetteer(names);
		gazetteers.set(names, gazetteer);
	}
	return gazetteer;
}

/**
 * Actors and places in a text, in order and without overlaps: listed names in their longest form, bare surnames linked to
 * the person meant, capitals read as governments where they act, and names that are not listed, discovered from
 * capitals, titles and cue words and marked unverified. Works without any list, in a weaker way.
 */
export function recognise(text: string, names: readonly NameEntry[] | Corpus = noNames): Mention[] {
	return recogniseIn(text, tokensOf(text), names);
}

/** The same for a text whose words are known already. */
export function recogniseIn(
	text: string,
	tokens: readonly TextToken[],
	names: readonly NameEntry[] | Corpus,
): Mention[] {
	const gazetteer = gazetteerFor(namesOf(names));
	const lines = lineLanguages(tokens);
	const listed = listedSpans(tokens, gazetteer);
	const linked = linkSurnames(tokens, listed, gazetteer);
	const all = discoverNames(tokens, linked, gazetteer, lines);
	return all.map(span => toMention(text, tokens, span));
}

function toMention(text: string, tokens: readonly TextToken[], span: TokenSpan): Mention {
	const start = tokens[span.from]?.start ?? 0;
	const end = tokens[span.to - 1]?.end ?? start;
	return {
		start,
		end,
		text: text.slice(start, end),
		kind: span.kind,
		...(span.entry && {id: span.entry.id, name: span.entry.name}),
		...(span.also && span.also.length > 0 && {also: span.also}),
		verified: span.verified,
	};
}

/** Words of one name stand close together: a space, a hyphen, nothing, or the point of an initial. */
const insideName = /^(?:[  ]?[-‐‑–/]?[  ]?|\.\s?|[  ][“"‘]|[”"’]\s?)$/;

function listedSpans(tokens: readonly TextToken[], gazetteer: Gazetteer): TokenSpan[] {
	const spans: TokenSpan[] = [];
	let from = 0;
	while (from < tokens.length) {
		const longest = longestName(tokens, from, gazetteer.root);
		if (longest) {
			spans.push({from, to: longest.to, ...chooseReading(tokens, from, longest.to, longest.readings), verified: true});
			from = longest.to;
		} else {
			from++;
		}
	}
	return spans;
}

function longestName(
	tokens: readonly TextToken[],
	from: number,
	root: TrieNode,
): {to: number; readings: Reading[]} | undefined {
	let node: TrieNode | undefined = root;
	let found: {to: number; readings: Reading[]} | undefined;
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		if (!token || (at > from && !insideName.test(token.gap))) {
			break;
		}
		node = node.next.get(token.folded);
		if (!node) {
			break;
		}
		if (node.readings.length > 0) {
			const readings = node.readings.filter(reading => fits(tokens, from, at + 1, reading));
			if (readings.length > 0) {
				found = {to: at + 1, readings};
			}
		}
	}
	return found;
}

function fits(tokens: readonly TextToken[], from: number, to: number, reading: Reading): boolean {
	const first = tokens[from];
	if (!first || reading.capitals === 'none') {
		return first !== undefined;
	}
	if (reading.capitals === 'listed') {
		return tokens
			.slice(from, to)
			.every((token, at) => token.raw === reading.raw[at] || token.raw === reading.raw[at]?.toUpperCase());
	}
	return first.capital || first.caseless;
}
