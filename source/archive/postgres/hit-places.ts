import type {HitOrder} from '../../search/hit-orders.js';
import type {ServerRow} from './server.js';

/** Where a hit stands, without its text. */
export type Place = {
	readonly id: string;
	readonly negotiation: string;
	readonly outlet: string;
	readonly origin: string;
	/** Rises in the order of the list. */
	readonly filed: string;
};

export const placeColumns = 'a.id, a.negotiation, a.outlet, a.origin, a.filed';

export function placeOf({id, negotiation, outlet, origin, filed}: ServerRow): Place {
	return {
		id: String(id),
		negotiation: String(negotiation),
		outlet: String(outlet),
		origin: String(origin),
		filed: String(filed),
	};
}

/** Hits of one negotiation together, negotiations by the first hit of each; by outlet in the order of the list. */
export function grouped<T extends Place>(hits: readonly T[], order: HitOrder): readonly T[] {
	const groups = new Map<string, T[]>();
	const inTurn = order === 'outlet' ? hits.toSorted((a, b) => (a.filed < b.filed ? -1 : 1)) : hits;
	for (const {negotiation} of inTurn) groups.set(negotiation, []);
	for (const hit of hits) groups.get(hit.negotiation)?.push(hit);
	return [...groups.values()].flat();
}
