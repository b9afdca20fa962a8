/** What the program takes before it has read anything, in bytes. */
const itself = 40 * 2 ** 20;
/** Bytes of memory for each letter of the texts, once they are parsed and indexed (measured: 926 MB for 10,000 articles of 3.2 kB). */
const bytesPerLetter = 32;
/** What is left for everything else. */
const share = 0.9;
/** The largest that V8 sets aside for young objects, in bytes: 48 MB before Node 24, from then on three times 64 MB. */
const young = 192 * 2 ** 20;

/** More articles than this process has memory for: said before V8 would give up, and with it the screen. */
export class TooLargeError extends Error {
	override readonly name = 'TooLargeError';
}

/** Options of Node as it was given them, the environment's first: the last one counts. */
function optionsOfNode(): string {
	return [process.env['NODE_OPTIONS'] ?? '', ...process.execArgv].join(' ');
}

/** Asked for where it is needed: the module wakes up all of Node's streams. */
function heapLimitOfNode(): number {
	return process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit;
}

/**
 * How much V8 keeps of what lasts, in bytes. Its limit counts the space of young objects too, and a text that has been read is not there for
 * long: where V8 was told a size it is that, otherwise what the largest such space leaves.
 */
export function oldSpaceLimit(options: string = optionsOfNode(), heapLimit: number = heapLimitOfNode()): number {
	const given = [...options.matchAll(/--max[-_]old[-_]space[-_]size[= ](\d+)/gu)].at(-1)?.[1];
	const told = Number(given ?? 0) * 2 ** 20;
	return told > 0 ? Math.min(told, heapLimit) : heapLimit - Math.min(young, heapLimit / 3);
}

/** How many letters of text this process can hold. */
export function lettersThatFit(oldSpace: number = oldSpaceLimit()): number {
	return Math.max(0, ((oldSpace - itself) * share) / bytesPerLetter);
}

/** So few letters fit into any process: how many do need not be asked. */
const surely = 2 ** 20;

/**
 * Counts texts as they are read.
 * @throws {TooLargeError} from the function it returns, when they become more than fit
 */
export function memoryGuard(found: number, known?: number): (text: string) => void {
	let fits = known ?? surely;
	let letters = 0;
	let files = 0;
	return text => {
		letters += text.length;
		files++;
		if (letters <= fits) return;
		if (known === undefined && fits === surely) fits = lettersThatFit();
		if (letters <= fits) return;
		const needed = Math.ceil((((letters / files) * found * bytesPerLetter) / share + itself) / 2 ** 20 / 100) * 100;
		throw new TooLargeError(
			`${found} files are more than fit into memory: name a smaller folder with --corpus, or set NODE_OPTIONS=--max-old-space-size=${needed}`,
		);
	};
}
