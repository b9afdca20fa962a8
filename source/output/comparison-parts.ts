import type {Comparison, Difference, FactTopic, FactValue, Row} from '../compare/model.js';
import {notesUnder} from '../compare/page-notes.js';
import {sentencesOf} from '../compare/sentences.js';
import {negotiationOf} from '../corpus/lookup.js';
import type {Article, Tables} from '../corpus/model.js';
import {count} from './count.js';
import {englishHeadings, englishStances, factHeading} from './fact-heading.js';
import {noteText} from './note-text.js';
import {overruledLines} from './overruled-lines.js';
import {accountBasis, accountNames, dayOf} from './whose-words.js';

/** “Second truce, 2020-10-17”: which talks are compared; of several, that they are not the same meeting. */
export function comparisonTitle(corpus: Tables, negotiations: readonly string[]): string {
	const titles = negotiations.map(id => negotiationTitle(corpus, id));
	return titles.length === 1 ? (titles[0] ?? '') : `Not the same meeting: ${titles.join('; ')}`;
}

/** A negotiation by its title and days. */
export function negotiationTitle(corpus: Tables, id: string): string {
	const negotiation = negotiationOf(corpus, id);
	if (negotiation === undefined) return id;
	const {title, date, until} = negotiation;
	return `${title}, ${date}${until === undefined ? '' : ` to ${until}`}`;
}

/** The lines above the rows: how many accounts these really are, whose words they are in, and what must not be taken for granted. */
export function comparisonHead(corpus: Tables, comparison: Comparison): readonly string[] {
	const {articles, outlets, origins, rows, sharedOrigins, differences, nameOrders} = comparison;
	const names = accountNames(corpus, articles);
	const named = (id: string): string => names.get(id) ?? id;
	const shared = rows.filter(row => row.cells.length > 1).length;
	const all = rows.filter(row => row.cells.length === articles.length).length;
	return [
		...(comparison.negotiations.length > 1 ? ['Rows show what recurs in talks that are not the same.'] : []),
		`${count(articles.length, 'article')}, ${count(outlets, 'outlet')}, ${count(origins, 'origin')}; ${count(rows.length, 'row')}: ${all} in all, ${shared - all} shared by some, ${rows.length - shared} only in one.`,
		...sharedOrigins.map(
			({articles: ids, origin, why}) =>
				`One text${origin === '' ? '' : ` (${origin})`}: ${ids.map(named).join(', ')}: ${why}.`,
		),
		...(differences.length === 0 ? ['No fact told differently was found by rule.'] : []),
		...nameOrders.map(
			({values}) =>
				`Order of names in the headlines: ${values.map(({text, article}) => `${text} (${named(article)})`).join('; ')}.`,
		),
		...openingLines(articles),
		...overruledLines(comparison),
	];
}

function openingLines(articles: readonly Article[]): readonly string[] {
	return articles.some(({covers}) => covers === 'opening')
		? ['Some go back to the opening of an article only: what is missing there may stand further down.']
		: [];
}

/** Who each column is: outlet, day (`~`: inferred), whose words, where it was read. */
export function accountLine(corpus: Tables, article: Article): string {
	const name = accountNames(corpus, [article]).get(article.id) ?? article.id;
	return `${name}, ${dayOf(article)}: ${accountBasis(article)}`;
}

/** What an account has in a row: its paragraphs, and in its last row what it says of its page. */
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

/** One value of a difference, with the sentence it stands in. */
export type ToldValue = {
	readonly article: Article;
	readonly value: string;
	/** The sentence in three pieces: before the value, the value as printed there, after it. */
	readonly sentence: readonly [before: string, value: string, after: string];
};

/** A difference with the sentences that tell it, so that they can be read beside each other. */
export function toldValues({values}: Difference, articles: readonly Article[]): readonly ToldValue[] {
	return values.flatMap(({article: id, paragraph, text, start, end}): readonly ToldValue[] => {
		const article = articles.find(each => each.id === id);
		if (article === undefined) return [];
		const whole = paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');
		const sentence =
			paragraph < 0 ? undefined : sentencesOf(whole).find(each => each.start <= start && each.end >= end);
		const [from, to] = [sentence?.start ?? 0, sentence?.end ?? whole.length];
		return [
			{article, value: text, sentence: [whole.slice(from, start), whole.slice(start, end), whole.slice(end, to)]},
		];
	});
}

/** What is told differently, in English. */
export function differenceHeading(topic: FactTopic): string {
	return factHeading(topic, englishHeadings);
}

/** “Differs, the dead: 43 (MassisPost); more than 60 (TASS).” */
export function differenceLine(corpus: Tables, {articles}: Comparison, {topic, values}: Difference): string {
	const names = accountNames(corpus, articles);
	const told = values.map(value => `${valueText(topic, value)} (${names.get(value.article) ?? value.article})`);
	return `Differs, ${differenceHeading(topic)}: ${told.join('; ')}.`;
}

/** Whether a row holds a value that is told differently. */
export function differsIn({cells}: Row, {differences}: Comparison): boolean {
	return differences.some(({values}) =>
		values.some(({article, paragraph}) =>
			cells.some(cell => cell.article === article && cell.paragraphs.includes(paragraph)),
		),
	);
}
