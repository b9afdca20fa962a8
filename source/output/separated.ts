import {readingOrder} from '../corpus/reading-order.js';
import {paragraphsOf} from './comparison-parts.js';
import type {Formatter, TableValue} from './formatter.js';
import {noteText} from './note-text.js';
import {outletName} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

const articleColumns = [
	'id',
	'negotiation',
	'outlet',
	'outletName',
	'title',
	'published',
	'publishedBasis',
	'language',
	'origin',
	'via',
	'url',
	'text',
	'covers',
	'body',
] as const;

/** Comma-separated as in RFC 4180, or tab-separated with breaks and tabs turned to blanks. A header line first. */
export function separated(separator: ',' | '\t'): Formatter {
	const row = (values: readonly TableValue[], end: string) =>
		`${values.map(value => field(cellText(value), separator)).join(separator)}${end}`;
	return {
		*articles(items, {corpus, end}) {
			yield row(articleColumns, end);
			for (const {article} of items) {
				const values = {
					...article,
					outletName: outletName(corpus, article.outlet),
					body: readingOrder(article)
						.map(piece => (piece.kind === 'note' ? noteText(piece.text) : piece.text))
						.join('\n\n'),
				};
				yield row(
					articleColumns.map(key => values[key]),
					end,
				);
			}
		},
		*table(table, {end}) {
			const columns = columnsFor('programs', table);
			yield row(
				columns.map(({key}) => key),
				end,
			);
			for (const each of table.rows) {
				yield row(
					columns.map(({key}) => each[key]),
					end,
				);
			}
		},
		*comparison(comparison, {end}) {
			const {articles, rows} = comparison;
			yield row(['row', 'label', ...articles.map(({id}) => id)], end);
			for (const [index, each] of rows.entries()) {
				yield row(
					[index + 1, each.label, ...articles.map(article => paragraphsOf(each, article, comparison).join('\n\n'))],
					end,
				);
			}
		},
	};
}

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front (CSV injection, OWASP); a plain number is none. */
function field(text: string, separator: ',' | '\t'): string {
	const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
	if (separator === '\t') return safe.replaceAll(/[\t\r\n]+/g, ' ');
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
