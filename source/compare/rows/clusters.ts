/** A link between two items of different groups, with how alike they are. */
export type Link = {
	readonly a: number;
	readonly b: number;
	readonly score: number;
	/** Counts where there are others, and joins nothing by itself. */
	readonly weak?: boolean;
};

/** Where an item stands: items of one group are in an order of their own. */
export type Item = {
	/** From 0. */
	readonly group: number;
	/** Place in its group, from 0. */
	readonly place: number;
};

export type ClusterOptions = {
	/** Likeness across groups below which two clusters stay apart. */
	readonly least: number;
	/** Factors on `least` when both clusters hold items of one group: that stand side by side in it, or apart. */
	readonly beside: number;
	readonly apart: number;
};

/**
 * Clusters items over pairs of different groups, the most alike first, so nothing forces an order: by average link
 * (UPGMA restricted to the pairs that can be compared). Items of one group come together
 * only through an item of another. Quadratic in the items for memory and, in practice, for time.
 */
export function cluster(items: readonly Item[], links: readonly Link[], options: ClusterOptions): number[][] {
	const table = new LinkTable(items, links, options);
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
	/** 1 where a link between clusters is not weak, row by row. */
	readonly #firm: Uint8Array;
	readonly #items: readonly Item[];
	/** Items of each cluster by group, row by row. */
	readonly #held: Uint16Array;
	readonly #members: number[][];
	/** For each cluster its closest other with a higher number, and how close: at least 1 may merge. */
	readonly #nearest: Int32Array;
	readonly #nearness: Float64Array;

	constructor(items: readonly Item[], links: readonly Link[], options: ClusterOptions) {
		this.#items = items;
		this.#count = items.length;
		this.#groupCount = items.reduce((most, {group}) => Math.max(most, group), 0) + 1;
		this.#options = options;
		this.#sums = new Float64Array(this.#count ** 2);
		this.#firm = new Uint8Array(this.#count ** 2);
		this.#held = new Uint16Array(this.#count * this.#groupCount);
		this.#members = items.map((_, item) => [item]);
		for (const [item, {group}] of items.entries()) this.#held[item * this.#groupCount + group] = 1;
		for (const {a, b, score, weak = false} of links) {
			for (const at of [a * this.#count + b, b * this.#count + a]) {
				this.#sums[at] = score;
				this.#firm[at] = weak ? 0 : 1;
			}
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
			const [at, mirrored, before] = [
				kept * this.#count + other,
				other * this.#count + kept,
				gone * this.#count + other,
			];
			const sum = (this.#sums[at] ?? 0) + (this.#sums[before] ?? 0);
			this.#sums[at] = sum;
			this.#sums[mirrored] = sum;
			const firm = Math.max(this.#firm[at] ?? 0, this.#firm[before] ?? 0);
			this.#firm[at] = firm;
			this.#firm[mirrored] = firm;
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
		if (sum < this.#options.least || this.#firm[item * this.#count + other] === 0) return;
		const nearness = this.#likeness(item, other, sum) / this.#threshold(item, other);
		if (nearness >= 1 && nearness > (this.#nearness[item] ?? 0)) {
			this.#nearness[item] = nearness;
			this.#nearest[item] = other;
		}
	}

	#likeness(one: number, other: number, sum: number): number {
		const pairs = (this.#members[one]?.length ?? 0) * (this.#members[other]?.length ?? 0) - this.#shared(one, other);
		return sum / pairs;
	}

	/** The likeness from which two clusters may merge. */
	#threshold(one: number, other: number): number {
		const {least, beside, apart} = this.#options;
		if (this.#shared(one, other) === 0) return least;
		return least * (this.#distance(one, other) > 1 ? apart : beside);
	}

	/** Pairs of items of one group. */
	#shared(one: number, other: number): number {
		let pairs = 0;
		for (let group = 0; group < this.#groupCount; group++) {
			pairs += (this.#held[one * this.#groupCount + group] ?? 0) * (this.#held[other * this.#groupCount + group] ?? 0);
		}
		return pairs;
	}

	/** How far items of one group stand from each other at their nearest; the most over all groups. */
	#distance(one: number, other: number): number {
		const nearest = new Map<number, number>();
		for (const a of this.#members[one] ?? []) {
			for (const b of this.#members[other] ?? []) {
				const [first, second] = [this.#items[a], this.#items[b]];
				if (first === undefined || second === undefined || first.group !== second.group) continue;
				const apart = Math.abs(first.place - second.place);
				nearest.set(first.group, Math.min(apart, nearest.get(first.group) ?? apart));
			}
		}
		return Math.max(...nearest.values());
	}
}
