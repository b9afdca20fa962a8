import {TextDecoder} from 'node:util';
import {decodeAs} from './decode-as.js';

/** UTF-8 is taken for these, and saved so: what West European and Cyrillic systems read by themselves. */
const takenFor = ['windows-1252', 'windows-1251'] as const;
/** This share of the letters beyond ASCII, and this many of them, have to be pieces of UTF-8: in no language they are. */
const [leastShare, leastPieces] = [0.8, 4];
/** In UTF-16 units: whether a text is broken shows in so much of what is not ASCII. */
const sample = 20_000;
/** A quotation mark or a dash of which the three bytes became three letters: no language writes `â€` before such a sign. */
const brokenMark = /â€[\u0080-\u00BF\u0152-\u2122]?/g;

/**
 * A text that was UTF-8, taken for another encoding and saved again (`PubliÃ©`, `РџСЂРµ`), as it was; undefined of any other. Every piece is turned back
 * by itself: what is none stays.
 */
export function mendedText(text: string): string | undefined {
	const start = text.replaceAll(/[\0-\u007F]+/g, ' ').slice(0, sample);
	const beyond = lettersBeyond(start);
	if (beyond < leastPieces) return undefined;
	for (const name of takenFor) {
		const first = turnedBack(start, tableOf(name));
		if (first.pieces < leastPieces || first.letters < beyond * leastShare) continue;
		const found = turnedBack(text, tableOf(name));
		if (found.letters >= lettersBeyond(text) * leastShare) return found.text;
	}
	const marks = text.match(brokenMark)?.length ?? 0;
	return marks < leastPieces / 2
		? undefined
		: text.replaceAll(brokenMark, mark => turnedBack(mark, tableOf('windows-1252')).text);
}

function lettersBeyond(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) count++;
	return count;
}

type TurnedBack = {readonly text: string; readonly pieces: number; readonly letters: number};

function turnedBack(text: string, table: ReadonlyMap<string, number>): TurnedBack {
	let [pieces, letters] = [0, 0];
	const mended = text.replaceAll(/[^\0-\u007F]{1,4000} ?/g, run => {
		const found: string[] = [];
		for (let at = 0; at < run.length; ) {
			const {character, length} = characterAt(run, at, table);
			if (length > 1) {
				pieces++;
				letters += length;
			}
			found.push(character);
			at += length;
		}
		return found.join('');
	});
	return {text: mended, pieces, letters};
}

/** The character whose bytes stand at a place as letters; a letter that begins none is itself. */
function characterAt(
	run: string,
	at: number,
	table: ReadonlyMap<string, number>,
): {readonly character: string; readonly length: number} {
	const lead = table.get(run.charAt(at)) ?? 0;
	const length =
		lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
	if (length === 1) return {character: run.charAt(at), length};
	// Programs write a blank for the non-breaking one, which is the second byte of `à` and `Р`.
	const bytes = run
		.slice(at, at + length)
		.split('')
		.map(each => (each === ' ' ? 0xa0 : (table.get(each) ?? 0)));
	if (bytes.length < length || bytes.slice(1).some(byte => byte >> 6 !== 0b10))
		return {character: run.charAt(at), length: 1};
	return {character: new TextDecoder().decode(Uint8Array.from(bytes)), length};
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The byte of each letter of an encoding of one byte. */
function tableOf(name: string): ReadonlyMap<string, number> {
	const known = tables.get(name);
	if (known !== undefined) return known;
	const letters = decodeAs(
		name,
		Uint8Array.from({length: 256}, (_, byte) => byte),
	);
	const table = new Map(letters.split('').map((letter, byte) => [letter, byte]));
	tables.set(name, table);
	return table;
}
