/** In bytes, unpacked: no article is longer, and a small file can be made to swell to gigabytes. */
const longest = 20_000_000;
/** In bytes: what is unpacked is looked at after so much of the packed file, so that no piece of it can swell far. */
const step = 16_384;

/** A zip file that is broken, or swells beyond what a document can be. */
export class UnzipError extends Error {
	override name = 'UnzipError';
}

/**
 * The files of a zip archive that are wanted, unpacked; nothing else of it is.
 * @throws {UnzipError}
 */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
	const {Unzip, UnzipInflate} = await import('fflate/browser');
	const files = new Map<string, Uint8Array[]>();
	let total = 0;
	const archive = new Unzip(file => {
		if (!isWanted(file.name) || files.has(file.name)) return;
		const chunks: Uint8Array[] = [];
		files.set(file.name, chunks);
		file.ondata = (error, chunk) => {
			if (error !== null) throw new UnzipError(error.message);
			total += chunk.length;
			if (total > longest) throw new UnzipError(`more than ${longest / 1_000_000} MB in it`);
			chunks.push(chunk);
		};
		file.start();
	});
	archive.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += step)
			archive.push(bytes.subarray(at, at + step), at + step >= bytes.length);
	} catch (error) {
		throw error instanceof UnzipError ? error : new UnzipError(error instanceof Error ? error.message : String(error));
	}
	return new Map([...files].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}
