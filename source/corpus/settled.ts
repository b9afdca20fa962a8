import type {Negotiation} from './model.js';

/** One description for each negotiation, the later of two; but none in place of a description (a stub) where somebody has written one. */
export function settled(negotiations: readonly Negotiation[]): Negotiation[] {
	const byId = new Map<string, Negotiation>();
	for (const negotiation of negotiations) {
		const {id, stub} = negotiation;
		if (stub === undefined || byId.get(id)?.stub !== undefined || !byId.has(id)) byId.set(id, negotiation);
	}
	return [...byId.values()];
}
