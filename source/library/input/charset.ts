import {TextDecoder} from 'node:util';

/** In bytes: the declaration of a page stands this near its beginning. */
const beginning = 2048;

const marks: readonly (readonly [readonly number[], string])[] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be'],
];

/**
 * Text of bytes: by byte order mark, then what the server says, then what the page declares, then UTF-8 if it is that, else
 * Windows-1252 (WHATWG's own fallback for the web). Never throws; what cannot be decoded becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
	const mark = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte));
	if (mark !== undefined) return decoder(mark[1], false)?.decode(bytes) ?? '';
	const declared = [charsetIn(contentType), charsetIn(new TextDecoder('latin1').decode(bytes.subarray(0, beginning)))];
	for (const name of declared) {
		const named = name === undefined || /^utf-?8$/i.test(name) ? undefined : decoder(name, false);
		if (named !== undefined) return named.decode(bytes);
	}
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		const isDeclared = declared.some(name => name !== undefined && /^utf-?8$/i.test(name));
		return new TextDecoder(isDeclared ? 'utf-8' : 'windows-1252').decode(bytes);
	}
}

function charsetIn(text: string | undefined): string | undefined {
	return /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text ?? '')?.[1];
}

function decoder(name: string, fatal: boolean): TextDecoder | undefined {
	try {
		return new TextDecoder(name, {fatal});
	} catch {
		return undefined;
	}
}
