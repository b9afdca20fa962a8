import {TextDecoder} from 'node:util';
import {decodeArmscii} from './armscii.js';

/** What Windows-1252 has from 0x80 to 0x9F; five places stand for themselves. */
const quotes = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const firstControl = 0x80;

/**
 * Text of bytes in an encoding that is named, ARMSCII-8 among them.
 * @throws {RangeError} of a name that nobody knows
 */
export function decodeAs(name: string, bytes: Uint8Array): string {
	if (/^armscii-?8a?$/i.test(name)) return decodeArmscii(bytes);
	const decoder = new TextDecoder(name);
	const text = decoder.decode(bytes);
	// Node below 24 takes Windows-1252 for Latin 1: quotation marks and dashes would be control characters, and be lost.
	return decoder.encoding === 'windows-1252' ? withQuotes(text) : text;
}

/** A text of Windows-1252 that was decoded as Latin 1: control characters become the quotation marks and dashes that they were. */
export function withQuotes(text: string): string {
	return text.replaceAll(/[\u0080-\u009F]/g, letter => quotes.charAt(letter.charCodeAt(0) - firstControl));
}

/** The encoding that a name stands for; undefined of a name that nobody knows. */
export function encodingNamed(name: string): string | undefined {
	if (/^armscii-?8a?$/i.test(name)) return 'armscii-8';
	try {
		return new TextDecoder(name).encoding;
	} catch {
		return undefined;
	}
}
