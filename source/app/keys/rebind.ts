import {english} from '../words/en.js';
import type {Words} from '../words/words.js';
import {chordNamed, isChord} from './chords.js';
import type {Binding} from './keymap.js';

/**
 * The keymap with a person's own keys. A command or a key that does not exist, or a key that would then have two meanings in one place, is said,
 * and the rest still holds.
 */
export function rebound(
	keymap: readonly Binding[],
	wanted: Readonly<Record<string, readonly string[]>>,
	words: Words = english,
): {readonly bindings: readonly Binding[]; readonly problems: readonly string[]} {
	const problems: string[] = [];
	let bindings = keymap;
	for (const [command, written] of Object.entries(wanted)) {
		if (!keymap.some(binding => binding.command === command)) {
			problems.push(words.noSuchCommand(command));
			continue;
		}
		const keys = written.map(chordNamed);
		const unknown = written.find((_, i) => !isChord(keys[i] ?? ''));
		if (unknown !== undefined) {
			problems.push(words.noSuchKey(unknown, command));
			continue;
		}
		const changed = bindings.map(binding => (isCommand(binding, command) ? {...binding, keys} : binding));
		const clash = clashOf(changed, keys, command);
		if (clash === undefined) bindings = changed;
		else problems.push(words.keyTaken(clash.key, clash.other, command));
	}
	return {bindings, problems};
}

/** Keys of lines that are typed into stay: they are those of every shell. */
function isCommand(binding: Binding, command: string): boolean {
	return binding.command === command && !binding.where.includes('line');
}

function clashOf(
	bindings: readonly Binding[],
	keys: readonly string[],
	command: string,
): {readonly key: string; readonly other: string} | undefined {
	const places = new Set(bindings.filter(binding => isCommand(binding, command)).flatMap(({where}) => where));
	for (const key of keys) {
		const other = bindings.find(
			binding =>
				binding.command !== command && binding.keys.includes(key) && binding.where.some(place => places.has(place)),
		);
		if (other !== undefined) return {key, other: other.command};
	}
	return undefined;
}
