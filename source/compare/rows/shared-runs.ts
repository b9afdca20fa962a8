import {isFunctionWord} from './common-english.js';

/** What two texts have in common word for word, in words. */
export type SharedRuns = {
	/** The longest run. */
	readonly longest: number;
	/** The most words of one run that stand inside quotation marks in both. */
	readonly quoted: number;
	/** Words that say something, in all runs of three words or more. */
	readonly telling: number;
};

/** A paragraph that runs are looked for in. */
export type RunText = {
	/** The article it stands in: texts of one article are not compared. */
	readonly article: number;
	readonly text: string;
};

/** A text as numbers of its words, with what is known of each. */
type Words = {readonly numbers: Int32Array; readonly quoted: Uint8Array; readonly small: Uint8Array};

/** The number of a word, and 1 where it only holds sentences together. */
type Word = {readonly number: number; readonly small: 0 | 1};

const marks = '"“”«»„';
const token = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|["“”«»„]/gu;
/** A longer paragraph is read no further: the work grows with the square of its words. */
const mostWords = 300;
/** Shorter runs are chance. */
const shortest = 3;
/** Numbers that fit in here need no room of their own. */
const smallInteger = 2 ** 30 - 1;
const none: SharedRuns = {longest: 0, quoted: 0, telling: 0};

export type RunsOf = {
	/** Which runs two texts of different articles share, by their indices. */
	readonly runs: (one: number, other: number) => SharedRuns;
	/** The part of each text's words that stand inside quotation marks: 0 to 1. */
	readonly quoted: Float64Array;
};

/** Looks for runs of words that texts share: what a quotation leaves in two accounts. */
export function sharedRunsOf(texts: readonly RunText[]): RunsOf {
	const numbers = new Map<string, Word>();
	const read = texts.map(({text}) => wordsOf(text, numbers));
	const near = haveRun(texts, read);
	const row = new Int32Array(mostWords + 1);
	const quoted = Float64Array.from(
		read,
		each => each.quoted.reduce((sum, mark) => sum + mark, 0) / Math.max(1, each.quoted.length),
	);
	const runs: RunsOf['runs'] = (one, other) => {
		const [a, b] = [read[Math.min(one, other)], read[Math.max(one, other)]];
		const isNear = near[Math.min(one, other) * texts.length + Math.max(one, other)] === 1;
		return a === undefined || b === undefined || !isNear ? none : runsIn(a, b, row);
	};
	return {runs, quoted};
}

/** 1 for each two texts of different articles that have a run of the shortest length in common, row by row, the lower index first. */
function haveRun(texts: readonly RunText[], read: readonly Words[]): Uint8Array {
	const holders = new Map<number, number[]>();
	for (const [index, {numbers}] of read.entries()) {
		for (let at = shortest - 1; at < numbers.length; at++) {
			// Two runs of one number are looked at for nothing, and no harm is done.
			const first = Math.imul(numbers[at - 2] ?? 0, 31) + (numbers[at - 1] ?? 0);
			const run = (Math.imul(first, 1021) + (numbers[at] ?? 0)) & smallInteger;
			const holding = holders.get(run);
			if (holding === undefined) holders.set(run, [index]);
			else if (holding.at(-1) !== index) holding.push(index);
		}
	}
	const near = new Uint8Array(texts.length ** 2);
	for (const holding of holders.values()) {
		for (const [at, one] of holding.entries()) {
			for (let next = at + 1; next < holding.length; next++) {
				const other = holding[next] ?? 0;
				if (texts[other]?.article !== texts[one]?.article) near[one * texts.length + other] = 1;
			}
		}
	}
	return near;
}

/** The runs of two texts, by the lengths of what ends at each two words; `row` is room for those of one word. */
function runsIn(a: Words, b: Words, row: Int32Array): SharedRuns {
	let [longest, quoted, telling] = [0, 0, 0];
	row.fill(0);
	for (let i = 0; i < a.numbers.length; i++) {
		const number = a.numbers[i];
		// From the end, so that the length before is still that of the word before.
		for (let j = b.numbers.length; j > 0; j--) {
			if (b.numbers[j - 1] !== number) {
				row[j] = 0;
				continue;
			}
			const length = (row[j - 1] ?? 0) + 1;
			row[j] = length;
			if (length < shortest || a.numbers[i + 1] === (b.numbers[j] ?? -1)) continue;
			longest = Math.max(longest, length);
			let [both, told] = [0, 0];
			for (let back = 0; back < length; back++) {
				if (a.quoted[i - back] === 1 && b.quoted[j - 1 - back] === 1) both++;
				if (a.small[i - back] === 0) told++;
			}
			quoted = Math.max(quoted, both);
			telling += told;
		}
	}
	return {longest, quoted, telling};
}

/** Reads a text; `numbers` gives each word its own and grows. */
function wordsOf(text: string, numbers: Map<string, Word>): Words {
	const own: number[] = [];
	const quoted: number[] = [];
	const small: number[] = [];
	let isQuoted = false;
	token.lastIndex = 0;
	for (let match = token.exec(text); match !== null && own.length < mostWords; match = token.exec(text)) {
		const [printed] = match;
		let word = numbers.get(printed);
		if (word === undefined) {
			const lower = printed.toLowerCase().replace('’', "'");
			const known = numbers.get(lower);
			word = known ?? {number: numbers.size, small: isFunctionWord(lower) ? 1 : 0};
			numbers.set(lower, word);
			numbers.set(printed, word);
		}
		if (printed.length === 1 && marks.includes(printed)) {
			isQuoted = printed === '"' ? !isQuoted : printed !== '”' && printed !== '»';
			continue;
		}
		own.push(word.number);
		quoted.push(isQuoted ? 1 : 0);
		small.push(word.small);
	}
	return {numbers: Int32Array.from(own), quoted: Uint8Array.from(quoted), small: Uint8Array.from(small)};
}
