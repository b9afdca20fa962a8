import type {Comparison, Row} from '../compare/model.js';
import {rankRows} from '../compare/rows/importance.js';
import {padEnd, truncate} from '../text/truncate.js';
import {wrap} from '../text/wrap.js';
import {comparisonHead, comparisonTitle, differenceLine, differsIn, paragraphsOf} from './comparison-parts.js';
import type {OutputContext} from './formatter.js';
import {paint} from './paint.js';
import {outletName} from './source-line.js';
import {accountBasis, accountNames, dayOf} from './whose-words.js';

const columnGap = ' │ ';
const narrowest = 12;
const widestText = 80;

/** A comparison for people: which talks, what differs, what several tell in columns beside each other, then what each alone tells at full width. */
export function comparisonText(comparison: Comparison, context: OutputContext): string {
	const {corpus} = context;
	const {articles, rows, differences} = comparison;
	const gaps = columnGap.length * (articles.length - 1);
	const width = Math.max(narrowest, Math.floor((context.width - gaps) / articles.length));
	const across = (cells: readonly (readonly string[])[]): string[] =>
		Array.from({length: Math.max(0, ...cells.map(cell => cell.length))}, (_, i) =>
			cells
				.map(cell => padEnd(cell[i] ?? '', width))
				.join(columnGap)
				.trimEnd(),
		);
	const wrapped = (part: string, to = width) => wrap(part, to).map(each => each.text);
	const heading = (label: string) => paint(`── ${truncate(label, context.width - 4)} `, 'bold', context);
	const names = accountNames(corpus, articles);
	const {shared, alone} = rankRows(comparison);
	const listed = (indexes: readonly number[]): readonly Row[] => indexes.flatMap(index => rows[index] ?? []);
	return [
		...wrapped(comparisonTitle(corpus, comparison.negotiations), context.width).map(each =>
			paint(each, 'bold', context),
		),
		...[
			...comparisonHead(corpus, comparison),
			...differences.map(each => differenceLine(corpus, comparison, each)),
		].flatMap(part => wrapped(part, context.width)),
		'',
		...across(articles.map(({outlet}) => wrapped(outletName(corpus, outlet)))).map(each =>
			paint(each, 'bold', context),
		),
		...across(articles.map(article => wrapped(`${dayOf(article)}, ${accountBasis(article)}`))).map(each =>
			paint(each, 'dim', context),
		),
		...across(articles.map(({title}) => wrapped(title))),
		...listed(shared).flatMap(row => [
			'',
			heading(`${row.label}${differsIn(row, comparison) ? ' · differs' : ''}`),
			...across(articles.map(article => spaced(paragraphsOf(row, article, comparison)).flatMap(part => wrapped(part)))),
		]),
		...alone.flatMap(({article: id, rows: own}) => {
			const article = articles.find(each => each.id === id);
			const texts = listed(own).flatMap(row =>
				article === undefined ? [] : spaced(paragraphsOf(row, article, comparison)),
			);
			const lines = spaced(texts.filter(text => text !== ''));
			return [
				'',
				heading(
					`Only in ${names.get(id) ?? id} (${own.length}), ${article === undefined ? '' : accountBasis(article)}`,
				),
				...lines.flatMap(part => wrapped(part, Math.min(context.width, widestText))),
			];
		}),
		'',
		paint(`Made by: ${context.command}`, 'dim', context),
	].join('\n');
}

/** Paragraphs with a blank line between them. */
function spaced(paragraphs: readonly string[]): readonly string[] {
	return paragraphs.flatMap((paragraph, at) => (at > 0 ? ['', paragraph] : [paragraph]));
}
