import {graphemes} from '../../text/graphemes.js';
import type {CommandId} from '../keys/keymap.js';
import type {Field} from '../state.js';

const longest = 500;
const deleting: ReadonlySet<CommandId> = new Set(['delete-back', 'delete-forward', 'delete-word']);

/** Puts text at the caret: composed (an input method may send pieces), one line, without control and bidi characters, bounded. */
export function insert(field: Field, piece: string): Field {
	const {text, caret} = field.chosen && !/^\s/u.test(piece) ? fieldOf('') : field;
	const clean = piece.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '');
	const before = (text.slice(0, caret) + clean).normalize('NFC');
	const all = before + text.slice(caret);
	if (all.length <= longest) return {text: all, caret: before.length};
	const room = longest - text.length;
	let fitting = '';
	for (const grapheme of graphemes(clean.slice(0, longest))) {
		if (fitting.length + grapheme.length > room) break;
		fitting += grapheme;
	}
	return fitting === '' ? {text, caret} : insert({text, caret}, fitting);
}

/** An editing key; undefined when the command is none. */
export function edit(field: Field, command: CommandId): Field | undefined {
	const {text, caret} = field;
	if (field.chosen && deleting.has(command)) return fieldOf('');
	const before = text.slice(0, caret);
	const after = text.slice(caret);
	const back = graphemes(before).at(-1)?.length ?? 0;
	const forward = graphemes(after)[0]?.length ?? 0;
	switch (command) {
		case 'caret-left': {
			return {text, caret: caret - back};
		}
		case 'caret-right': {
			return {text, caret: caret + forward};
		}
		case 'caret-start': {
			return {text, caret: 0};
		}
		case 'caret-end': {
			return {text, caret: text.length};
		}
		case 'delete-back': {
			return {text: before.slice(0, before.length - back) + after, caret: caret - back};
		}
		case 'delete-forward': {
			return {text: before + after.slice(forward), caret};
		}
		case 'delete-word': {
			const kept = before.replace(/\S*\s*$/u, '');
			return {text: kept + after, caret: kept.length};
		}
		case 'delete-to-start': {
			return {text: after, caret: 0};
		}
		case 'delete-to-end': {
			return {text: before, caret};
		}
		default: {
			return undefined;
		}
	}
}

export function fieldOf(text: string): Field {
	return {text, caret: text.length};
}

/** The same with all of it chosen, where there is something. */
export function chosen(field: Field): Field {
	return field.text === '' ? field : {...fieldOf(field.text), chosen: true};
}
