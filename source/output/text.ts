import {padEnd, truncate} from '../text/truncate.js';
import {cellWidth} from '../text/width.js';
import {wrap} from '../text/wrap.js';
import type {Column, Formatter, OutputContext, Printable, Table} from './formatter.js';
import {sourceParts, tagLine, textBasis} from './source-line.js';
import {noteText} from './note-text.js';
import {comparisonText} from './text-comparison.js';
import {notesOn} from './notes-on.js';
import {paint} from './paint.js';
import {asideText, printedPieces} from './printed-pieces.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

const gap = 2;
const narrowestColumn = 10;
const widestText = 80;

/** For people: wrapped to the width, colour only where the context allows it. */
export const text: Formatter = {
	*articles(items, context) {
		for (const [index, item] of items.entries()) {
			yield `${index === 0 || context.end === '\0' ? '' : '\n'}${articleText(item, context)}${context.end}`;
		}
	},
	*table(whole, context) {
		const table = {...whole, columns: columnsFor('people', whole)};
		const {title, notes = []} = whole;
		const above = [...(title === undefined ? [] : [paint(title, 'bold', context)]), ...notes];
		for (const said of above.flatMap(each => wrap(each, context.width))) yield `${said.text}${context.end}`;
		if (above.length > 0) yield context.end;
		const widths = columnWidths(table, context.width);
		const shown = table.columns.filter((_, i) => (widths[i] ?? 0) > 0);
		const kept = widths.filter(width => width > 0);
		yield `${paint(
			line(shown, kept, column => column.title),
			'dim',
			context,
		)}${context.end}`;
		for (const row of table.rows) yield `${line(shown, kept, column => cellText(row[column.key]))}${context.end}`;
		if (table.signed === true) yield `\n${paint(`Made by: ${context.command}`, 'dim', context)}${context.end}`;
	},
	*comparison(comparison, context) {
		yield `${comparisonText(comparison, context)}${context.end}`;
	},
};

function articleText(item: Printable, context: OutputContext): string {
	const {article} = item;
	const width = Math.min(context.width, widestText);
	const lines = (part: string) => wrap(part, width).map(each => each.text);
	return [
		...lines(article.title).map(each => paint(each, 'bold', context)),
		...lines(sourceParts(context.corpus, article).join(', ')).map(each => paint(each, 'dim', context)),
		...(article.url === undefined ? [] : [paint(article.url, 'dim', context)]),
		...lines(`[${article.id}] ${textBasis(article)}`).map(each => paint(each, 'dim', context)),
		...lines(tagLine(item) ?? '').flatMap(each => (each === '' ? [] : [paint(each, 'dim', context)])),
		...(article.note === undefined ? [] : lines(noteText(article.note))),
		...printedPieces(article).flatMap(piece =>
			piece.kind !== 'paragraph'
				? ['', ...lines(asideText(piece)).map(each => paint(each, 'dim', context))]
				: ['', ...lines(piece.text), ...notesOn(item, piece.index).flatMap(note => lines(`[Reader’s note: ${note}]`))],
		),
	].join('\n');
}

/** Columns take what they need; when the line is full, `wide` ones go first, then the widest gives way, but never one that has to be `whole`. */
function columnWidths(table: Table, width: number): number[] {
	const needed = table.columns.map(({key, title}) =>
		Math.max(cellWidth(title), ...table.rows.map(row => cellWidth(cellText(row[key])))),
	);
	const total = () => needed.reduce((sum, each) => sum + (each > 0 ? each + gap : 0), -gap);
	for (let i = needed.length - 1; i >= 0 && total() > width; i--) if (table.columns[i]?.wide === true) needed[i] = 0;
	const yielding = needed.map((each, i) => (table.columns[i]?.whole === true ? 0 : each));
	// One cell after the other from whichever column is widest: the widest ones end up equal, the narrow ones whole.
	for (let excess = total() - width; excess > 0 && Math.max(...yielding) > narrowestColumn; excess--) {
		const widest = yielding.indexOf(Math.max(...yielding));
		yielding[widest] = (yielding[widest] ?? 0) - 1;
		needed[widest] = yielding[widest] ?? 0;
	}
	return needed;
}

function line(columns: readonly Column[], widths: readonly number[], value: (column: Column) => string): string {
	return columns
		.map((column, i) => {
			const width = widths[i] ?? 0;
			const cell = truncate(value(column), width);
			return column.align === 'right' ? ' '.repeat(Math.max(0, width - cellWidth(cell))) + cell : padEnd(cell, width);
		})
		.join(' '.repeat(gap))
		.trimEnd();
}
