import type {Comparison, FactTopic, FactValue, Row} from '../compare/model.js';
import {notesUnder} from '../compare/page-notes.js';
import type {Article} from '../corpus/model.js';
import {count} from './count.js';
import {englishHeadings, englishStances, factHeading} from './fact-heading.js';
import {noteText} from './note-text.js';

/** The lines above the rows: how many tellings these really are, and what must not be taken for granted. */
export function comparisonHead(comparison: Comparison): readonly string[] {
	const {articles, outlets, origins, rows, negotiations, sharedOrigins, differences, nameOrders} = comparison;
	const shared = rows.filter(row => row.cells.length > 1).length;
	const all = rows.filter(row => row.cells.length === articles.length).length;
	return [
		`${count(articles.length, 'article')}, ${count(outlets, 'outlet')}, ${count(origins, 'origin')}; ${count(rows.length, 'row')}: ${all} in all, ${shared - all} shared by some, ${rows.length - shared} only in one.`,
		...(negotiations.length > 1
			? [`These are not the same meeting: ${negotiations.join(', ')}. Rows show what recurs.`]
			: []),
		...sharedOrigins.map(({articles: ids, origin, why}) => `One text (${origin}): ${ids.join(', ')}: ${why}.`),
		...(differences.length === 0 ? ['No fact told differently was found by rule.'] : []),
		...differences.map(
			({topic, values}) =>
				`Differs, ${factHeading(topic, englishHeadings)}: ${values.map(value => `${valueText(topic, value)} (${value.article})`).join('; ')}.`,
		),
		...nameOrders.map(
			({values}) =>
				`Order of names in the headlines: ${values.map(({text, article}) => `${text} (${article})`).join('; ')}.`,
		),
		...(articles.some(({covers}) => covers === 'opening')
			? ['Some go back to the opening of an article only: what is missing there may stand further down.']
			: []),
	];
}

/** What a telling has in a row: its paragraphs, and in its last row what it says of its page. */
export function paragraphsOf(row: Row, article: Article, {rows}: Comparison): readonly string[] {
	const cell = row.cells.find(each => each.article === article.id);
	return [
		...(cell?.paragraphs ?? []).map(index => article.paragraphs[index] ?? ''),
		...notesUnder(row, article, rows).map(noteText),
	];
}

/** Words of a clause or a quotation stand in quotation marks, with what they say of the matter. */
function valueText({kind}: FactTopic, {text, stance}: FactValue): string {
	if (kind !== 'wording' && kind !== 'stance' && kind !== 'step') return text;
	const quoted = `“${text.replaceAll(/[“”"]/gu, "'")}”`;
	return stance === undefined ? quoted : `${englishStances[stance]}, ${quoted}`;
}
