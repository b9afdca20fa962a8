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
	const places = placesOf(positions);
	for (let pass = 0; pass < 6; pass++) {
		let moved = false;
		const rows = order.slice();
		for (const row of rows) moved = settle(order, row, places) || moved;
		if (!moved) break;
	}
	return order;
}

/** Places row by row, one for each article; -1 where it has none. Rows are compared more often than Maps bear. */
type Places = {readonly articles: number; readonly at: Float64Array};

function placesOf(positions: readonly ReadonlyMap<number, number>[]): Places {
	const articles = 1 + positions.reduce((most, places) => Math.max(most, ...places.keys()), -1);
	const at = new Float64Array(positions.length * articles).fill(-1);
	for (const [row, places] of positions.entries()) {
		for (const [article, place] of places) at[row * articles + article] = place;
	}
	return {articles, at};
}

/** Puts one row where fewest pairs are against an article's order; says whether it moved. */
function settle(order: number[], row: number, places: Places): boolean {
	const from = order.indexOf(row);
	let best = from;
	let least = 0;
	for (const step of [-1, 1]) {
		let cost = 0;
		for (let at = from + step; at >= 0 && at < order.length; at += step) {
			// Passing a row downwards gains when that row should stand above, and the other way round.
			cost += step * disorder(places, row, order[at] ?? row);
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

/** Articles that put `one` before `other`, less those that put it after. */
function disorder({articles, at}: Places, one: number, other: number): number {
	let sum = 0;
	for (let article = 0; article < articles; article++) {
		const place = at[one * articles + article] ?? -1;
		const against = at[other * articles + article] ?? -1;
		if (place < 0 || against < 0 || place === against) continue;
		sum += place < against ? 1 : -1;
	}
	return sum;
}
