import type {CellStyle} from './emulator.js';
import type {TestTerminal} from './terminal.js';

/** Rows of the screen, top to bottom. */
export function rowsOf(terminal: TestTerminal): readonly string[] {
	return terminal.screen().split('\n');
}

/** Whether the list is drawn for this size, and no longer for another: its first row ends with the position, at the right edge. */
export function hasSize(screen: string, columns: number, rows: number): boolean {
	const lines = screen.split('\n');
	// Behind the edge the emulator may still have what stood there in a wider window.
	const row = (lines[0] ?? '').slice(0, columns);
	return lines.length === rows && row.length === columns && /^\/ .* \d+\/\d+$/.test(row);
}

/**
 * The style in which a text begins, in the first row that a pattern fits. Rows of narrow characters only.
 * @throws if no such row has the text
 */
export function styleIn(terminal: TestTerminal, row: RegExp, text: string): CellStyle {
	const rows = rowsOf(terminal);
	const at = rows.findIndex(line => row.test(line) && line.includes(text));
	if (at === -1) throw new Error(`No row like ${String(row)} has "${text}":\n${rows.join('\n')}`);
	return terminal.cell(rows[at]?.indexOf(text) ?? 0, at);
}

/** How often a text stands on the screen in cells of a style. */
export function countStyled(terminal: TestTerminal, text: string, isStyled: (style: CellStyle) => boolean): number {
	let count = 0;
	for (const [y, row] of rowsOf(terminal).entries()) {
		for (let x = row.indexOf(text); x !== -1; x = row.indexOf(text, x + 1)) {
			if (isStyled(terminal.cell(x, y))) count += 1;
		}
	}
	return count;
}
