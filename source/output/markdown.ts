import {readingOrder} from '../corpus/reading-order.js';
import {comparisonHead, paragraphsOf} from './comparison-parts.js';
import type {Formatter} from './formatter.js';
import {escapeMarkdown as escape} from './markdown-text.js';
import {noteText} from './note-text.js';
import {notesOn} from './notes-on.js';
import {outletName, sourceParts, textBasis} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

/** CommonMark with tables (GitHub Flavored Markdown). Corpus text is escaped: it cannot make links or HTML. */
export const markdown: Formatter = {
	*articles(items, {corpus, end}) {
		for (const [index, item] of items.entries()) {
			const {article} = item;
			const source = sourceParts(corpus, article).join(', ');
			yield `${[
				`${index === 0 ? '' : '\n'}## ${escape(article.title)}`,
				article.url === undefined ? escape(source) : `${escape(source)}. <${encodeURI(decodeSafely(article.url))}>`,
				`*${escape(textBasis(article))}* \`${article.id}\``,
				...(article.note === undefined ? [] : [`*${escape(noteText(article.note))}*`]),
				...readingOrder(article).flatMap(piece =>
					piece.kind === 'note'
						? [`*${escape(noteText(piece.text))}*`]
						: [escape(piece.text), ...notesOn(item, piece.index).map(note => `> **Reader’s note:** ${escape(note)}`)],
				),
			].join('\n\n')}${end}`;
		}
	},
	*table(table, {end, command}) {
		const {rows, signed} = table;
		const columns = columnsFor('people', table);
		yield `| ${columns.map(({title}) => escape(title)).join(' | ')} |${end}`;
		yield `|${columns.map(({align}) => (align === 'right' ? ' ---: ' : ' --- ')).join('|')}|${end}`;
		for (const row of rows) yield `| ${columns.map(({key}) => escape(cellText(row[key]))).join(' | ')} |${end}`;
		if (signed === true) yield `${end}Made by: \`${command.replaceAll('`', '')}\`${end}`;
	},
	*comparison(comparison, {corpus, end, command}) {
		const {articles, rows} = comparison;
		yield `${[
			...comparisonHead(comparison).map(line => `${escape(line)}\n`),
			`| | ${articles.map(article => `${escape(outletName(corpus, article.outlet))}, ${article.published}`).join(' | ')} |`,
			`| --- |${articles.map(() => ' --- |').join('')}`,
			`| | ${articles.map(article => `*${escape(article.title)}*`).join(' | ')} |`,
			...rows.map(
				row =>
					`| **${escape(row.label)}** | ${articles.map(article => paragraphsOf(row, article, comparison).map(escape).join('<br><br>')).join(' | ')} |`,
			),
			'',
			`Made by: \`${command.replaceAll('`', '')}\``,
		].join('\n')}${end}`;
	},
};

function decodeSafely(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
