type Vector = ReadonlyMap<string, number>;

/**
 * The baseline beside which similarity is reported: the mean of two TF-IDF cosines, over lower-case words and over letter
 * 4-grams, with sublinear counts, smoothed document frequencies of the texts given, and nothing else.
 */
export function tfidfBaseline(texts: readonly string[]): (a: string, b: string) => number {
	const measures = [wordsOf, gramsOf].map(split => cosineOver(texts, split));
	return (a, b) => measures.reduce((sum, measure) => sum + measure(a, b), 0) / measures.length;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function gramsOf(text: string): string[] {
	const plain = ` ${wordsOf(text).join(' ')} `;
	return Array.from({length: Math.max(0, plain.length - 3)}, (_, at) => plain.slice(at, at + 4));
}

function cosineOver(texts: readonly string[], split: (text: string) => string[]): (a: string, b: string) => number {
	const frequencies = new Map<string, number>();
	for (const text of texts) {
		for (const item of new Set(split(text))) frequencies.set(item, (frequencies.get(item) ?? 0) + 1);
	}
	const known = new Map<string, Vector>();
	const vectorOf = (text: string): Vector => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const vector = unit(split(text), item => Math.log((1 + texts.length) / (1 + (frequencies.get(item) ?? 0))) + 1);
		known.set(text, vector);
		return vector;
	};
	return (a, b) => dot(vectorOf(a), vectorOf(b));
}

function unit(items: readonly string[], rarity: (item: string) => number): Vector {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	const weights = [...counts].map(([item, count]) => [item, (1 + Math.log(count)) * rarity(item)] as const);
	const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
	return new Map(weights.map(([item, weight]) => [item, weight / norm]));
}

function dot(a: Vector, b: Vector): number {
	let sum = 0;
	for (const [item, weight] of a) sum += weight * (b.get(item) ?? 0);
	return sum;
}
