import {type GapBasis, type Gaps, gapsOf, type Missing, missingRows} from '../../../compare/gaps.js';
import {outletOf} from '../../../corpus/lookup.js';
import type {Article} from '../../../corpus/model.js';
import {mentionsIn} from '../../../search/mentions/mentions.js';
import type {Words} from '../../words/words.js';
import type {Item, LensCell, LensRow, LensSource} from '../lens-table.js';

const kinds = ['actor', 'place', 'figure'] as const;

/** Under what something stands that a text has not, by what may be said of it. */
const heads: Readonly<Record<GapBasis, 'notInOurText' | 'notCounted' | 'notInAccount'>> = {
	counted: 'notInOurText',
	opening: 'notCounted',
	account: 'notInAccount',
};

/**
 * The rows that some tell and others do not, those that say most first: what is told beside whose text has it not. Then, for the outlets' own texts only, the
 * names and figures that others have. Of our accounts nothing is counted: it was we who left it out.
 */
export function gapsRows(source: LensSource): readonly LensRow[] {
	const {catalogue, comparison} = source;
	const gaps = gapsOf(comparison, article => mentionsIn(catalogue, article));
	return [...untoldRows(source, gaps), ...missingThings(source, gaps)];
}

function untoldRows({comparison, words}: LensSource, gaps: readonly Gaps[]): readonly LensRow[] {
	const {articles, rows} = comparison;
	return missingRows(comparison, gaps).map(index => ({
		label: rows[index]?.label ?? '',
		cells: articles.map((article, column): LensCell => {
			const cell = rows[index]?.cells.find(each => each.article === article.id);
			if (cell !== undefined) return {items: cell.paragraphs.slice(0, 1).map(at => lead(article, at))};
			const each = gaps[column];
			return each?.rows.includes(index) === true ? missing(words, each.basis) : {items: [], none: ''};
		}),
	}));
}

/** The beginning of a paragraph, on one line. */
function lead(article: Article, paragraph: number): Item {
	const text = article.paragraphs[paragraph] ?? '';
	return {text, around: {start: 0, end: 0}, places: [{paragraph, start: 0, end: text.length}]};
}

function missing(words: Words, basis: GapBasis): LensCell {
	const text = words[heads[basis]];
	return {items: [{text, ranges: [{start: 0, end: text.length, style: 'dim'}]}], uncounted: true};
}

function missingThings({catalogue, comparison, words}: LensSource, gaps: readonly Gaps[]): readonly LensRow[] {
	const {articles} = comparison;
	const tags = new Map(articles.map(({id, outlet}) => [id, outletOf(catalogue, outlet).tag] as const));
	const lists = {actor: 'actors', place: 'places', figure: 'figures'} as const;
	return kinds
		.map(kind => ({
			label: words.gapKinds[kind],
			cells: gaps.map((each): LensCell => {
				if (each.basis === 'account') return {items: [], none: words.briefCell};
				return thingsCell(words, tags, each[lists[kind]], each.basis);
			}),
		}))
		.filter(({cells}) => cells.some(({items}) => items.length > 0));
}

function thingsCell(
	words: Words,
	tags: ReadonlyMap<string, string>,
	things: readonly Missing[],
	basis: GapBasis,
): LensCell {
	if (things.length === 0) return {none: '', items: []};
	const isCounted = basis === 'counted';
	const head = isCounted ? words.missing(things.length) : words[heads[basis]];
	const items = things.map(({text, id, articles}): Item => {
		const said = `${text} (${articles.map(article => tags.get(article) ?? article).join(' ')})`;
		return {
			lead: '· ',
			text: said,
			ranges: [{start: isCounted ? text.length : 0, end: said.length, style: 'dim'}],
			...(id === undefined ? {} : {about: id}),
		};
	});
	const first: Item = {text: head, ranges: [{start: 0, end: head.length, style: isCounted ? 'strong' : 'dim'}]};
	return isCounted ? {items: [first, ...items]} : {items: [first, ...items], uncounted: true};
}
