import type {ReadStream} from 'node:tty';

const pasteStart = '\u001B[200~';
const pasteEnd = '\u001B[201~';
const interrupt = '\u0003';
/** A paste comes as one stream: after such a silence its end has been lost. In milliseconds. */
const longestSilence = 500;
/** Characters. The search line takes some hundreds. */
const longestPaste = 100_000;

/**
 * Ends a paste that does not end itself: bracketed paste begins with a mark, and whoever waits for the other one hears no key any more, Ctrl-C
 * included. Text and keys go through as they are.
 */
export function pasteGuard(now: () => number = () => performance.now()): (chunk: string) => string {
	let length: number | undefined;
	let heardAt = 0;
	return chunk => {
		const at = now();
		const isLate = length !== undefined && at - heardAt > longestSilence;
		heardAt = at;
		if (isLate) {
			length = undefined;
			return pasteEnd + through(chunk);
		}
		return through(chunk);
	};

	function through(chunk: string): string {
		let output = '';
		let rest = chunk;
		for (;;) {
			if (length === undefined) {
				const start = rest.indexOf(pasteStart);
				if (start === -1) return output + rest;
				output += rest.slice(0, start + pasteStart.length);
				rest = rest.slice(start + pasteStart.length);
				length = 0;
			}
			const end = rest.indexOf(pasteEnd);
			if (end !== -1) {
				output += rest.slice(0, end + pasteEnd.length);
				rest = rest.slice(end + pasteEnd.length);
				length = undefined;
				continue;
			}
			if (rest.endsWith(interrupt)) {
				length = undefined;
				return output + rest.slice(0, -interrupt.length) + pasteEnd + interrupt;
			}
			length += rest.length;
			if (length <= longestPaste) return output + rest;
			length = 0;
			return output + rest + pasteEnd + pasteStart;
		}
	}
}

/** Puts the guard before whoever reads the stream, which decodes to text. @returns how to take it away again */
export function guardPastes(input: ReadStream): () => void {
	const guard = pasteGuard();
	const read = input.read.bind(input);
	input.read = (size?: number): unknown => {
		const chunk: unknown = read(size);
		return typeof chunk === 'string' ? guard(chunk) : chunk;
	};
	return () => {
		input.read = read;
	};
}
