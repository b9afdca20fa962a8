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
	const postings = postingsOf(packed, words.length);
	const telling = packed.map(tellingWeight);
	const totals = packed.map(({total}) => total + doubt);
	const sum = new Float64Array(count);
	const told = new Float64Array(count);
	for (const [other, text] of packed.entries()) {
		sum.fill(0);
		told.fill(0);
		const touched: number[] = [];
		for (const key of text.keys) spread(best, key, partners[key], touched);
		for (const key of touched) {
			gather(postings, key, best[key] ?? 0, sum, told);
			best[key] = 0;
		}
		for (let one = 0; one < count; one++) {
			if (groups !== undefined && groups[one] === groups[other]) continue;
			const total = packed[one]?.total ?? 0;
			found[one * count + other] = (sum[one] ?? 0) / (total + doubt);
			alone[one * count + other] = total === 0 ? 0 : Math.max(0, (telling[one] ?? 0) - (told[one] ?? 0)) / total;
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

/** Notes how well a key and its partners are matched by a text; `touched` grows by those that were not yet. */
function spread(best: Float64Array, key: number, partners: readonly Partner[] | undefined, touched: number[]): void {
	if (best[key] === 0) touched.push(key);
	best[key] = 1;
	for (const {index, score} of partners ?? []) {
		const before = best[index] ?? 0;
		if (score <= before) continue;
		if (before === 0) touched.push(index);
		best[index] = score;
	}
}

/** For each key the texts that have it, one key after the other: few texts share a key, and most pairs of texts share none. */
type Postings = {
	/** Where the texts of a key begin; those of the next one end them. */
	readonly starts: Int32Array;
	readonly texts: Int32Array;
	readonly weights: Float64Array;
	readonly telling: Uint8Array;
};

function postingsOf(packed: readonly Packed[], keyCount: number): Postings {
	const starts = new Int32Array(keyCount + 1);
	for (const {keys} of packed) for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
	for (let key = 0; key < keyCount; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
	const next = starts.slice();
	const size = starts[keyCount] ?? 0;
	const [texts, weights, telling] = [new Int32Array(size), new Float64Array(size), new Uint8Array(size)];
	for (const [text, items] of packed.entries()) {
		for (const [at, key] of items.keys.entries()) {
			const place = next[key] ?? 0;
			next[key] = place + 1;
			texts[place] = text;
			weights[place] = items.weights[at] ?? 0;
			telling[place] = items.telling[at] ?? 0;
		}
	}
	return {starts, texts, weights, telling};
}

/** Adds what each text that has a key finds of it, and of that what is telling. */
function gather(
	{starts, texts, weights, telling}: Postings,
	key: number,
	score: number,
	sum: Float64Array,
	told: Float64Array,
): void {
	const end = starts[key + 1] ?? 0;
	for (let place = starts[key] ?? 0; place < end; place++) {
		const text = texts[place] ?? 0;
		const found = (weights[place] ?? 0) * score;
		sum[text] = (sum[text] ?? 0) + found;
		if (telling[place] === 1) told[text] = (told[text] ?? 0) + found;
	}
}

function tellingWeight({weights, telling}: Packed): number {
	let sum = 0;
	for (let item = 0; item < weights.length; item++) if (telling[item] === 1) sum += weights[item] ?? 0;
	return sum;
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
