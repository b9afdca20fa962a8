import {TextDecoder} from 'node:util';
import {decodeAs, encodingNamed} from './decode-as.js';
import {guessCharset} from './guess-charset.js';
import {mendedText} from './mended-text.js';

/** In bytes: the declaration of a page stands this near its beginning. */
const beginning = 2048;

const marks: readonly (readonly [readonly number[], string])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/** Sequences of UTF-8 for each byte that is none: so many say more than a declaration of something else, */
const overruling = 4;
/** and so many do where nothing is declared. */
const convincing = 1;
/** Where UTF-8 is declared, so many places that are none, and fewer that are, say that it is not; one or two are damage. */
const leastWrong = 3;

export type Decoded = {
	readonly text: string;
	/** How it was read, where nothing said its encoding, or what said it was wrong. */
	readonly remark?: string;
};

/** The text of {@link decodeSaying}. */
export function decode(bytes: Uint8Array, contentType?: string): string {
	return decodeSaying(bytes, contentType).text;
}

/**
 * Text of bytes. The bytes decide before any declaration, which is often a template's: a byte order mark, then zeros at every
 * other place (UTF-16), then UTF-8 when the bytes are that but for a few; only then what the server says, what the page declares,
 * and a guess by the letters that come out. Never throws; each byte that cannot be decoded becomes one U+FFFD.
 */
export function decodeSaying(bytes: Uint8Array, contentType?: string): Decoded {
	const read = decoded(bytes, contentType);
	const mended = mendedText(read.text);
	return mended === undefined
		? read
		: {text: mended, remark: 'its letters were broken by a wrong encoding, and are mended'};
}

function decoded(bytes: Uint8Array, contentType: string | undefined): Decoded {
	const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
	const wide = mark?.[1] ?? zerosOf(bytes);
	if (wide !== undefined) return {text: new TextDecoder(wide).decode(bytes)};
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, beginning));
	const declared = [charsetIn(contentType), charsetIn(start)].flatMap(name => {
		const encoding = name === undefined ? undefined : encodingNamed(name);
		// What could be read so far as to find “utf-16” in it is not in UTF-16.
		return encoding === undefined || encoding.startsWith('utf-16') ? [] : [encoding];
	});
	const other = declared.find(encoding => encoding !== 'utf-8');
	// Seven bits only, so that it passes for UTF-8.
	if (other === 'iso-2022-jp' && bytes.includes(0x1b)) return {text: decodeAs(other, bytes)};
	const text = new TextDecoder().decode(bytes);
	const {sequences, wrong} = countSequences(bytes, text);
	const needed = declared[0] === undefined ? convincing : overruling;
	const isDeclared = declared.length > 0 && other === undefined;
	const isDamaged = isDeclared && (wrong < leastWrong || sequences >= wrong);
	if (wrong === 0 || sequences >= wrong * needed || isDamaged) return {text};
	if (other !== undefined) return {text: decodeAs(other, bytes)};
	const guessed = guessCharset(bytes, /\blang\s*=\s*["']?([a-z]{2})/i.exec(start)?.[1]?.toLowerCase());
	return {
		text: decodeAs(guessed, bytes),
		remark: `read as ${guessed}: ${isDeclared ? 'it is not the UTF-8 that it declares' : 'nothing says its encoding'}`,
	};
}

/** How many characters of more than one byte the bytes hold as UTF-8, and how many places are none. */
function countSequences(bytes: Uint8Array, text: string): {readonly sequences: number; readonly wrong: number} {
	let replaced = 0;
	for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) replaced++;
	if (replaced === 0) return {sequences: 0, wrong: 0};
	let [written, sequences] = [0, 0];
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		const length =
			byte >= 0xc2 && byte <= 0xdf ? 2 : byte >= 0xe0 && byte <= 0xef ? 3 : byte >= 0xf0 && byte <= 0xf4 ? 4 : 1;
		if (length === 1) continue;
		const rest = bytes.subarray(at + 1, at + length);
		if (rest.length < length - 1 || rest.some(each => each >> 6 !== 0b10)) continue;
		sequences++;
		// A replacement character that stood in the text already.
		if (byte === 0xef && rest[0] === 0xbf && rest[1] === 0xbd) written++;
		at += length - 1;
	}
	return {sequences, wrong: replaced - written};
}

/** UTF-16 without a mark: in its first letters every other byte is zero. */
function zerosOf(bytes: Uint8Array): string | undefined {
	const pairs = Math.min(bytes.length, beginning) >> 1;
	if (pairs < 4) return undefined;
	let [even, odd] = [0, 0];
	for (let at = 0; at < pairs * 2; at++) {
		if (bytes[at] !== 0) continue;
		if (at % 2 === 0) even++;
		else odd++;
	}
	if (odd > pairs * 0.3 && even === 0) return 'utf-16le';
	return even > pairs * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

function charsetIn(text: string | undefined): string | undefined {
	return /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text ?? '')?.[1];
}
