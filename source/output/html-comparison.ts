import type {Comparison, Difference, Row} from '../compare/model.js';
import {rankRows} from '../compare/rows/importance.js';
import {negotiationOf} from '../corpus/lookup.js';
import type {Article, Tables} from '../corpus/model.js';
import {
	comparisonHead,
	comparisonTitle,
	differenceHeading,
	differsIn,
	paragraphsOf,
	toldValues,
} from './comparison-parts.js';
import type {OutputContext} from './formatter.js';
import {escapeXml as toHtml} from '../text/escape-xml.js';
import {htmlPage, safeLink} from './html-page.js';
import {outletName} from './source-line.js';
import {accountBasis, accountNames, dayOf} from './whose-words.js';

/**
 * A comparison as a page: which talks, whose words, what is told differently with the sentences beside each other, a table of what several tell, then what each
 * alone tells. On a narrow screen every cell stands under the name of its outlet, in one column.
 */
export function comparisonPage(comparison: Comparison, context: OutputContext): string {
	const {corpus, command} = context;
	const {articles, rows, negotiations} = comparison;
	const {shared, alone} = rankRows(comparison);
	const names = accountNames(corpus, articles);
	const nameOf = (article: Article): string => names.get(article.id) ?? article.id;
	const listed = (indexes: readonly number[]): readonly Row[] => indexes.flatMap(index => rows[index] ?? []);
	const body = [
		aboutMeeting(corpus, negotiations),
		`<ul class="about">${comparisonHead(corpus, comparison)
			.map(line => `<li>${toHtml(line)}</li>`)
			.join('')}</ul>`,
		differences(comparison, nameOf),
		sideBySide(
			comparison,
			corpus,
			[
				rowsOfAccounts(comparison, listed(shared), nameOf),
				...alone.map(({article: id, rows: own}) => {
					const article = articles.find(each => each.id === id);
					return article === undefined ? '' : onlyIn(comparison, article, listed(own), nameOf(article));
				}),
			].join('\n'),
		),
		legend(comparison),
	];
	return htmlPage(comparisonTitle(corpus, negotiations), body.filter(part => part !== '').join('\n'), command);
}

/** Where and with whom the talks were, of one negotiation. */
function aboutMeeting(corpus: Tables, negotiations: readonly string[]): string {
	const [id = ''] = negotiations;
	const negotiation = negotiations.length === 1 ? negotiationOf(corpus, id) : undefined;
	if (negotiation === undefined) return '';
	const {place, mediator, parties} = negotiation;
	const told = [
		...(parties.length === 0 ? [] : [parties.join(', ')]),
		...(place === undefined ? [] : [place]),
		...(mediator === undefined ? [] : [`mediator: ${mediator}`]),
	];
	return told.length === 0 ? '' : `<p class="source">${toHtml(told.join(' · '))}</p>`;
}

function differences(comparison: Comparison, nameOf: (article: Article) => string): string {
	const told = comparison.differences.map(each => difference(each, comparison.articles, nameOf));
	return told.length === 0
		? ''
		: `<section class="differs">\n<h2>Told differently</h2>\n${told.join('\n')}\n</section>`;
}

function difference(each: Difference, articles: readonly Article[], nameOf: (article: Article) => string): string {
	const quotes = toldValues(each, articles).map(({article, sentence: [before, value, after]}) => {
		const basis = toHtml(`${dayOf(article)}, ${accountBasis(article)}`);
		return `<figure><figcaption><span class="outlet">${toHtml(nameOf(article))}</span> <span class="basis">${basis}</span></figcaption><blockquote>${toHtml(before)}<mark>${toHtml(value)}</mark>${toHtml(after)}</blockquote></figure>`;
	});
	return `<h3>${toHtml(differenceHeading(each.topic))}</h3>\n<div class="pair">${quotes.join('')}</div>`;
}

