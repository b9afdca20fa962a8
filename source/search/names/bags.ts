/** A folded word with its phonetic key. */
export type SoundedWord = {readonly text: string; readonly sounds: string};

/** Letters that desks exchange share a slot; what is no letter has the last one. */
const soundGroups = ['aeiouy', 'szcj', 'kqgxh', 'dt', 'vwfub', 'p', 'mn', 'lr'];
const letterGroups = 'abcdefghijklmnopqrstuvwxyz'.split('');
const soundSlots = soundGroups.length + 1;
const letterSlots = letterGroups.length + 1;

function slotsOf(groups: readonly string[]): Uint8Array {
	const slots = new Uint8Array(128).fill(groups.length);
	for (const [slot, letters] of groups.entries()) {
		for (const letter of letters) {
			slots[letter.charCodeAt(0)] = slot;
		}
	}
	return slots;
}

const soundSlotOf = slotsOf(soundGroups);
const letterSlotOf = slotsOf(letterGroups);

function fill(bags: Uint8Array, from: number, text: string, slots: Uint8Array): void {
	for (let index = 0; index < text.length; index++) {
		const slot = from + (slots[text.charCodeAt(index) & 127] ?? 0);
		bags[slot] = (bags[slot] ?? 0) + 1;
	}
}

/** Bits of the kinds of letter that a word has. */
function bitsOf(bags: Uint8Array, from: number): number {
	let bits = 0;
	for (let slot = 0; slot < letterSlots; slot++) {
		bits |= bags[from + slot] === 0 ? 0 : 1 << slot;
	}
	return bits;
}

function bitsIn(bits: number): number {
	let rest = bits - ((bits >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Whether two bags of letters differ by no more than so many: never more than the edits between the words. */
function differLess(
	one: Uint8Array,
	from: number,
	other: Uint8Array,
	at: number,
	slots: number,
	room: number,
): boolean {
	let more = 0;
	let less = 0;
	for (let slot = 0; slot < slots; slot++) {
		const difference = (one[from + slot] ?? 0) - (other[at + slot] ?? 0);
		if (difference > 0) {
			more += difference;
		} else {
			less -= difference;
		}
	}
	return more <= room && less <= room;
}

/** What is kept of words: of each its lengths, its kinds of letter, and its letters and sounds by their slots. */
export type BagArrays = {
	readonly lengths: Uint8Array;
	readonly soundLengths: Uint8Array;
	readonly bits: Int32Array;
	readonly letters: Uint8Array;
	readonly sounds: Uint8Array;
};

/** Lays out the letters of words; words that are undefined are never near. */
export function bagArrays(words: readonly (SoundedWord | undefined)[]): BagArrays {
	const arrays: BagArrays = {
		lengths: new Uint8Array(words.length),
		soundLengths: new Uint8Array(words.length),
		bits: new Int32Array(words.length),
		letters: new Uint8Array(words.length * letterSlots),
		sounds: new Uint8Array(words.length * soundSlots),
	};
	for (const [id, word] of words.entries()) {
		if (word !== undefined) {
			arrays.lengths[id] = Math.min(word.text.length, 255);
			arrays.soundLengths[id] = Math.min(word.sounds.length, 255);
			fill(arrays.letters, id * letterSlots, word.text, letterSlotOf);
			fill(arrays.sounds, id * soundSlots, word.sounds, soundSlotOf);
			arrays.bits[id] = bitsOf(arrays.letters, id * letterSlots);
		}
	}
	return arrays;
}

/** The letters of many words, laid out so that those that cannot be near another are passed over quickly. */
export class Bags {
	readonly #count: number;
	readonly #lengths: Uint8Array;
	readonly #soundLengths: Uint8Array;
	readonly #bits: Int32Array;
	readonly #letters: Uint8Array;
	readonly #sounds: Uint8Array;

	constructor({lengths, soundLengths, bits, letters, sounds}: BagArrays) {
		this.#count = lengths.length;
		this.#lengths = lengths;
		this.#soundLengths = soundLengths;
		this.#bits = bits;
		this.#letters = letters;
		this.#sounds = sounds;
	}

	/** Positions of the words that may be alike one, by their letters alone: `letters` and `sounds` are the shares that may differ. */
	alike(typed: SoundedWord, letters: number, sounds: number): number[] {
		const found: number[] = [];
		const own = new Bags(bagArrays([typed]));
		const length = own.#lengths[0] ?? 0;
		const soundLength = own.#soundLengths[0] ?? 0;
		const bits = own.#bits[0] ?? 0;
		for (let id = 0; id < this.#count; id++) {
			const other = this.#lengths[id] ?? 0;
			if (other === 0) {
				continue;
			}
			const sounding = this.#soundLengths[id] ?? 0;
			const soundRoom = sounds * (soundLength > sounding ? soundLength : sounding);
			const bySound =
				Math.abs(soundLength - sounding) <= soundRoom &&
				differLess(own.#sounds, 0, this.#sounds, id * soundSlots, soundSlots, soundRoom);
			if (bySound) {
				found.push(id);
				continue;
			}
			const room = letters * (length > other ? length : other);
			const theirs = this.#bits[id] ?? 0;
			if (
				Math.abs(length - other) <= room &&
				bitsIn(bits & ~theirs) <= room &&
				bitsIn(theirs & ~bits) <= room &&
				differLess(own.#letters, 0, this.#letters, id * letterSlots, letterSlots, room)
			) {
				found.push(id);
			}
		}
		return found;
	}
}
