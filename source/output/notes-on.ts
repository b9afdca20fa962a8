import type {Printable} from './formatter.js';

/** Texts of the notes on a paragraph, by its index. */
export function notesOn({notes = []}: Printable, paragraph: number): readonly string[] {
	return notes.filter(note => note.paragraph === paragraph).map(({text}) => text);
}
