import {negotiationTitle, paragraphsOf} from './comparison-parts.js';
import type {Formatter, TableValue} from './formatter.js';
import {asideText, printedPieces} from './printed-pieces.js';
import {overruledLines} from './overruled-lines.js';
import {outletName} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';
import {accountBasis, dayOf, whoseWords} from './whose-words.js';

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
	'words',
	'body',
] as const;

/** Comma-separated as in RFC 4180, or tab-separated with breaks and tabs turned to blanks. A header line first. */
export function separated(separator: ',' | '\t'): Formatter {
	const row = (values: readonly TableValue[], end: string) =>
		`${values.map(value => field(cellText(value), separator)).join(separator)}${end}`;
	return {
		*articles(items, {corpus, end}) {
			// Who tags nothing has no column of it.
			const columns = items.some(({tags = []}) => tags.length > 0)
				? ([...articleColumns, 'tags'] as const)
				: articleColumns;
			yield row(columns, end);
			for (const {article, tags = []} of items) {
				const values = {
					...article,
					outletName: outletName(corpus, article.outlet),
					words: whoseWords(article),
					body: printedPieces(article)
						.map(piece => (piece.kind === 'paragraph' ? piece.text : asideText(piece)))
						.join('\n\n'),
					tags,
				};
				yield row(
					columns.map(key => values[key]),
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
		*comparison(comparison, {corpus, end}) {
			const {articles, rows} = comparison;
			yield row(['row', 'label', ...articles.map(({id}) => id)], end);
			// A table has no room for a sentence above it: what must not be taken for granted stands in rows without a number.
			yield row(['', 'whose words', ...articles.map(accountBasis)], end);
			yield row(['', 'date', ...articles.map(dayOf)], end);
			if (comparison.negotiations.length > 1) {
				yield row(
					['', 'not the same meeting', ...articles.map(({negotiation}) => negotiationTitle(corpus, negotiation))],
					end,
				);
			}
			for (const each of overruledLines(comparison)) yield row(['', each, ...articles.map(() => '')], end);
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
