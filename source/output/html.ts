import type {Formatter, OutputContext, Printable} from './formatter.js';
import {comparisonPage} from './html-comparison.js';
import {escapeXml as toHtml} from '../text/escape-xml.js';
import {htmlPage, safeLink} from './html-page.js';
import {noteText} from './note-text.js';
import {notesOn} from './notes-on.js';
import {asideText, printedPieces} from './printed-pieces.js';
import {sourceParts, tagLine, textBasis} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

/** One self-contained page that reads well on a screen, on paper and aloud; nothing in it is fetched or run. */
export const html: Formatter = {
	*articles(items, context) {
		const title = items.length === 1 ? (items[0]?.article.title ?? '') : `${items.length} articles`;
		yield htmlPage(title, items.map(item => articleHtml(item, context)).join('\n'), context.command);
	},
	*table(whole, context) {
		const {rows, title: heading, notes = []} = whole;
		const columns = columnsFor('people', whole);
		const head = columns.map(({title, align}) => `<th scope="col"${numeric(align)}>${toHtml(title)}</th>`).join('');
		const body = rows.map(
			row =>
				`<tr>${columns.map(({key, align}) => `<td${numeric(align)}>${toHtml(cellText(row[key]))}</td>`).join('')}</tr>`,
		);
		const table = `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
		const above = notes.map(note => `<li>${toHtml(note)}</li>`).join('');
		yield htmlPage(
			heading ?? context.command,
			above === '' ? table : `<ul class="about">${above}</ul>\n${table}`,
			context.command,
		);
	},
	*comparison(comparison, context) {
		yield comparisonPage(comparison, context);
	},
};

function articleHtml(item: Printable, {corpus}: OutputContext): string {
	const {article} = item;
	const source = toHtml(sourceParts(corpus, article).join(', '));
	return [
		`<article id="${toHtml(article.id)}">`,
		`<h2 lang="${toHtml(article.language)}">${toHtml(article.title)}</h2>`,
		`<p class="source">${safeLink(article.url, source)}</p>`,
		`<p class="source">${toHtml(textBasis(article))}${article.note === undefined ? '' : ` ${toHtml(noteText(article.note))}`}</p>`,
		...[tagLine(item)].flatMap(tags => (tags === undefined ? [] : [`<p class="source">${toHtml(tags)}</p>`])),
		...printedPieces(article).flatMap(piece =>
			piece.kind !== 'paragraph'
				? [`<p class="source">${toHtml(asideText(piece))}</p>`]
				: [
						`<p>${toHtml(piece.text)}</p>`,
						...notesOn(item, piece.index).map(note => `<aside>Reader’s note: ${toHtml(note)}</aside>`),
					],
		),
		'</article>',
	].join('\n');
}

function numeric(align: 'right' | undefined): string {
	return align === 'right' ? ' class="number"' : '';
}
