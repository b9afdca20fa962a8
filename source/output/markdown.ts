import type {Formatter} from './formatter.js';
import {codeSpan, escapeMarkdown as escape} from './markdown-text.js';
import {noteText} from './note-text.js';
import {comparisonMarkdown} from './markdown-comparison.js';
import {notesOn} from './notes-on.js';
import {asideText, printedPieces} from './printed-pieces.js';
import {sourceParts, tagLine, textBasis} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

/** CommonMark with tables (GitHub Flavored Markdown). Tables text is escaped: it cannot make links or HTML. */
export const markdown: Formatter = {
	*articles(items, {corpus, end}) {
		for (const [index, item] of items.entries()) {
			const {article} = item;
			const source = sourceParts(corpus, article).join(', ');
			yield `${[
				`${index === 0 ? '' : '\n'}## ${escape(article.title)}`,
				article.url === undefined ? escape(source) : `${escape(source)}. <${encodeURI(decodeSafely(article.url))}>`,
				`*${escape(textBasis(article))}* ${codeSpan(article.id)}`,
				...[tagLine(item)].flatMap(tags => (tags === undefined ? [] : [escape(tags)])),
				...(article.note === undefined ? [] : [`*${escape(noteText(article.note))}*`]),
				...printedPieces(article).flatMap(piece =>
					piece.kind !== 'paragraph'
						? [`*${escape(asideText(piece))}*`]
						: [escape(piece.text), ...notesOn(item, piece.index).map(note => `> **Reader’s note:** ${escape(note)}`)],
				),
			].join('\n\n')}${end}`;
		}
	},
	*table(table, {end, command}) {
		const {rows, signed, title: heading, notes = []} = table;
		const columns = columnsFor('people', table);
		if (heading !== undefined) yield `## ${escape(heading)}${end}${end}`;
		for (const note of notes) yield `${escape(note)}${end}${end}`;
		yield `| ${columns.map(({title}) => escape(title)).join(' | ')} |${end}`;
		yield `|${columns.map(({align}) => (align === 'right' ? ' ---: ' : ' --- ')).join('|')}|${end}`;
		for (const row of rows) yield `| ${columns.map(({key}) => escape(cellText(row[key]))).join(' | ')} |${end}`;
		if (signed === true) yield `${end}Made by: ${codeSpan(command)}${end}`;
	},
	*comparison(comparison, context) {
		yield `${comparisonMarkdown(comparison, context)}${context.end}`;
	},
};

function decodeSafely(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
