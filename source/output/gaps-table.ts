import type {Corpus} from '../corpus/model.js';
import {type Gaps, gapsOf, type Missing} from '../compare/gaps.js';
import type {Comparison} from '../compare/model.js';
import {mentionsIn} from '../search/mentions/mentions.js';
import type {Table} from './formatter.js';
import {outletNameOf} from './wording-table.js';

/** What each telling does not have and others do, in the text we have; openings are said to be openings, and not counted. */
export function gapsTable(corpus: Corpus, comparison: Comparison): Table {
	const {articles, rows} = comparison;
	const name = (id: string) => outletNameOf(corpus, articles, id);
	return {
		signed: true,
		columns: [
			{key: 'outlet', title: 'OUTLET'},
			{key: 'kind', title: 'LACKS'},
			{key: 'what', title: 'WHAT'},
			{key: 'where', title: 'FOUND IN'},
			{key: 'counted', title: 'COUNTED'},
			{key: 'article', title: 'ARTICLE', wide: true},
		],
		rows: gapsOf(comparison, article => mentionsIn(corpus, article)).flatMap(gaps =>
			missingIn(gaps, rows).map(({kind, text, articles: where}) => ({
				outlet: name(gaps.article),
				kind,
				what: text,
				where: where.map(name),
				counted: gaps.counted ? 'yes' : 'no: we have the opening only',
				article: gaps.article,
			})),
		),
	};
}

function missingIn({rows: lacking, actors, places, figures}: Gaps, rows: Comparison['rows']) {
	const shared = lacking.flatMap(index => {
		const row = rows[index];
		return row === undefined ? [] : [{kind: 'row', text: row.label, articles: row.cells.map(({article}) => article)}];
	});
	return [...shared, ...things('actor', actors), ...things('place', places), ...things('figure', figures)];
}

function things(kind: string, missing: readonly Missing[]) {
	return missing.map(each => ({kind, ...each}));
}
