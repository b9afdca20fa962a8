import type {SoundedWord} from './bags.js';
import {letterDistance, soundDistance} from './edit-distance.js';

/** 0 to 1: how likely two folded words are spellings of one name. 1 only for the same word. */
export function similarity(left: SoundedWord, right: SoundedWord): number {
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
export function prefixSimilarity(typed: SoundedWord, whole: SoundedWord): number {
	if (typed.text[0] === whole.text[0] && whole.text.startsWith(typed.text)) {
		return 0.8 + (0.19 * typed.text.length) / whole.text.length;
	}
	if (typed.sounds.length > 2 && typed.sounds[0] === whole.sounds[0] && whole.sounds.startsWith(typed.sounds)) {
		return 0.6 + (0.19 * typed.sounds.length) / whole.sounds.length;
	}
	return 0;
}
