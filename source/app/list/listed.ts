import type {Found, HeaderHit} from '../../archive/port.js';
import type {Match} from '../../search/readings/readings.js';

/** Hits in one page: more than a window has rows. */
export const pageSize = 64;
/** Pages that are kept: those around where one is. */
const mostPages = 32;

/** What a query found: how much and where, with the hits of the pages that were looked at. */
export type Listed = Pick<Found, 'query' | 'count' | 'counted' | 'groups' | 'understood'> & {
	/** By number of the page. */
	readonly pages: ReadonlyMap<number, readonly HeaderHit[]>;
};

export const nothingListed: Listed = {
	query: '',
	count: 0,
	counted: 'exact',
	groups: [],
	understood: [],
	pages: new Map(),
};

export function listedOf(found: Found): Listed {
	const {query, count, counted, groups, understood} = found;
	return {query, count, counted, groups, understood, pages: pagesOf(found)};
}

/** What is listed with the hits of more pages. */
export function withPages(listed: Listed, found: Found): Listed {
	const pages = new Map([...listed.pages, ...pagesOf(found)]);
	const middle = Math.floor(found.from / pageSize);
	const far = [...pages.keys()].toSorted((a, b) => Math.abs(b - middle) - Math.abs(a - middle));
	for (const page of far.slice(0, Math.max(0, far.length - mostPages))) pages.delete(page);
	return {...listed, pages};
}

function pagesOf({from, hits}: Found): ReadonlyMap<number, readonly HeaderHit[]> {
	const pages = new Map<number, readonly HeaderHit[]>();
	for (let at = 0; at < hits.length; at += pageSize) {
		pages.set(Math.floor((from + at) / pageSize), hits.slice(at, at + pageSize));
	}
	return pages;
}

/** The hit of that index; undefined where its page is not there. */
export function hitAt({pages}: Listed, index: number): HeaderHit | undefined {
	return pages.get(Math.floor(index / pageSize))?.[index % pageSize];
}

/** Index of the hit of an article, as far as its page is there. */
export function hitOf({pages}: Listed, article: string): number | undefined {
	return placesIn(pages).get(article);
}

const places = new WeakMap<Listed['pages'], ReadonlyMap<string, number>>();

function placesIn(pages: Listed['pages']): ReadonlyMap<string, number> {
	const known = places.get(pages);
	if (known !== undefined) return known;
	const made = new Map(
		[...pages].flatMap(([page, hits]) => hits.map(({article}, at) => [article.id, page * pageSize + at] as const)),
	);
	places.set(pages, made);
	return made;
}

const none: readonly Match[] = [];

/** What of an article meets the query, as far as its page is there. */
export function matchesIn(listed: Listed, article: string): readonly Match[] {
	const at = hitOf(listed, article);
	return (at === undefined ? undefined : hitAt(listed, at)?.matches) ?? none;
}

/** The pages that hits from one to another stand on and that are not there, as a range of hits. */
export function missingHits(
	{pages, count}: Listed,
	from: number,
	to: number,
): {from: number; limit: number} | undefined {
	const first = Math.floor(Math.max(0, from) / pageSize);
	const last = Math.floor(Math.min(count - 1, to) / pageSize);
	const missing = Array.from({length: Math.max(0, last - first + 1)}, (_, i) => first + i).filter(
		page => !pages.has(page),
	);
	const start = missing[0];
	if (start === undefined) return undefined;
	return {from: start * pageSize, limit: ((missing.at(-1) ?? start) - start + 1) * pageSize};
}
