type Near = Map<number, number>;
type Closest = {readonly other: number; readonly mean: number};

/** Two clusters that were joined, by one item of each, and their mean similarity. */
export type Join = {readonly kept: number; readonly gone: number; readonly mean: number};

/**
 * Average-link clustering over sparse similarities (`near[item]` maps other items to a similarity; absent is 0): joins the two
 * clusters whose mean similarity is greatest until none reaches `least`. Returns the joins in order, the likest first.
 */
export function averageLink(near: readonly ReadonlyMap<number, number>[], least: number): Join[] {
	const members: number[][] = near.map((_, item) => [item]);
	const sums: Near[] = near.map(similarities => new Map(similarities));
	const closest = sums.map((_, item) => closestTo(item, sums, members));
	const joins: Join[] = [];
	for (;;) {
		const kept = greatest(closest, least);
		const nearest = closest[kept];
		if (nearest == null) break;
		joins.push({kept, gone: nearest.other, mean: nearest.mean});
		const touched = join(kept, nearest.other, sums, members);
		closest[nearest.other] = null;
		for (const item of [kept, ...touched]) closest[item] = closestTo(item, sums, members);
	}
	return joins;
}

/** The clusters of so many items once all joins of at least a similarity are made, item by item, in order. */
export function clustersAt(items: number, joins: readonly Join[], cut: number): number[][] {
	const members: number[][] = Array.from({length: items}, (_, item) => [item]);
	for (const {kept, gone, mean} of joins) {
		if (mean >= cut) {
			members[kept] = [...(members[kept] ?? []), ...(members[gone] ?? [])];
			members[gone] = [];
		}
	}
	const clusters = members.filter(cluster => cluster.length > 0).map(cluster => cluster.toSorted((a, b) => a - b));
	return clusters.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function greatest(closest: readonly (Closest | null)[], cut: number): number {
	let best = -1;
	let most = cut;
	for (const [item, near] of closest.entries()) {
		if (near !== null && near.mean >= most) {
			most = near.mean;
			best = item;
		}
	}
	return best;
}

function closestTo(item: number, sums: readonly Near[], members: readonly number[][]): Closest | null {
	let best: Closest | null = null;
	const own = members[item]?.length ?? 0;
	for (const [other, sum] of sums[item] ?? []) {
		const mean = sum / (own * (members[other]?.length ?? 1));
		if (best === null || mean > best.mean) best = {other, mean};
	}
	return best;
}

/** Moves one cluster into another; returns the clusters whose similarities changed. */
function join(kept: number, gone: number, sums: Near[], members: number[][]): number[] {
	const [into, from] = [sums[kept], sums[gone]];
	if (into === undefined || from === undefined) return [];
	for (const [other, sum] of from) {
		sums[other]?.delete(gone);
		if (other === kept) continue;
		const total = sum + (into.get(other) ?? 0);
		into.set(other, total);
		sums[other]?.set(kept, total);
	}
	into.delete(gone);
	sums[gone] = new Map();
	members[kept] = [...(members[kept] ?? []), ...(members[gone] ?? [])];
	members[gone] = [];
	return [...into.keys()];
}
