import type {NameEntry} from '../../corpus/model.js';
import type {BagArrays} from './bags.js';
import type {IndexedForm, IndexedWord, NameIndex} from './name-index.js';

// An index of names as bytes: arrays of numbers, one after the other, and all texts in one. Nothing of it is looked at before it is asked for,
// so that a single question costs what it looks at, however many names there are.

const flags = ['whole', 'long', 'small', 'foreign', 'capitals'] as const;

/** An index as bytes that can be kept beside the names. */
export function packNameIndex(index: NameIndex): Uint8Array {
	const forms = rows(index.formCount, index.form);
	const words = rows(index.wordCount, index.word);
	const texts: string[] = [];
	let end = 0;
	const placesOf = (list: readonly string[]): Uint32Array => {
		const places = new Uint32Array(list.length + 1);
		for (const [number, text] of list.entries()) {
			places[number] = end;
			end += text.length;
			texts.push(text);
		}
		places[list.length] = end;
		return places;
	};
	const {words: wordBags, joined, formWords, short, byText, bySounds} = index.letters;
	const arrays = [
		placesOf(words.map(word => word.text)),
		placesOf(words.map(word => word.sounds)),
		...listsOf(words.map(word => word.forms)),
		Uint32Array.from(words, word => word.entries),
		Uint8Array.from(words, word => (word.generic ? 1 : 0)),
		Uint32Array.from(forms, form => form.entry),
		...listsOf(forms.map(form => form.wordIds)),
		placesOf(forms.map(form => form.text)),
		placesOf(forms.map(form => form.full)),
		placesOf(forms.map(form => form.joinedSounds)),
		Uint8Array.from(forms, form => flags.reduce((bits, flag, bit) => bits | (form[flag] ? 1 << bit : 0), 0)),
		...arraysOf(wordBags),
		...arraysOf(joined),
		formWords,
		short,
		byText,
		bySounds,
	];
	const places = new Map(index.entries.map((entry, at) => [entry, at]));
	const regions = [...index.regions].map(([code, entries]) => [code, entries.map(entry => places.get(entry))]);
	const encoder = new TextEncoder();
	return joinedArrays([...arrays, encoder.encode(JSON.stringify(regions)), encoder.encode(texts.join(''))]);
}

/** @param packed by `packNameIndex`, of the same names in the same order */
export function unpackNameIndex(entries: () => readonly NameEntry[], packed: Uint8Array): NameIndex {
	const parts = new Parts(packed);
	const wordTexts = parts.numbers();
	const wordSounds = parts.numbers();
	const wordForms = parts.lists();
	const wordEntries = parts.numbers();
	const generic = parts.bytes();
	const formEntries = parts.numbers();
	const formWordIds = parts.lists();
	const formTexts = parts.numbers();
	const formFulls = parts.numbers();
	const formSounds = parts.numbers();
	const formFlags = parts.bytes();
	const letters = {
		words: parts.bags(),
		joined: parts.bags(),
		formWords: parts.bytes(),
		short: parts.numbers(),
		byText: parts.numbers(),
		bySounds: parts.numbers(),
	};
	const decoder = new TextDecoder();
	const regionPart = parts.bytes();
	const texts = decoder.decode(parts.bytes());
	const textAt = (places: Uint32Array, id: number): string => texts.slice(places[id], places[id + 1]);
	const word = remembered(
		wordEntries.length,
		(id): IndexedWord => ({
			text: textAt(wordTexts, id),
			sounds: textAt(wordSounds, id),
			generic: generic[id] === 1,
			forms: wordForms(id),
			entries: wordEntries[id] ?? 0,
		}),
	);
	const form = remembered(formEntries.length, (id): IndexedForm => {
		const wordIds = formWordIds(id);
		const words = wordIds.map(each => textAt(wordTexts, each));
		const bits = formFlags[id] ?? 0;
		const has = (flag: (typeof flags)[number]): boolean => (bits & (1 << flags.indexOf(flag))) !== 0;
		return {
			entry: formEntries[id] ?? 0,
			text: textAt(formTexts, id),
			words,
			wordIds,
			joined: words.join(''),
			joinedSounds: textAt(formSounds, id),
			full: textAt(formFulls, id),
			whole: has('whole'),
			long: has('long'),
			small: has('small'),
			foreign: has('foreign'),
			capitals: has('capitals'),
		};
	});
	let regions: NameIndex['regions'] | undefined;
	return {
		get entries() {
			return entries();
		},
		formCount: formEntries.length,
		wordCount: wordEntries.length,
		form,
		word,
		letters,
		get regions() {
			regions ??= regionsIn(decoder.decode(regionPart), entries());
			return regions;
		},
	};
}

function regionsIn(packed: string, entries: readonly NameEntry[]): NameIndex['regions'] {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packNameIndex
	const places = JSON.parse(packed) as readonly (readonly [code: string, places: readonly number[]])[];
	return new Map(places.map(([code, list]) => [code, list.flatMap(at => entries[at] ?? [])]));
}

function rows<T>(count: number, row: (id: number) => T | undefined): T[] {
	return Array.from({length: count}, (_, id) => row(id)).filter(each => each !== undefined);
}

/** Lists of numbers as where each begins, and all of their numbers. */
function listsOf(lists: readonly (readonly number[])[]): Uint32Array[] {
	const starts = new Uint32Array(lists.length + 1);
	for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
	return [starts, Uint32Array.from(lists.flat())];
}

function arraysOf({lengths, soundLengths, bits, letters, sounds}: BagArrays): (Uint8Array | Int32Array)[] {
	return [lengths, soundLengths, bits, letters, sounds];
}

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** Arrays one after the other, each after its length in bytes and at a place that four divides. */
function joinedArrays(arrays: readonly (Uint8Array | Uint32Array | Int32Array)[]): Uint8Array {
	const bytes = new Uint8Array(arrays.reduce((sum, array) => sum + 4 + aligned(array.byteLength), 0));
	const view = new DataView(bytes.buffer);
	let at = 0;
	for (const array of arrays) {
		view.setUint32(at, array.byteLength, true);
		bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at + 4);
		at += 4 + aligned(array.byteLength);
	}
	return bytes;
}

/** Reads the arrays in their order, without copying them. */
class Parts {
	readonly #bytes: Uint8Array;
	readonly #view: DataView;
	#at = 0;

	constructor(packed: Uint8Array) {
		this.#bytes = packed.byteOffset % 4 === 0 ? packed : packed.slice();
		this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
	}

	bytes(): Uint8Array {
		const length = this.#view.getUint32(this.#at, true);
		const start = this.#at + 4;
		this.#at = start + aligned(length);
		return this.#bytes.subarray(start, start + length);
	}

	numbers(): Uint32Array {
		const {buffer, byteOffset, byteLength} = this.bytes();
		return new Uint32Array(buffer, byteOffset, byteLength / 4);
	}

	lists(): (id: number) => number[] {
		const starts = this.numbers();
		const all = this.numbers();
		return id => [...all.subarray(starts[id], starts[id + 1])];
	}

	bags(): BagArrays {
		const lengths = this.bytes();
		const soundLengths = this.bytes();
		const {buffer, byteOffset, byteLength} = this.bytes();
		const bits = new Int32Array(buffer, byteOffset, byteLength / 4);
		return {lengths, soundLengths, bits, letters: this.bytes(), sounds: this.bytes()};
	}
}

/** Makes each row once, when it is first asked for. */
function remembered<T>(count: number, make: (id: number) => T): (id: number) => T | undefined {
	const made: T[] = [];
	return id => (id < 0 || id >= count ? undefined : (made[id] ??= make(id)));
}
