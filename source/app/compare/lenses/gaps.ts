import {type Gaps, gapsOf} from '../../../compare/gaps.js';
import {outletOf} from '../../../corpus/lookup.js';
import {mentionsIn} from '../../../search/mentions/mentions.js';
import type {Words} from '../../words/words.js';
import type {StyledRange} from '../../text/spans.js';
import type {Item, LensCell, LensRow, LensSource} from '../lens-table.js';

const kinds = ['row', 'actor', 'place', 'figure'] as const;
type Kind = (typeof kinds)[number];

/** Something that a telling lacks, and whose tellings have it. */
type Lacking = {readonly text: string; readonly id?: string; readonly articles: readonly string[]};

/** What each telling lacks and others have, by kind, in the column of the one that lacks it. */
export function gapsRows({corpus, comparison, words}: LensSource): readonly LensRow[] {
	const {articles, rows} = comparison;
	const gaps = gapsOf(comparison, article => mentionsIn(corpus, article));
	const tags = new Map(articles.map(({id, outlet}) => [id, outletOf(corpus, outlet).tag] as const));
	const lackingOf = ({rows: lacking, actors, places, figures}: Gaps): Readonly<Record<Kind, readonly Lacking[]>> => ({
		row: lacking.flatMap(index => {
			const row = rows[index];
			return row === undefined ? [] : [{text: row.label, articles: row.cells.map(({article}) => article)}];
		}),
		actor: actors,
		place: places,
		figure: figures,
	});
	const columns = gaps.map(each => ({counted: each.counted, lacking: lackingOf(each)}));
	return kinds
		.map(kind => ({
			label: words.gapKinds[kind],
			cells: columns.map(({counted, lacking}) => cellOf(words, tags, lacking[kind], counted)),
		}))
		.filter(({cells}) => cells.some(({items}) => items.length > 0));
}

/** All of a text in one style. */
function whole(text: string, style: 'strong' | 'dim'): readonly StyledRange[] {
	return [{start: 0, end: text.length, style}];
}

function cellOf(
	words: Words,
	tags: ReadonlyMap<string, string>,
	lacking: readonly Lacking[],
	counted: boolean,
): LensCell {
	if (lacking.length === 0) return {none: '', items: []};
	const head = counted ? words.lacks(lacking.length) : words.notCounted;
	const items = lacking.map(({text, id, articles}): Item => {
		const said = `${text} (${articles.map(article => tags.get(article) ?? article).join(' ')})`;
		return {
			lead: '· ',
			text: said,
			ranges: counted ? [{start: text.length, end: said.length, style: 'dim'}] : whole(said, 'dim'),
			...(id === undefined ? {} : {about: id}),
		};
	});
	const all = [{text: head, ranges: whole(head, counted ? 'strong' : 'dim')}, ...items];
	return counted ? {items: all} : {items: all, uncounted: true};
}
