import {type Partner, partnersOf} from './word-partners.js';

/** One thing a text says, with what it counts for. Each key stands once in a text. */
export type Weighed = {
	readonly key: string;
	/** Names and figures that stay alone on both sides speak against a likeness. */
	readonly telling: boolean;
	readonly weight: number;
	/** The lower-case word, for words and names: near spellings and words of one sense match in part. */
	readonly word?: string;
};

const usualDoubt = 18;
const usualConflict = 0.8;

export type LikenessOptions = {
	/** The group of each text; texts of one group are not compared. */
	readonly groups?: readonly number[];
	/** Figures of about one size count in part: right for reports of one event, wrong where events are to be told apart. */
	readonly nearFigures?: boolean;
	/** Weight, in nats, that a text must bring along before its coverage is believed: short texts agree by chance. */
	readonly doubt?: number;
	/** Weight, in nats, that two texts must share: less of it counts by its square, whatever part of them it is. */
	readonly evidence?: number;
	/** How much names and figures that stay alone on both sides speak against a likeness: 0 to 1. */
	readonly conflict?: number;
};

/** A text as numbers: the keys of its items, their weights, and which are telling. */
type Packed = {
	readonly keys: Int32Array;
	readonly weights: Float64Array;
	readonly telling: Uint8Array;
	readonly total: number;
};

/**
 * How alike each two of the texts are, 0 to 1: the weight of what each finds in the other (same key, same sense, or near
 * spelling by shared letter trigrams), over all its weight, both ways; less when both are left with names or figures
 * that the other does not have. Alignment of words after Sultan, Bethard and Sumner (2014), with rarity as weight.
 * Returns the likeness of two texts by their indices.
 */
export function likenessesOf(
	texts: readonly (readonly Weighed[])[],
	{groups, nearFigures = false, doubt = usualDoubt, evidence = 0, conflict = usualConflict}: LikenessOptions = {},
): (one: number, other: number) => number {
	const {packed, words, keys} = pack(texts);
	const partners = partnersOf(words, nearFigures ? keys : []);
	const count = texts.length;
	const found = new Float64Array(count * count);
	const alone = new Float64Array(count * count);
	const best = new Float64Array(words.length);
	const totals = packed.map(({total}) => total + doubt);
	for (const [other, text] of packed.entries()) {
		best.fill(0);
		for (const key of text.keys) spread(best, key, partners[key]);
		for (const [one, covered] of packed.entries()) {
			if (groups !== undefined && groups[one] === groups[other]) continue;
			cover(covered, best, {at: one * count + other, doubt, found, alone});
		}
	}
	return (one, other) => {
		const [there, back] = [one * count + other, other * count + one];
		const likeness = ((found[there] ?? 0) + (found[back] ?? 0)) / 2;
		const weight = ((found[there] ?? 0) * (totals[one] ?? 0) + (found[back] ?? 0) * (totals[other] ?? 0)) / 2;
		const believed = weight < evidence ? (weight / evidence) ** 2 : 1;
		return likeness * believed * (1 - conflict * Math.min(alone[there] ?? 0, alone[back] ?? 0));
	};
}

function spread(best: Float64Array, key: number, partners: readonly Partner[] | undefined): void {
	best[key] = 1;
	for (const {index, score} of partners ?? []) {
		if (score > (best[index] ?? 0)) best[index] = score;
	}
}

type Covered = {
	readonly at: number;
	readonly doubt: number;
	readonly found: Float64Array;
	readonly alone: Float64Array;
};

/** Notes how much of a text's weight is found, and how much of the telling weight is not. */
function cover({keys, weights, telling, total}: Packed, best: Float64Array, {at, doubt, found, alone}: Covered): void {
	let sum = 0;
	let left = 0;
	for (let item = 0; item < keys.length; item++) {
		const weight = weights[item] ?? 0;
		const score = best[keys[item] ?? 0] ?? 0;
		sum += weight * score;
		if (telling[item] === 1) left += weight * (1 - score);
	}
	found[at] = sum / (total + doubt);
	alone[at] = total === 0 ? 0 : left / total;
}

/** Numbers the keys of all texts. */
function pack(texts: readonly (readonly Weighed[])[]): {
	packed: Packed[];
	words: (string | undefined)[];
	keys: string[];
} {
	const numbers = new Map<string, number>();
	const words: (string | undefined)[] = [];
	const keys: string[] = [];
	const packed = texts.map(items => {
		const own = new Int32Array(items.length);
		const weights = new Float64Array(items.length);
		const telling = new Uint8Array(items.length);
		let total = 0;
		for (const [at, item] of items.entries()) {
			let number = numbers.get(item.key);
			if (number === undefined) {
				number = keys.length;
				numbers.set(item.key, number);
				keys.push(item.key);
				words.push(item.word);
			}
			own[at] = number;
			weights[at] = item.weight;
			telling[at] = item.telling ? 1 : 0;
			total += item.weight;
		}
		return {keys: own, weights, telling, total};
	});
	return {packed, words, keys};
}
