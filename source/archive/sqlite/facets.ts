import type {Facet, FacetKind, FacetQuestion} from '../port.js';
import type {Hits} from './hits.js';
import type {NameCounts, NameCells} from './name-cells.js';

const columns = {
	outlet: '(select value from tag where tag.number = a.outlet)',
	negotiation: '(select value from tag where tag.number = a.negotiation)',
	origin: '(select value from tag where tag.number = a.origin)',
	language: 'a.printed_language',
	year: 'substr(a.published, 1, 4)',
} as const;

const groups = {
	outlet: 'a.outlet',
	negotiation: 'a.negotiation',
	origin: 'a.origin',
	language: 'a.printed_language',
	year: 'substr(a.published, 1, 4)',
} as const;

/** How many of the hits have each value, most first. */
export function facetsOf(hits: Hits, {kind, limit, ...asked}: FacetQuestion, names: NameCells): readonly Facet[] {
	const counts = isOfNames(kind)
		? nameCounts(names, names.countedIn(asked, hits), kind)
		: hits
				.rows(`select ${columns[kind]} as value, count(*) as n from {hits} group by ${groups[kind]}`)
				.map(({value, n}): Facet => ({value: String(value), count: Number(n)}));
	return counts.toSorted((a, b) => b.count - a.count || byCodeUnit(a.value, b.value)).slice(0, limit);
}

/** Whether what is counted is named in the texts. */
export function isOfNames(kind: FacetKind | 'day'): kind is 'actor' | 'place' {
	return kind === 'actor' || kind === 'place';
}

function nameCounts(names: NameCells, counted: NameCounts, kind: 'actor' | 'place'): Facet[] {
	return [...names.idsOf(kind)].flatMap(([tag, value]) => {
		const count = counted.articlesOf(tag);
		return count === 0 ? [] : [{value, count}];
	});
}

function byCodeUnit(a: string, b: string): number {
	return a === b ? 0 : a < b ? -1 : 1;
}
