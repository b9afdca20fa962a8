import type {Hit} from './search.js';

export const hitOrders = ['negotiation', 'date', 'outlet', 'score'] as const;
export type HitOrder = (typeof hitOrders)[number];

/** Orders hits; equal ones stay in corpus order, so that the same query always prints the same bytes. */
export function sortHits(hits: readonly Hit[], order: HitOrder): readonly Hit[] {
	switch (order) {
		case 'negotiation': {
			return hits;
		}
		case 'date': {
			return hits.toSorted((a, b) => compare(a.article.published, b.article.published));
		}
		case 'outlet': {
			return hits.toSorted((a, b) => compare(a.article.outlet, b.article.outlet));
		}
		case 'score': {
			return hits.toSorted((a, b) => b.score - a.score);
		}
	}
}

/** By code unit: ids and ISO dates are ASCII, and a locale must not change the order. */
function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
