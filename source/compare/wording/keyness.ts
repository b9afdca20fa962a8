/** How much more one side uses a word than the other. */
export type Keyness = {
	/** Lower case. */
	readonly word: string;
	/** Standard deviations from equal use; above 0 is `a`. */
	readonly z: number;
	/** Binary logarithm of the ratio of the two relative frequencies, half a use added to each: 1 is twice as often in `a`. */
	readonly logRatio: number;
	/** Dunning's log-likelihood ratio (G²) of the two raw counts; above 10.83 by chance once in a thousand words. */
	readonly logLikelihood: number;
	readonly countA: number;
	readonly countB: number;
	/** |z| of at least 1.96: by chance once in twenty words. */
	readonly significant: boolean;
};

const significantZ = 1.96;

/** The prior weighs as much as this many words, spread as the background is. */
const priorWords = 2000;

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’\-‐][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const holdsLetter = /\p{L}/u;

function countInto(counts: Map<string, number>, texts: readonly string[]): number {
	let total = 0;
	for (const text of texts) {
		for (const [match] of text.matchAll(wordPattern)) {
			if (holdsLetter.test(match)) {
				const word = match.normalize('NFC').toLowerCase().replaceAll('’', "'");
				counts.set(word, (counts.get(word) ?? 0) + 1);
				total++;
			}
		}
	}
	return total;
}

/**
 * The words that tell two sets of texts apart, most certain first: log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn 2008, “Fightin' Words”), the prior taken from the background (texts beside `a` and `b`; the two alone without any). Rare words
 * do not come first just for being rare. Raw counts stand beside every score; words that neither side uses are left out.
 */
export function compareWording(
	a: readonly string[],
	b: readonly string[],
	background: readonly string[] = [],
): Keyness[] {
	const inA = new Map<string, number>();
	const inB = new Map<string, number>();
	const prior = new Map<string, number>();
	const totalA = countInto(inA, a);
	const totalB = countInto(inB, b);
	const totalPrior = countInto(prior, [...a, ...b, ...background]);
	const words: Keyness[] = [];
	for (const [word, count] of prior) {
		const countA = inA.get(word) ?? 0;
		const countB = inB.get(word) ?? 0;
		if (countA + countB === 0) {
			continue;
		}
		const expected = (priorWords * count) / totalPrior;
		// Where there is one word only, everybody uses it always.
		const z = count === totalPrior ? 0 : zScore(countA, countB, totalA, totalB, expected);
		const logRatio = Math.log2((countA + 0.5) / (totalA + 1) / ((countB + 0.5) / (totalB + 1)));
		const logLikelihood = likelihoodRatio(countA, countB, totalA, totalB);
		words.push({word, z, logRatio, logLikelihood, countA, countB, significant: Math.abs(z) >= significantZ});
	}
	return words.sort((x, y) => Math.abs(y.z) - Math.abs(x.z) || (x.word < y.word ? -1 : 1));
}

/** G² of one word in two texts (Dunning 1993, as Rayson and Garside 2000 have it); 0 where the rates are the same. */
function likelihoodRatio(countA: number, countB: number, totalA: number, totalB: number): number {
	const rate = (countA + countB) / (totalA + totalB);
	const part = (count: number, total: number): number => (count === 0 ? 0 : count * Math.log(count / (total * rate)));
	return Math.max(0, 2 * (part(countA, totalA) + part(countB, totalB)));
}

/** Equation 22 of the paper: the difference of log-odds over its standard deviation. */
function zScore(countA: number, countB: number, totalA: number, totalB: number, expected: number): number {
	const a = countA + expected;
	const b = countB + expected;
	const oddsA = a / (totalA + priorWords - a);
	const oddsB = b / (totalB + priorWords - b);
	return (Math.log(oddsA) - Math.log(oddsB)) / Math.sqrt(1 / a + 1 / b);
}
