import {languagePack} from '../../language/language.js';
import type {NameEntry} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';
import {formsOf} from '../names/forms-of.js';
import {listedRegions} from '../names/listed-regions.js';
import {englishRegion, regionNames} from '../names/regions.js';
import {addForm, kindOf, type Reading, type TrieNode} from './name-trie.js';
import {tokensOf} from './text-tokens.js';

/**
 * What a language itself calls the listed names: its names of regions (CLDR's), and the abbreviations and names of cities of its folder. Made for
 * a language when it is first met.
 */
export class OwnNames {
	readonly #names: readonly NameEntry[];
	readonly #root: TrieNode;
	readonly #roots = new Map<string, readonly TrieNode[]>();
	#regions: ReadonlyMap<string, readonly NameEntry[]> | undefined;

	constructor(names: readonly NameEntry[], root: TrieNode) {
		this.#names = names;
		this.#root = root;
	}

	/** The listed regions, by code. */
	get regions(): ReadonlyMap<string, readonly NameEntry[]> {
		this.#regions ??= listedRegions(this.#names);
		return this.#regions;
	}

	rootsFor(language: string | undefined): readonly TrieNode[] {
		const key = language === undefined || language === 'en' ? '' : language;
		let roots = this.#roots.get(key);
		if (roots === undefined) {
			roots = key === '' || this.#names.length === 0 ? [this.#root] : [this.#root, this.#make(key)];
			this.#roots.set(key, roots);
		}
		return roots;
	}

	#make(language: string): TrieNode {
		const root: TrieNode = {next: new Map(), readings: []};
		const own = regionNames(language);
		for (const [code, entries] of this.regions) {
			for (const name of own.get(code) ?? []) {
				add(root, name, entries, 'first');
			}
		}
		const byName = new Map<string, NameEntry[]>();
		for (const entry of this.#names) {
			for (const {form, kind} of formsOf(entry)) {
				if (kind !== 'metonym' && kind !== 'description') {
					const key = foldWords(form).join(' ');
					byName.set(key, [...(byName.get(key) ?? []), entry]);
				}
			}
		}
		const pack = languagePack(language);
		for (const [short, name] of Object.entries({...pack?.exonyms, ...pack?.abbreviations})) {
			const entries =
				byName.get(foldWords(name).join(' ')) ?? this.regions.get(englishRegion(foldWords(name).join(' ')) ?? '');
			if (entries) {
				add(root, short, entries, short === short.toUpperCase() ? 'listed' : 'first');
			}
		}
		return root;
	}
}

function add(root: TrieNode, name: string, entries: readonly NameEntry[], capitals: Reading['capitals']): void {
	const tokens = tokensOf(name).filter(token => token.folded !== '');
	if (tokens.length === 0) {
		return;
	}
	const first = tokens[0]?.caseless === true ? 'none' : capitals;
	for (const entry of new Set(entries)) {
		addForm(root, tokens, {
			entry,
			kind: kindOf(entry),
			form: capitals === 'listed' ? 'abbreviation' : undefined,
			capitals: first,
			raw: tokens.map(token => token.raw),
		});
	}
}
