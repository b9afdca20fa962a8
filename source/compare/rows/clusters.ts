/** A link between two items of different groups, with how alike they are. */
export type Link = {readonly a: number; readonly b: number; readonly score: number};

export type ClusterOptions = {
	/** Mean likeness across groups below which two clusters stay apart. */
	readonly least: number;
	/** Factor on `least` when both clusters hold an item of the same group. */
	readonly sameGroup: number;
};

/**
 * Clusters items by average link over pairs of different groups (UPGMA restricted to the pairs that can be compared):
 * the most alike first, so nothing forces an order. Items of one group come together only through an item of another.
 * `groups` gives each item's group, from 0. Quadratic in the items for memory and, in practice, for time.
 */
export function cluster(groups: readonly number[], links: readonly Link[], options: ClusterOptions): number[][] {
	const table = new LinkTable(groups, links, options);
	for (let pair = table.closest(); pair !== null; pair = table.closest()) table.merge(pair[0], pair[1]);
	return table.clusters();
}

/** The clusters while they grow: each is known by its first item. */
class LinkTable {
	readonly #count: number;
	readonly #groupCount: number;
	readonly #options: ClusterOptions;
	/** Sums of likeness between clusters, row by row. */
	readonly #sums: Float64Array;
	/** Items of each cluster by group, row by row. */
	readonly #held: Uint16Array;
	readonly #members: number[][];
	/** For each cluster its closest other with a higher number, and how close: at least 1 may merge. */
	readonly #nearest: Int32Array;
	readonly #nearness: Float64Array;

	constructor(groups: readonly number[], links: readonly Link[], options: ClusterOptions) {
		this.#count = groups.length;
		this.#groupCount = Math.max(0, ...groups) + 1;
		this.#options = options;
		this.#sums = new Float64Array(this.#count ** 2);
		this.#held = new Uint16Array(this.#count * this.#groupCount);
		this.#members = groups.map((_, item) => [item]);
		for (const [item, group] of groups.entries()) this.#held[item * this.#groupCount + group] = 1;
		for (const {a, b, score} of links) {
			this.#sums[a * this.#count + b] = score;
			this.#sums[b * this.#count + a] = score;
		}
		this.#nearest = new Int32Array(this.#count).fill(-1);
		this.#nearness = new Float64Array(this.#count);
		for (let item = 0; item < this.#count; item++) this.#look(item);
	}

	clusters(): number[][] {
		return this.#members.filter(members => members.length > 0);
	}

	closest(): readonly [number, number] | null {
		let best = -1;
		for (let item = 0; item < this.#count; item++) {
			if (this.#nearest[item] !== -1 && (best < 0 || (this.#nearness[item] ?? 0) > (this.#nearness[best] ?? 0)))
				best = item;
		}
		return best < 0 ? null : [best, this.#nearest[best] ?? best];
	}

	merge(kept: number, gone: number): void {
		this.#members[kept] = [...(this.#members[kept] ?? []), ...(this.#members[gone] ?? [])];
		this.#members[gone] = [];
		for (let group = 0; group < this.#groupCount; group++) {
			const at = kept * this.#groupCount + group;
			this.#held[at] = (this.#held[at] ?? 0) + (this.#held[gone * this.#groupCount + group] ?? 0);
		}
		for (let other = 0; other < this.#count; other++) {
			const sum = (this.#sums[kept * this.#count + other] ?? 0) + (this.#sums[gone * this.#count + other] ?? 0);
			this.#sums[kept * this.#count + other] = sum;
			this.#sums[other * this.#count + kept] = sum;
		}
		this.#nearest[gone] = -1;
		for (let item = 0; item < this.#count; item++) {
			const near = this.#nearest[item];
			if (item === kept || near === kept || near === gone) this.#look(item);
			else if (item < kept && this.#alive(item)) this.#note(item, kept);
		}
	}

	#alive(item: number): boolean {
		return (this.#members[item]?.length ?? 0) > 0;
	}

	/** Finds the closest of the clusters with a higher number. */
	#look(item: number): void {
		this.#nearest[item] = -1;
		this.#nearness[item] = 0;
		if (!this.#alive(item)) return;
		for (let other = item + 1; other < this.#count; other++) {
			if (this.#alive(other)) this.#note(item, other);
		}
	}

	#note(item: number, other: number): void {
		const sum = this.#sums[item * this.#count + other] ?? 0;
		if (sum < this.#options.least) return;
		const nearness = sum / this.#threshold(item, other);
		if (nearness >= 1 && nearness > (this.#nearness[item] ?? 0)) {
			this.#nearness[item] = nearness;
			this.#nearest[item] = other;
		}
	}

	/** The sum of likeness from which two clusters may merge; infinite when no pair of theirs can be compared. */
	#threshold(one: number, other: number): number {
		let same = 0;
		for (let group = 0; group < this.#groupCount; group++) {
			same += (this.#held[one * this.#groupCount + group] ?? 0) * (this.#held[other * this.#groupCount + group] ?? 0);
		}
		const pairs = (this.#members[one]?.length ?? 0) * (this.#members[other]?.length ?? 0) - same;
		if (pairs === 0) return Number.POSITIVE_INFINITY;
		return pairs * this.#options.least * (same > 0 ? this.#options.sameGroup : 1);
	}
}
