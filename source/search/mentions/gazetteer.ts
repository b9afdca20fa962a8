import type {NameEntry} from '../../corpus/model.js';
import {phoneticKey} from '../../text/fold.js';
import {formsOf} from '../names/forms-of.js';
import {addForm, capitalsOf, kindOf, type TrieNode} from './name-trie.js';
import {OwnNames} from './own-names.js';
import {type TextToken, tokensOf} from './text-tokens.js';

export type Surname = {readonly entry: NameEntry; readonly given: readonly string[]};

export type Gazetteer = {
	/** Where names are looked for in a language: those listed, and what the language itself calls the regions among them. */
	readonly rootsFor: (language: string | undefined) => readonly TrieNode[];
	/** Codes of the regions among them. */
	readonly regions: () => ReadonlyMap<string, readonly NameEntry[]>;
	/** Folded last words of persons' names, several words joined by a space, to the persons who bear them. */
	readonly surnames: ReadonlyMap<string, readonly Surname[]>;
	/** First words of those names. */
	readonly surnameStarts: ReadonlySet<string>;
	/** The same by phonetic key, for spellings nobody listed. */
	readonly surnameSounds: ReadonlyMap<string, readonly Surname[]>;
	/** And by its consonants, where the given name tells who is meant (`Мамедли`, Mammadli). */
	readonly surnameConsonants: ReadonlyMap<string, readonly Surname[]>;
	/** Folded given names of listed persons. */
	readonly givenNames: ReadonlySet<string>;
};

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const values = map.get(key);
	if (values) {
		values.push(value);
	} else {
		map.set(key, [value]);
	}
}

/** Prepares listed names for `recognise`. Descriptions are left out: they stand for whoever holds the office. */
export function buildGazetteer(names: readonly NameEntry[]): Gazetteer {
	const root: TrieNode = {next: new Map(), readings: []};
	const surnames = new Map<string, Surname[]>();
	const surnameSounds = new Map<string, Surname[]>();
	const surnameConsonants = new Map<string, Surname[]>();
	const givenNames = new Set<string>();
	for (const entry of names) {
		const kind = kindOf(entry);
		const own = new Set<string>();
		for (const {form, kind: formKind} of formsOf(entry)) {
			const tokens = tokensOf(form).filter(token => token.folded !== '');
			if (tokens.length === 0 || formKind === 'description') {
				continue;
			}
			addForm(root, tokens, {
				entry,
				kind,
				form: formKind,
				capitals: capitalsOf(form, formKind),
				raw: tokens.map(token => token.raw),
			});
			if (kind === 'person' && formKind !== 'metonym') {
				collectSurnames(tokens, own, givenNames);
			}
		}
		const given = [...own].flatMap(key => key.split('|')[1] ?? []);
		for (const surname of new Set([...own].map(key => key.split('|')[0] ?? ''))) {
			push(surnames, surname, {entry, given});
		}
		for (const sounds of new Set([...own].map(key => phoneticKey(key.split('|')[0] ?? '')))) {
			push(surnameSounds, sounds, {entry, given});
		}
		for (const consonants of new Set([...own].map(key => consonantsOf(key.split('|')[0] ?? '')))) {
			push(surnameConsonants, consonants, {entry, given});
		}
	}
	const surnameStarts = new Set([...surnames.keys()].map(name => name.split(' ')[0] ?? ''));
	const ownNames = new OwnNames(names, root);
	return {
		rootsFor: language => ownNames.rootsFor(language),
		regions: () => ownNames.regions,
		surnames,
		surnameStarts,
		surnameSounds,
		surnameConsonants,
		givenNames,
	};
}

/** The consonants of a folded name, as they sound: what is left where desks hear other vowels. */
export function consonantsOf(folded: string): string {
	return phoneticKey(folded).replace(/[aeiou]/g, '');
}

/** Takes every ending of a name after its first word as a possible surname (Le Drian, bin Salman), `surname|given`. */
function collectSurnames(tokens: readonly TextToken[], own: Set<string>, givenNames: Set<string>): void {
	const first = tokens[0]?.folded ?? '';
	if (tokens.length === 1) {
		own.add(`${first}|`);
		return;
	}
	if (first.length > 1) {
		givenNames.add(first);
	}
	for (let from = 1; from < Math.min(tokens.length, 5); from++) {
		const rest = tokens.slice(from);
		const only = rest.length === 1;
		if (only || tokens.length > 2) {
			own.add(`${rest.map(token => token.folded).join(' ')}|${first}`);
		}
	}
}
