import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

let cache: string | undefined;

/** Says where what is unpacked once may be kept: the folder of what can be made again. */
export function keepUnpackedIn(folder: string): void {
	cache = folder;
}

/**
 * The binary of SQLite, which comes with the program packed by Brotli: to unpack it takes longer than to read it, and is done once where it can be kept.
 * @param mark names the packed file: what was unpacked of another, or written by halves, is told by it
 */
export function wasmBinary(packed: string, mark: string): Uint8Array {
	const file = cache === undefined ? undefined : join(cache, 'compiled', 'sqlite.wasm');
	const before = file === undefined ? undefined : readBefore(file, mark);
	if (before !== undefined) return before;
	const {brotliDecompressSync} = process.getBuiltinModule('node:zlib');
	const binary = brotliDecompressSync(readFileSync(packed));
	if (file !== undefined) keep(file, Buffer.concat([binary, Buffer.from(mark)]));
	return binary;
}

function readBefore(file: string, mark: string): Uint8Array | undefined {
	try {
		const bytes = readFileSync(file);
		const end = bytes.length - mark.length;
		return end > 0 && bytes.toString('latin1', end) === mark ? bytes.subarray(0, end) : undefined;
	} catch {
		return undefined;
	}
}

/** What cannot be kept is unpacked again the next time. */
function keep(file: string, bytes: Uint8Array): void {
	const draft = `${file}.${process.pid}.tmp`;
	try {
		mkdirSync(join(file, '..'), {recursive: true});
		writeFileSync(draft, bytes, {mode: 0o600});
		renameSync(draft, file);
	} catch {}
}
