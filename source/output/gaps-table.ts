import type {Tables} from '../corpus/model.js';
import {type GapBasis, type Gaps, gapsOf, type Missing, missingRows} from '../compare/gaps.js';
import type {Comparison} from '../compare/model.js';
import {mentionsIn} from '../search/mentions/mentions.js';
import type {Table} from './formatter.js';
import {outletNameOf} from './wording-table.js';

/** Whether what an article has not may be counted, and if not, why. */
const counted: Readonly<Record<GapBasis, string>> = {
	counted: 'yes',
	opening: 'no: we have the opening only',
	account: 'no: not in our account',
};

/**
 * What others tell and an article does not, row by row, the longest first: counted for the outlets' own whole texts only, and there with actors, places and
 * figures. Of our accounts nothing is said but that a row is not in them.
 */
export function gapsTable(corpus: Tables, comparison: Comparison): Table {
	const {articles} = comparison;
	const name = (id: string) => outletNameOf(corpus, articles, id);
	const gaps = gapsOf(comparison, article => mentionsIn(corpus, article));
	const missing = [...rowsMissing(gaps, comparison), ...gaps.flatMap(thingsMissing)];
	return {
		signed: true,
		columns: [
			{key: 'kind', title: 'KIND'},
			{key: 'what', title: 'WHAT'},
			{key: 'where', title: 'FOUND IN'},
			{key: 'outlet', title: 'NOT IN'},
			{key: 'counted', title: 'COUNTED'},
			{key: 'article', title: 'ARTICLE', wide: true},
		],
		rows: missing.map(({kind, text, articles: where, gaps: {article, basis}}) => ({
			kind,
			what: text,
			where: where.map(name),
			outlet: name(article),
			counted: counted[basis],
			article,
		})),
	};
}

type Told = {readonly kind: string; readonly text: string; readonly articles: readonly string[]; readonly gaps: Gaps};

/** Each row once for every article that has it not. */
function rowsMissing(gaps: readonly Gaps[], comparison: Comparison): readonly Told[] {
	return missingRows(comparison, gaps).flatMap(index => {
		const row = comparison.rows[index];
		if (row === undefined) return [];
		const articles = row.cells.map(({article}) => article);
		return gaps
			.filter(each => each.rows.includes(index))
			.map(each => ({kind: 'row', text: row.label, articles, gaps: each}));
	});
}

function thingsMissing(gaps: Gaps): readonly Told[] {
	const told = (kind: string, missing: readonly Missing[]) =>
		missing.map(({text, articles}) => ({kind, text, articles, gaps}));
	return [...told('actor', gaps.actors), ...told('place', gaps.places), ...told('figure', gaps.figures)];
}
