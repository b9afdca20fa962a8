import {createRequire} from 'node:module';
import type {IBufferCell, Terminal} from '@xterm/headless';

// The package is CommonJS without names that an import could find.
const xterm: typeof import('@xterm/headless') = createRequire(import.meta.url)('@xterm/headless');

export type CellStyle = {
	/** Palette number, `#rrggbb`, or null for the terminal's own colour. */
	readonly foreground: number | string | null;
	readonly background: number | string | null;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
	readonly inverse: boolean;
};

export function createEmulator(columns: number, rows: number): Terminal {
	return new xterm.Terminal({cols: columns, rows, scrollback: 10_000, allowProposedApi: true});
}

/** What a person sees: the rows, each without the blanks at its end. */
export function screenText(terminal: Terminal): string {
	const {active} = terminal.buffer;
	const rows = Array.from({length: terminal.rows}, (_, row) => active.getLine(active.baseY + row));
	return rows.map(line => line?.translateToString(true) ?? '').join('\n');
}

const colour = (isDefault: boolean, isPalette: boolean, value: number): number | string | null => {
	if (isDefault) return null;
	return isPalette ? value : `#${value.toString(16).padStart(6, '0')}`;
};

const styleOf = (cell: IBufferCell): CellStyle => ({
	foreground: colour(cell.isFgDefault(), cell.isFgPalette(), cell.getFgColor()),
	background: colour(cell.isBgDefault(), cell.isBgPalette(), cell.getBgColor()),
	bold: cell.isBold() !== 0,
	dim: cell.isDim() !== 0,
	italic: cell.isItalic() !== 0,
	underline: cell.isUnderline() !== 0,
	inverse: cell.isInverse() !== 0,
});

/** The style of one cell, counted from the top left corner at 0, 0. */
export function cellStyle(terminal: Terminal, column: number, row: number): CellStyle {
	const {active} = terminal.buffer;
	const cell = active.getLine(active.baseY + row)?.getCell(column);
	if (!cell) throw new Error(`There is no cell ${column}, ${row}.`);
	return styleOf(cell);
}

/** The style in which the first occurrence of `text` on the screen begins; text of narrow characters only. */
export function textStyle(terminal: Terminal, text: string): CellStyle {
	const rows = screenText(terminal).split('\n');
	const row = rows.findIndex(line => line.includes(text));
	if (row === -1) throw new Error(`"${text}" is not on the screen:\n${rows.join('\n')}`);
	return cellStyle(terminal, rows[row]?.indexOf(text) ?? 0, row);
}
