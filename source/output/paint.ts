const codes = {bold: [1, 22], dim: [2, 22]} as const;

/** SGR weight around a line, where the context allows escape sequences. */
export function paint(line: string, weight: keyof typeof codes, {color}: {readonly color: boolean}): string {
	const [open, close] = codes[weight];
	return color && line !== '' ? `\u001B[${open}m${line}\u001B[${close}m` : line;
}
