import {languagePack} from '../../language/language.js';
import type {NameEntry} from '../../corpus/model.js';
import {foldWords} from '../../text/fold.js';
import {regionCodes, regionNames} from '../names/regions.js';
import {addForm, type Reading, type TrieNode} from './name-trie.js';
import {tokensOf} from './text-tokens.js';

/** A place that no list has, and that everybody knows. */
export type WorldPlace = NameEntry & {
	readonly kind: 'place' | 'organisation';
	/** Code of the region that it is, or whose people it is; undefined for a place in one. */
	readonly region?: string;
	readonly adjective: boolean;
	/** Also a person's name, or a plain word. */
	readonly doubtful: boolean;
};

/** Unions of states have codes of their own. */
const unions = new Set(['EU', 'UN']);
const usual = 'en';

const roots = new Map<string, TrieNode>();

/** Where the places of the world are looked for in a language: regions by their names there, in English cities and peoples too. */
export function worldRoot(language: string): TrieNode {
	let root = roots.get(language);
	if (root === undefined) {
		root = makeRoot(language);
		roots.set(language, root);
	}
	return root;
}

/** The place that a reading of the trie stands for. */
export function placeOf(reading: Reading | undefined): WorldPlace | undefined {
	const entry = reading?.entry;
	return entry !== undefined && isWorldPlace(entry) ? entry : undefined;
}

const isWorldPlace = (entry: NameEntry): entry is WorldPlace => 'doubtful' in entry;

function makeRoot(language: string): TrieNode {
	const root: TrieNode = {next: new Map(), readings: []};
	const pack = languagePack(language);
	const doubtful = new Set(pack?.doubtful);
	const add = (text: string, place: Omit<WorldPlace, 'doubtful' | 'id'>, capitals: Reading['capitals']): void => {
		const tokens = tokensOf(text).filter(token => token.folded !== '');
		if (tokens.length === 0 || tokens.map(token => token.raw).join('').length < shortest) {
			return;
		}
		const entry: WorldPlace = {...place, id: `world/${foldWords(place.name).join('-')}`, doubtful: doubtful.has(text)};
		addForm(root, tokens, {
			entry,
			kind: place.kind,
			form: undefined,
			capitals: tokens[0]?.caseless === true ? 'none' : capitals,
			raw: tokens.map(token => token.raw),
		});
	};
	const english = regionNames(usual);
	for (const code of regionCodes()) {
		const kind = unions.has(code) ? 'organisation' : 'place';
		const [name = code] = english.get(code) ?? [];
		for (const text of regionNames(language).get(code) ?? []) {
			add(text, {name, kind, region: code, adjective: false}, 'first');
		}
		for (const text of (pack?.demonyms[code] ?? []).filter(word => !word.endsWith('-'))) {
			add(text, {name, kind: 'place', region: code, adjective: true}, 'first');
		}
	}
	for (const [short, long] of Object.entries(pack?.abbreviations ?? {})) {
		const code = [...english].find(([, names]) => names.includes(long))?.[0];
		if (code !== undefined) {
			const kind = unions.has(code) ? 'organisation' : 'place';
			add(
				short,
				{name: long, kind, region: code, adjective: false},
				short === short.toUpperCase() ? 'listed' : 'first',
			);
		}
	}
	for (const text of pack?.organisations ?? []) {
		add(text, {name: text, kind: 'organisation', adjective: false}, 'first');
	}
	for (const text of [...Object.values(pack?.cities ?? {}), ...Object.values(pack?.areas ?? {})].flat()) {
		add(text, {name: text, kind: 'place', adjective: false}, 'first');
	}
	return root;
}

/** In UTF-16 units, of all words together. */
const shortest = 2;
