import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Actor} from '../../../source/corpus/model.js';
import {findNames, namesOf, type NameTables, rememberNameIndex} from '../../../source/search/names/find-names.js';
import {buildNameIndex} from '../../../source/search/names/name-index.js';
import {packNameIndex, unpackNameIndex} from '../../../source/search/names/packed-names.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {shippedFolder} from '../../../source/corpus/files/shipped.js';

const {actors, places} = await readCorpus([shippedFolder()]);

/** The same tables, whose names are searched in what was packed of them. */
function packed(tables: NameTables): NameTables {
	const kept = {...tables};
	const bytes = packNameIndex(buildNameIndex(namesOf(tables)));
	// As a database gives it: anywhere in its memory.
	const shifted = new Uint8Array(bytes.length + 1);
	shifted.set(bytes, 1);
	rememberNameIndex(kept, () => unpackNameIndex(() => namesOf(kept), shifted.subarray(1)));
	return kept;
}

const syllables = 'ba del kor mi ras tun va yel zo shi gar hov nak pet sar ur kha lev jo dri'.split(' ');

/** An invented word for a number; neighbours are unlike. */
function wordOf(number: number): string {
	const [first = '', ...rest] = [1, 7, 53].map(step => syllables[(number * step + step) % syllables.length] ?? '');
	return first.charAt(0).toUpperCase() + first.slice(1) + rest.join('');
}

const longList: readonly Actor[] = Array.from({length: 1_500}, (_, at) => ({
	id: `name-${at}`,
	name: `${wordOf(at % 97)} ${wordOf(at * 3)}yan`,
	kind: at % 5 === 0 ? 'organisation' : 'person',
}));

const lists: readonly (readonly [what: string, tables: NameTables])[] = [
	['the shipped names', {actors, places}],
	['a long list', {actors: longList, places: []}],
];

for (const [what, tables] of lists) {
	test(`a packed index of ${what} finds the same names in the same order, however they are spelt`, () => {
		const kept = packed(tables);
		const every = Math.max(1, Math.floor(namesOf(tables).length / 150));
		const spelt = namesOf(tables)
			.filter((_, at) => at % every === 0)
			.flatMap(({name}, at) => [name, ...misspellings(name, at)]);
		for (const query of [...spelt, 'a', 'zz', '', '1 2', 'the council', 'République française', 'Пашинян', 'U.S.']) {
			assert.deepEqual(findNames(kept, query), findNames(tables, query), query);
		}
	});
}

/** Typing errors: a letter left out, doubled, exchanged, a word alone, the beginning of one, words turned round. */
function misspellings(name: string, seed: number): readonly string[] {
	const at = 1 + (seed % Math.max(1, name.length - 2));
	const words = name.split(' ');
	return [
		name.slice(0, at) + name.slice(at + 1),
		name.slice(0, at) + name.slice(at - 1),
		name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
		words.at(-1) ?? '',
		name.slice(0, 3),
		words.toReversed().join(' '),
		words.join('').toLowerCase(),
	];
}
