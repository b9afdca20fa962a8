import {Buffer} from 'node:buffer';

/** In bytes: where the headers of a message end, whatever servers added to them. */
const longest = 100_000;

/** The header fields at the beginning of a message (RFC 5322), by name in small letters, unfolded; of a field that is there twice the first. */
export type Headers = ReadonlyMap<string, string>;

/** Headers of a message, and where its body begins in it. */
export type Head = {readonly headers: Headers; readonly end: number};

/** The head of a message in latin1, a letter a byte; no headers where it begins with none. */
export function headOf(message: string): Head {
	const start = message.slice(0, longest);
	const empty = /\r?\n[^\S\r\n]*\r?\n/.exec(start);
	const headers = new Map<string, string>();
	const lines = start.slice(0, empty?.index ?? start.length).replaceAll(/\r?\n[^\S\r\n]+/g, ' ');
	for (const line of lines.split(/\r?\n/)) {
		const [, name = '', value = ''] = /^([!-9;-~]{1,80}):[^\S\n]*(.*)$/.exec(line) ?? [];
		if (name !== '' && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
	}
	return {headers, end: empty === null ? start.length : empty.index + empty[0].length};
}

/** A parameter of a header field: `boundary` of `multipart/related; boundary="x"`. */
export function parameter(field: string | undefined, name: string): string | undefined {
	const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field ?? '');
	return match?.[1] ?? match?.[2];
}

/** A letter a byte, so that positions in text are positions in bytes. */
export function asLatin(bytes: Uint8Array, end = bytes.length): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', 0, end);
}
