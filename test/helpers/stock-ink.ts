import type {Output, OutputClass} from '../../source/ui/row-output.js';
import type {StyledChars} from '../../source/ui/styled-row.js';

type InkInternals = {
	readonly StockOutput: OutputClass;
	readonly styledChars: StyledChars;
	readonly sanitizeAnsi: (text: string) => string;
	readonly widestLine: (text: string) => number;
};

const ink = import.meta.resolve('ink');

/** Not by name: the compiler would look for what Ink does not export, or what only Ink depends on. */
const moduleAt = async (address: string) => import(address);

/** Modules of Ink that it does not export, in the very instances that Ink uses. */
export async function stockInk(): Promise<InkInternals> {
	const [output, sanitizeAnsi, widestLine, styledChars] = await Promise.all([
		moduleAt(new URL('output.js', ink).href),
		moduleAt(new URL('sanitize-ansi.js', ink).href),
		moduleAt(import.meta.resolve('widest-line')),
		moduleAt(import.meta.resolve('@alcalzone/ansi-tokenize')),
	]);
	return {
		StockOutput: output.default,
		sanitizeAnsi: sanitizeAnsi.default,
		widestLine: widestLine.default,
		styledChars,
	};
}

type Operations = readonly (
	| {type: 'write'; x: number; y: number; text: string; transformers: Parameters<Output['write']>[3]['transformers']}
	| {type: 'clip'; clip: Parameters<Output['clip']>[0]}
	| {type: 'unclip'}
)[];

/** What Ink drew on one Output, and how to draw it on another. */
export type Drawing = {readonly output: string; readonly on: (Class: OutputClass) => string};

/** Lets Ink draw, and catches each Output it uses. */
export function drawings(StockOutput: OutputClass, draw: () => void): readonly Drawing[] {
	const found: Drawing[] = [];
	const get = Object.getOwnPropertyDescriptor(StockOutput.prototype, 'get');
	StockOutput.prototype.get = function (this: Output & {readonly operations: Operations}) {
		const frame = get?.value.call(this);
		found.push({output: frame.output, on: Class => drawOn(new Class(this), this.operations)});
		return frame;
	};
	try {
		draw();
	} finally {
		StockOutput.prototype.get = get?.value;
	}
	return found;
}

function drawOn(output: Output, operations: Operations): string {
	for (const operation of operations) {
		if (operation.type === 'clip') output.clip(operation.clip);
		else if (operation.type === 'unclip') output.unclip();
		else output.write(operation.x, operation.y, operation.text, operation);
	}
	return output.get().output;
}
