type Near = Map<number, number>;
type Closest = {readonly other: number; readonly mean: number};

/**
 * Average-link clustering over sparse likenesses (`near[item]` maps other items to a likeness; absent is 0): joins the two
 * clusters whose mean likeness is greatest until none reaches `cut`. Returns the items cluster by cluster, in order.
 */
export function averageLink(near: readonly ReadonlyMap<number, number>[], cut: number): number[][] {
	const members: number[][] = near.map((_, item) => [item]);
	const sums: Near[] = near.map(likenesses => new Map(likenesses));
	const closest = sums.map((_, item) => closestTo(item, sums, members));
	for (;;) {
		const kept = greatest(closest, cut);
		const gone = closest[kept]?.other;
		if (gone === undefined) break;
		const touched = join(kept, gone, sums, members);
		closest[gone] = null;
		for (const item of [kept, ...touched]) closest[item] = closestTo(item, sums, members);
	}
	const clusters = members.filter(items => items.length > 0).map(items => items.toSorted((a, b) => a - b));
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

/** Moves one cluster into another; returns the clusters whose likenesses changed. */
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
