/** Numbers that look random and are the same for the same seed (mulberry32). */
export class Dice {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** From 0 to under 1. */
	real(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 to under the bound. */
	below(bound: number): number {
		return Math.floor(this.real() * bound);
	}

	one<T>(list: readonly T[]): T {
		const item = list[this.below(list.length)];
		if (item === undefined) throw new Error('nothing to choose from');
		return item;
	}

	/** A whole number from 0 to under the bound, low ones far more often (rank by Zipf's law). */
	rank(bound: number): number {
		return Math.min(bound - 1, Math.floor(bound ** this.real()) - 1);
	}
}
