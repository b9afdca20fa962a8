import {letterDistance, soundDistance} from './edit-distance.js';

/** A folded word with its skeleton. */
export type SoundedWord = {readonly text: string; readonly sounds: string};

/** Letters that desks exchange share a slot; what is no letter has the last one. */
const soundGroups = ['aeiouy', 'szcj', 'kqgxh', 'dt', 'vwfub', 'p', 'mn', 'lr'];
const letterGroups = 'abcdefghijklmnopqrstuvwxyz'.split('');

function slotsOf(groups: readonly string[]): Uint8Array {
	const slots = new Uint8Array(128).fill(groups.length);
	for (const [slot, letters] of groups.entries()) {
		for (const letter of letters) {
			slots[letter.charCodeAt(0)] = slot;
		}
	}
	return slots;
}

const soundSlots = slotsOf(soundGroups);
const letterSlots = slotsOf(letterGroups);

/** How often each kind of letter stands in a word. */
export type Bag = Uint8Array;

function bagOf(text: string, slots: Uint8Array, size: number): Bag {
	const bag = new Uint8Array(size);
	for (let index = 0; index < text.length; index++) {
		const slot = slots[text.charCodeAt(index)] ?? size - 1;
		bag[slot] = (bag[slot] ?? 0) + 1;
	}
	return bag;
}

/** A word with what it takes to see at a glance that another cannot be near. */
export type BaggedWord = SoundedWord & {readonly letterBag: Bag; readonly soundBag: Bag};

export function bagged(word: SoundedWord): BaggedWord {
	return {
		...word,
		letterBag: bagOf(word.text, letterSlots, letterGroups.length + 1),
		soundBag: bagOf(word.sounds, soundSlots, soundGroups.length + 1),
	};
}

/** What the bags differ by: never more than the number of edits between the words. */
function bagDistance(left: Bag, right: Bag): number {
	let more = 0;
	let less = 0;
	for (let slot = 0; slot < left.length; slot++) {
		const difference = (left[slot] ?? 0) - (right[slot] ?? 0);
		if (difference > 0) {
			more += difference;
		} else {
			less -= difference;
		}
	}
	return more > less ? more : less;
}

/** Whether two words may be alike, by their bags alone: `letters` and `sounds` are the shares that may differ. */
export function mayBeAlike(left: BaggedWord, right: BaggedWord, letters: number, sounds: number): boolean {
	return (
		differLess(left.soundBag, right.soundBag, left.sounds.length, right.sounds.length, sounds) ||
		differLess(left.letterBag, right.letterBag, left.text.length, right.text.length, letters)
	);
}

function differLess(left: Bag, right: Bag, leftLength: number, rightLength: number, share: number): boolean {
	const room = share * (leftLength > rightLength ? leftLength : rightLength);
	const difference = leftLength - rightLength;
	return difference <= room && -difference <= room && bagDistance(left, right) <= room;
}

/** 0 to 1: how likely two folded words are spellings of one name. 1 only for the same word. */
export function likeness(left: SoundedWord, right: SoundedWord): number {
	if (left.text === right.text) {
		return 1;
	}
	const letters = 1 - letterDistance(left.text, right.text) / Math.max(left.text.length, right.text.length);
	const sounds = 1 - soundDistance(left.sounds, right.sounds) / Math.max(left.sounds.length, right.sounds.length, 1);
	const start = left.sounds[0] === right.sounds[0] ? 0.03 : 0;
	const mixed = 0.45 * letters + 0.55 * sounds;
	return Math.min(0.99, Math.max(mixed, letters, sounds - 0.12, 0) + start);
}

/** 0 to 1: the same for a word still being typed. */
export function prefixLikeness(typed: SoundedWord, whole: SoundedWord): number {
	if (typed.text[0] === whole.text[0] && whole.text.startsWith(typed.text)) {
		return 0.8 + (0.19 * typed.text.length) / whole.text.length;
	}
	if (typed.sounds.length > 2 && typed.sounds[0] === whole.sounds[0] && whole.sounds.startsWith(typed.sounds)) {
		return 0.6 + (0.19 * typed.sounds.length) / whole.sounds.length;
	}
	return 0;
}
