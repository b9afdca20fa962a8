import type {HitGroup} from './port.js';

/** Of a hit, as the engine gives it, what its group counts. */
export type Counted = {readonly negotiation?: unknown; readonly outlet?: unknown; readonly origin?: unknown};

/** The negotiations of hits in the order of the first of each, with how many hits, outlets and origins they have. */
export function countedByFirst(hits: readonly Counted[]): readonly HitGroup[] {
	const groups = new Map<string, {count: number; outlets: Set<unknown>; origins: Set<unknown>}>();
	for (const {negotiation, outlet, origin} of hits) {
		const key = String(negotiation);
		const group = groups.get(key) ?? {count: 0, outlets: new Set(), origins: new Set()};
		groups.set(key, group);
		group.count++;
		group.outlets.add(outlet);
		group.origins.add(origin);
	}
	return [...groups].map(([negotiation, {count, outlets, origins}]) => ({
		negotiation,
		count,
		outlets: outlets.size,
		origins: origins.size,
	}));
}
