import {readingOrder} from '../corpus/reading-order.js';
import {comparisonHead, paragraphsOf} from './comparison-parts.js';
import type {Formatter, OutputContext, Printable} from './formatter.js';
import {htmlPage, safeLink, toHtml} from './html-page.js';
import {noteText} from './note-text.js';
import {notesOn} from './notes-on.js';
import {outletName, sourceParts, textBasis} from './source-line.js';
import {cellText} from './table-cell.js';
import {columnsFor} from './table-record.js';

/** One self-contained page that reads well on a screen, on paper and aloud; nothing in it is fetched or run. */
export const html: Formatter = {
	*articles(items, context) {
		const title = items.length === 1 ? (items[0]?.article.title ?? '') : `${items.length} articles`;
		yield htmlPage(title, items.map(item => articleHtml(item, context)).join('\n'), context.command);
	},
	*table(whole, context) {
		const {rows} = whole;
		const columns = columnsFor('people', whole);
		const head = columns.map(({title, align}) => `<th scope="col"${numeric(align)}>${toHtml(title)}</th>`).join('');
		const body = rows.map(
			row =>
				`<tr>${columns.map(({key, align}) => `<td${numeric(align)}>${toHtml(cellText(row[key]))}</td>`).join('')}</tr>`,
		);
		const table = `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`;
		yield htmlPage(context.command, table, context.command);
	},
	*comparison(comparison, context) {
		const {articles, rows} = comparison;
		const head = articles.map(({outlet, title, published, url, language}) => {
			const name = toHtml(outletName(context.corpus, outlet));
			return `<th scope="col"><span class="outlet">${safeLink(url, name)}</span><br><cite lang="${toHtml(language)}">${toHtml(title)}</cite><br><time>${toHtml(published)}</time></th>`;
		});
		const body = rows.map(row => {
			const cells = articles.map(article => {
				const paragraphs = paragraphsOf(row, article, comparison).map(paragraph => `<p>${toHtml(paragraph)}</p>`);
				const name = toHtml(outletName(context.corpus, article.outlet));
				return `<td data-outlet="${name}">${paragraphs.join('') || '<span class="none">nothing in the text we have</span>'}</td>`;
			});
			const ties = row.ties.map(({text, kind}) => `${toHtml(text)} (${kind})`).join(', ');
			const why = ties === '' ? '' : `<details><summary>why</summary>${ties}</details>`;
			return `<tr><th scope="row">${toHtml(row.label)}${why}</th>${cells.join('')}</tr>`;
		});
		const summary = comparisonHead(comparison).map(line => `<li>${toHtml(line)}</li>`);
		const names = articles.map(({outlet}) => outletName(context.corpus, outlet)).join(', ');
		yield htmlPage(
			`Side by side: ${names}`,
			`<ul>${summary.join('')}</ul>\n<div class="wide"><table class="comparison">\n<caption>Rows are what is being talked about, columns are outlets.</caption>\n<thead><tr><th scope="col">Row</th>${head.join('')}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table></div>`,
			context.command,
		);
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
		...readingOrder(article).flatMap(piece =>
			piece.kind === 'note'
				? [`<p class="source">${toHtml(noteText(piece.text))}</p>`]
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
