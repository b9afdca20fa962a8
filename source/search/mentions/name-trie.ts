import type {FormKind, NameEntry, NameKind} from '../../corpus/model.js';
import {startsCapital, type TextToken} from './text-tokens.js';

/** An entry that a run of words may stand for. */
export type Reading = {
	readonly entry: NameEntry;
	readonly kind: NameKind;
	readonly form: FormKind | undefined;
	/** How it must stand: an abbreviation with its capitals (US, not us), a name with a capital first. */
	readonly capitals: 'listed' | 'first' | 'none';
	/** Its words as listed. */
	readonly raw: readonly string[];
};

/** A trie over folded words: what may follow, and what ends here. */
export type TrieNode = {readonly next: Map<string, TrieNode>; readonly readings: Reading[]};

const abbreviation = /^[\p{Lu}\p{N}.&/-]{2,6}$/u;

/** The table entry's kind; a name without one is a person when it looks like one, else an organisation. */
export function kindOf(entry: NameEntry): NameKind {
	return entry.kind ?? 'organisation';
}

/** How a form must stand in a text to be meant. */
export function capitalsOf(form: string, kind: FormKind | undefined): Reading['capitals'] {
	if (kind === 'abbreviation' || abbreviation.test(form)) {
		return 'listed';
	}
	return startsCapital(form.replace(/^[^\p{L}\p{N}]+/u, '')) ? 'first' : 'none';
}

/** Adds a way of writing a name, word by word. */
export function addForm(root: TrieNode, tokens: readonly TextToken[], reading: Reading): void {
	let node = root;
	for (const token of tokens) {
		let next = node.next.get(token.folded);
		if (!next) {
			next = {next: new Map(), readings: []};
			node.next.set(token.folded, next);
		}
		node = next;
	}
	if (node !== root && !node.readings.some(known => known.entry === reading.entry && known.form === reading.form)) {
		node.readings.push(reading);
	}
}
