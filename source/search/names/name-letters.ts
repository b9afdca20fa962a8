import {bagArrays, type BagArrays, type SoundedWord} from './bags.js';

/** Words in order, so that those with one beginning stand together: their positions. */
export type WordOrder = Uint32Array;

/** The letters of the words and forms of an index, in arrays that can be kept as they are. */
export type NameLetters = {
	/** Of the distinct words of two letters and more; the others are never near by their letters. */
	readonly words: BagArrays;
	/** Of the forms, each with all of its words in one. */
	readonly joined: BagArrays;
	/** How many words each form has, 255 at most. */
	readonly formWords: Uint8Array;
	/** Words of one letter, or none. */
	readonly short: Uint32Array;
	readonly byText: WordOrder;
	readonly bySounds: WordOrder;
};

type JoinedForm = {readonly words: readonly string[]; readonly joined: string; readonly joinedSounds: string};

/** Lays out the letters of words and forms. */
export function lettersOf(words: readonly SoundedWord[], forms: readonly JoinedForm[]): NameLetters {
	return {
		words: bagArrays(words.map(word => (word.text.length > 1 ? word : undefined))),
		joined: bagArrays(forms.map(({joined, joinedSounds}) => ({text: joined, sounds: joinedSounds}))),
		formWords: Uint8Array.from(forms, form => Math.min(form.words.length, 255)),
		short: Uint32Array.from(words.flatMap((word, id) => (word.text.length > 1 ? [] : [id]))),
		byText: orderOf(words.map(({text}) => text)),
		bySounds: orderOf(words.map(({sounds}) => sounds)),
	};
}

function orderOf(keys: readonly string[]): WordOrder {
	const order = keys
		.map((key, id) => ({key, id}))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id - b.id));
	return Uint32Array.from(order, ({id}) => id);
}
