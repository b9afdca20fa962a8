/**
 * Orders rows so that each article's order is kept as far as possible: `positions[row][article]` is the mean place of the
 * row's paragraphs in that article (0 to 1), or absent. Starts from the mean place and moves single rows while that
 * lessens the number of pairs that stand against an article's order (a local search for Kemeny's order).
 */
export function orderRows(positions: readonly ReadonlyMap<number, number>[]): number[] {
	const means = positions.map(
		places => [...places.values()].reduce((sum, place) => sum + place, 0) / Math.max(1, places.size),
	);
	const order = positions.map((_, row) => row).toSorted((a, b) => (means[a] ?? 0) - (means[b] ?? 0) || a - b);
	const against = disorders(positions);
	for (let pass = 0; pass < 6; pass++) {
		let moved = false;
		const rows = order.slice();
		for (const row of rows) moved = settle(order, row, against) || moved;
		if (!moved) break;
	}
	return order;
}

/** Articles that put one row before another, less those that put it after, row by row: pairs are asked for again and again. */
function disorders(positions: readonly ReadonlyMap<number, number>[]): Int8Array {
	const count = positions.length;
	const found = new Int8Array(count * count);
	const articles = 1 + positions.reduce((most, places) => Math.max(most, ...places.keys()), -1);
	const rows = Array.from({length: articles}, (_, article) =>
		positions.flatMap((places, row) => (places.has(article) ? [row] : [])),
	);
	for (const [article, held] of rows.entries()) {
		const places = held.map(row => positions[row]?.get(article) ?? 0);
		for (const [at, one] of held.entries()) {
			const place = places[at] ?? 0;
			for (let next = at + 1; next < held.length; next++) {
				const other = held[next] ?? 0;
				const sign = Math.sign((places[next] ?? 0) - place);
				found[one * count + other] = (found[one * count + other] ?? 0) + sign;
				found[other * count + one] = (found[other * count + one] ?? 0) - sign;
			}
		}
	}
	return found;
}

/** Puts one row where fewest pairs are against an article's order; says whether it moved. */
function settle(order: number[], row: number, against: Int8Array): boolean {
	const line = row * order.length;
	const from = order.indexOf(row);
	let best = from;
	let least = 0;
	for (const step of [-1, 1]) {
		let cost = 0;
		for (let at = from + step; at >= 0 && at < order.length; at += step) {
			// Passing a row downwards gains when that row should stand above, and the other way round.
			cost += step * (against[line + (order[at] ?? row)] ?? 0);
			if (cost < least) {
				least = cost;
				best = at;
			}
		}
	}
	if (best === from) return false;
	order.splice(from, 1);
	order.splice(best, 0, row);
	return true;
}
