import type {Outlet} from '../corpus/model.js';

/** An outlet reports talks: one article of it is about them. */
export type Report = {readonly negotiation: string; readonly outlet: string};

/** By outlet id the number of its group, from 0. */
export type OutletGroups = Readonly<Record<string, number>>;

/** As many as one tells apart at a glance. */
const groups = 6;

/** Outlets of one negotiation that are kept apart: more do not have groups enough. */
const mostApart = 24;

/**
 * Outlets in six groups, so that those that report the same talks are in different ones as far as there are any: greedy colouring, in the order of
 * the outlets. Each gets the group that is rarest among those it stands beside, then the rarest of all.
 * @param reports in the order of the articles, each pair at least once
 */
export function outletGroups(outlets: readonly Pick<Outlet, 'id'>[], reports: Iterable<Report>): OutletGroups {
	const beside = besides(reports);
	const found = new Map<string, number>();
	const used = Array.from({length: groups}, () => 0);
	for (const {id} of outlets) {
		const near = Array.from({length: groups}, () => 0);
		for (const [other, times] of beside.get(id) ?? []) {
			const group = found.get(other);
			if (group !== undefined) near[group] = (near[group] ?? 0) + times;
		}
		const [best = 0] = [...used.keys()].toSorted(
			(a, b) => (near[a] ?? 0) - (near[b] ?? 0) || (used[a] ?? 0) - (used[b] ?? 0),
		);
		found.set(id, best);
		used[best] = (used[best] ?? 0) + 1;
	}
	return Object.fromEntries(found);
}

/** For each outlet how many talks it reports together with each other. */
function besides(reports: Iterable<Report>): ReadonlyMap<string, ReadonlyMap<string, number>> {
	const reporting = new Map<string, Set<string>>();
	for (const {negotiation, outlet} of reports) {
		const here = reporting.get(negotiation) ?? new Set();
		if (here.size < mostApart) here.add(outlet);
		reporting.set(negotiation, here);
	}
	const beside = new Map<string, Map<string, number>>();
	for (const here of reporting.values()) {
		for (const one of here) {
			const counts = beside.get(one) ?? new Map<string, number>();
			for (const other of here) if (other !== one) counts.set(other, (counts.get(other) ?? 0) + 1);
			beside.set(one, counts);
		}
	}
	return beside;
}
