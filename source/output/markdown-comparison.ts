import type {Comparison} from '../compare/model.js';
import {rankRows} from '../compare/rows/importance.js';
import {
	comparisonHead,
	comparisonTitle,
	differenceLine,
	differsIn,
	paragraphsOf,
	toldValues,
} from './comparison-parts.js';
import type {OutputContext} from './formatter.js';
import {codeSpan, escapeMarkdown as escape} from './markdown-text.js';
import {outletName} from './source-line.js';
import {accountBasis, accountNames, dayOf} from './whose-words.js';

/** A comparison as a document: which talks, what is told differently with the sentences, a table of what several tell, then what each alone tells. */
export function comparisonMarkdown(comparison: Comparison, {corpus, command}: OutputContext): string {
	const {articles, rows, differences} = comparison;
	const names = accountNames(corpus, articles);
	const {shared, alone} = rankRows(comparison);
	const heads = articles.map(
		article =>
			`${escape(outletName(corpus, article.outlet))}, ${escape(dayOf(article))}<br>${escape(accountBasis(article))}`,
	);
	const told = differences.flatMap(difference => [
		`- ${escape(differenceLine(corpus, comparison, difference))}`,
		...toldValues(difference, articles).map(
			({article, sentence: [before, value, after]}) =>
				`  - ${escape(names.get(article.id) ?? article.id)} (${escape(accountBasis(article))}): ${escape(before)}**${escape(value)}**${escape(after)}`,
		),
	]);
	return [
		`## ${escape(comparisonTitle(corpus, comparison.negotiations))}`,
		'',
		...comparisonHead(corpus, comparison).map(line => `${escape(line)}\n`),
		...(told.length === 0 ? [] : ['### Told differently', '', ...told, '']),
		`| | ${heads.join(' | ')} |`,
		`| --- |${articles.map(() => ' --- |').join('')}`,
		`| | ${articles.map(({title}) => `*${escape(title)}*`).join(' | ')} |`,
		...shared.flatMap(index => {
			const row = rows[index];
			if (row === undefined) return [];
			const cells = articles.map(article => paragraphsOf(row, article, comparison).map(escape).join('<br><br>'));
			return [`| **${escape(row.label)}**${differsIn(row, comparison) ? ' ≠' : ''} | ${cells.join(' | ')} |`];
		}),
		'',
		...alone.flatMap(({article: id, rows: own}) => {
			const article = articles.find(each => each.id === id);
			if (article === undefined) return [];
			return [
				`### Only in ${escape(names.get(id) ?? id)} (${own.length}), ${escape(accountBasis(article))}`,
				'',
				...own.flatMap(index => {
					const row = rows[index];
					return (row === undefined ? [] : paragraphsOf(row, article, comparison)).flatMap(text => [escape(text), '']);
				}),
			];
		}),
		`Made by: ${codeSpan(command)}`,
	].join('\n');
}