function sideBySide({articles}: Comparison, corpus: Tables, body: string): string {
	const heads = articles.map(article => accountHead(corpus, article));
	const head = heads.map(each => `<th scope="col">${each}</th>`).join('');
	const accounts = `<ul class="accounts">${heads.map(each => `<li>${each}</li>`).join('')}</ul>`;
	return `<h2>Side by side</h2>\n${accounts}\n<div class="wide"><table class="comparison">\n<caption>Rows are what is being talked about, columns are outlets; what one alone tells comes last.</caption>\n<thead><tr><th scope="col">Row</th>${head}</tr></thead>\n${body}\n</table></div>`;
}

/** What several tell. */
function rowsOfAccounts(comparison: Comparison, rows: readonly Row[], nameOf: (article: Article) => string): string {
	const body = rows.map(row => {
		const cells = comparison.articles.map(article => {
			const paragraphs = paragraphsOf(row, article, comparison).map(paragraph => `<p>${toHtml(paragraph)}</p>`);
			const label = toHtml(`${nameOf(article)}, ${accountBasis(article)}`);
			return `<td data-outlet="${label}">${paragraphs.join('') || '<span class="none">–</span>'}</td>`;
		});
		return `<tr>${rowHead(row, comparison)}${cells.join('')}</tr>`;
	});
	return rows.length === 0 ? '' : `<tbody>\n${body.join('\n')}\n</tbody>`;
}

/** What one tells alone, at full width and in its own order. */
function onlyIn(comparison: Comparison, article: Article, rows: readonly Row[], name: string): string {
	const columns = comparison.articles.length;
	const band = `<tr class="band"><th scope="rowgroup" colspan="${columns + 1}">Only in ${toHtml(name)} (${rows.length}) <span class="basis">${toHtml(accountBasis(article))}</span></th></tr>`;
	const body = rows.map(row => {
		const paragraphs = paragraphsOf(row, article, comparison).map(paragraph => `<p>${toHtml(paragraph)}</p>`);
		return `<tr>${rowHead(row, comparison)}<td colspan="${columns}">${paragraphs.join('')}</td></tr>`;
	});
	return `<tbody class="alone">\n${[band, ...body].join('\n')}\n</tbody>`;
}

function rowHead(row: Row, comparison: Comparison): string {
	const ties = row.ties.map(({text, kind}) => `${toHtml(text)} (${kind})`).join(', ');
	const why = ties === '' || row.cells.length < 2 ? '' : `<details><summary>why</summary>${ties}</details>`;
	const differs = differsIn(row, comparison) ? ' <abbr title="a fact in it is told differently">≠</abbr>' : '';
	return `<th scope="row">${toHtml(row.label)}${differs}${why}</th>`;
}

/** Outlet with its link, day, whose words, origin, headline. */
function accountHead(corpus: Tables, article: Article): string {
	const {outlet, title, url, language, origin} = article;
	const from = origin === undefined ? '' : `<br><span class="basis">from ${toHtml(origin)}</span>`;
	return `<span class="outlet">${safeLink(url, toHtml(outletName(corpus, outlet)))}</span> <time>${toHtml(dayOf(article))}</time><br><span class="basis">${toHtml(accountBasis(article))}</span>${from}<br><cite lang="${toHtml(language)}">${toHtml(title)}</cite>`;
}

/** What the signs and words of the page mean; no more than what stands in it. */
function legend({articles, differences: told}: Comparison): string {
	const meanings: readonly (readonly [sign: string, meaning: string, stands: boolean])[] = [
		['~', 'the date is inferred', articles.some(({publishedBasis}) => publishedBasis !== 'stated')],
		['our account', 'told in our own words; only what is quoted is the outlet’s', articles.some(isBrief)],
		['the outlet’s text', 'the words of the outlet', !articles.every(isBrief)],
		['opening only', 'goes back to the beginning of the article', articles.some(({covers}) => covers === 'opening')],
		['–', 'nothing in the text we have', true],
		['≠', 'a fact in the row is told differently by another', told.length > 0],
		['only in', 'only in it, of the texts we have', true],
	];
	const listed = meanings.filter(([, , stands]) => stands);
	return `<h2>Signs</h2>\n<dl class="legend">${listed.map(([sign, meaning]) => `<dt>${toHtml(sign)}</dt><dd>${toHtml(meaning)}</dd>`).join('')}</dl>`;
}

function isBrief({text}: Article): boolean {
	return text === 'brief';
}
