/**
 * How well clusters stand apart (Rousseeuw 1987), −1 to 1: for each item how much liker it is to its own cluster than to the likest other one,
 * on average; 0 for an item that is alone. `near` maps each item to others with a similarity; absent is 0.
 */
export function silhouette(
	near: readonly ReadonlyMap<number, number>[],
	clusters: readonly (readonly number[])[],
): number {
	const clusterOf = new Int32Array(near.length);
	for (const [cluster, items] of clusters.entries()) {
		for (const item of items) clusterOf[item] = cluster;
	}
	let total = 0;
	for (const [item, similarities] of near.entries()) {
		const own = clusterOf[item] ?? 0;
		const others = (clusters[own]?.length ?? 1) - 1;
		if (others === 0) continue;
		const sums = new Map<number, number>();
		for (const [other, similarity] of similarities) {
			const cluster = clusterOf[other] ?? 0;
			sums.set(cluster, (sums.get(cluster) ?? 0) + similarity);
		}
		const within = 1 - (sums.get(own) ?? 0) / others;
		let likest = 0;
		for (const [cluster, sum] of sums) {
			if (cluster !== own) likest = Math.max(likest, sum / (clusters[cluster]?.length ?? 1));
		}
		const beside = 1 - likest;
		total += (beside - within) / Math.max(beside, within, Number.EPSILON);
	}
	return near.length === 0 ? 0 : total / near.length;
}
