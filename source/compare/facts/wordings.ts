import type {Span} from '../span.js';
import type {RowsOf} from './match.js';
import type {Quoted, QuotedWord} from './quoted.js';

/** Two quotations of one utterance, and of each the stretch around what differs. */
export type OneUtterance = {
	readonly one: Quoted;
	readonly other: Quoted;
	readonly oneSpan: Span;
	readonly otherSpan: Span;
	/** Words that both have in one order. */
	readonly shared: number;
	readonly differs: boolean;
};

/**
 * The quotations of two articles that are one utterance, in one wording or two: most words of the shorter stretch stand in the other in the same
 * order (longest common subsequence), and between them some differ. Where one merely goes on longer, or leaves out with
 * dots or brackets, nothing differs. Each stretch of a quotation is held against its best partner only.
 */
export function sameUtterances(ones: readonly Quoted[], others: readonly Quoted[], rowOf: RowsOf): OneUtterance[] {
	const pairs = ones.flatMap(one =>
		others.flatMap(other => {
			const match = alignWords(one, other, rowOf);
			return match === null ? [] : [match];
		}),
	);
	// An outlet may cut in two what another prints as one quotation: only pairs of one stretch compete.
	const isBest = (pair: Aligned): boolean =>
		pairs.every(
			each =>
				each.shared <= pair.shared ||
				!(
					(each.one === pair.one && meets(each.stretches[0], pair.stretches[0])) ||
					(each.other === pair.other && meets(each.stretches[1], pair.stretches[1]))
				),
		);
	return pairs.filter(isBest);
}

const meets = (one: Stretch, other: Stretch): boolean => one[0] <= other[1] && other[0] <= one[1];

/** Everyday words are looked through in short quotations only. */
const longestPlain = 12;

/** First and last word of what two quotations share. */
type Stretch = readonly [from: number, to: number];
type Aligned = OneUtterance & {
	readonly stretches: readonly [Stretch, Stretch];
};

function alignWords(one: Quoted, other: Quoted, rowOf: RowsOf): Aligned | null {
	const there = new Set(other.words.filter(word => word.content).map(word => word.stem));
	const common = new Set(one.words.filter(word => word.content && there.has(word.stem)).map(word => word.stem));
	const isPlain = common.size < 1;
	const pairs = commonWords(one.words, other.words);
	const dense = densest(pairs);
	const alike = beginAlike(one, other, dense);
	if (isPlain && !alike && (one.words.length > longestPlain || other.words.length > longestPlain * 2)) return null;
	// Words that everybody uses are one utterance only from its beginning on.
	if (isPlain && (dense[0] === undefined || dense[0][0] > 1 || dense[0][1] > 1)) return null;
	const [first, last] = [dense[0], dense.at(-1)];
	if (first === undefined || last === undefined) return null;
	const spans = [last[0] - first[0] + 1, last[1] - first[1] + 1] as const;
	const shared = dense.length;
	const sharing = (wanted: (word: QuotedWord) => boolean): number =>
		new Set(
			dense.flatMap(([at]) =>
				one.words
					.slice(at, at + 1)
					.filter(wanted)
					.map(word => word.stem),
			),
		).size;
	const [content, rare] = [sharing(word => word.content), sharing(word => word.rare)];
	const [shorter, longer] = [Math.min(...spans), Math.max(...spans)];
	const row = rowOf(one.article, one.paragraph);
	const inRow = row !== undefined && row === rowOf(other.article, other.paragraph);
	const isSpeaker =
		one.told.some(name => other.told.includes(name)) || one.bodies.some(name => other.bodies.includes(name));
	const isAnother = one.told.length > 0 && other.told.length > 0 && !isSpeaker;
	const near = isSpeaker || (inRow && !isAnother);
	const close = shared / longer >= 0.7 && content >= 2 && (near || shared >= (isAnother && shared < longer ? 14 : 9));
	const said =
		content / Math.min(contentWords(one.words, first[0], last[0]), contentWords(other.words, first[1], last[1])) >=
		0.75;
	const loose =
		said &&
		shared / shorter >= 0.6 &&
		shared / longer >= 0.45 &&
		near &&
		(inRow ? content >= 2 && rare >= 1 : rare >= 2 && content >= 3 && shared / longer >= 0.6);
	// Two sentences that begin alike and go on in words of their own are two.
	const own =
		content / Math.max(contentWords(one.words, first[0], last[0]), contentWords(other.words, first[1], last[1]));
	const goesOn = Math.min(one.words.length - last[0], other.words.length - last[1]) > farthestTail;
	if (!alike && (own < leastContent || (goesOn && content < fewestContent))) return null;
	const short = inRow && near && shared / longer >= 0.8 && content >= 1;
	if (isPlain && !alike && !(isSpeaker && shared / longer >= 0.83)) return null;
	if (shared < 5 || !(alike || close || loose || short || (near && shared / longer >= 0.83))) return null;
	const unlike = dense.flatMap(([a, b], index) => {
		const [beforeA, beforeB] = dense[index - 1] ?? [a - 1, b - 1];
		const same =
			a - beforeA === 1 && b - beforeB === 1
				? one.words[a]?.key === other.words[b]?.key
				: leftOut(one, beforeA, a) || leftOut(other, beforeB, b);
		return same ? [] : [index];
	});
	const tails = tailsOf(one, last[0], other, last[1], alike);
	const from = dense[Math.max(0, (unlike[0] ?? (tails === null ? 0 : dense.length - 1)) - wordsBeside)] ?? first;
	const to = tails ?? dense[Math.min(dense.length - 1, (unlike.at(-1) ?? 0) + wordsBeside - 1)] ?? last;
	return {
		one,
		other,
		shared,
		stretches: [
			[first[0], last[0]],
			[first[1], last[1]],
		],
		differs: unlike.length > 0 || tails !== null,
		oneSpan: spanOf(one, clauseStart(one, from[0]), to[0]),
		otherSpan: spanOf(other, clauseStart(other, from[1]), to[1]),
	};
}

/** Words that two sayings of one speaker begin with, and how many and what part of all they share in order, to be one. */
const [wordsAlike, fewestAlike, partAlike] = [4, 8, 0.6];

/** “Nobody got everything they came for, and that is why it will hold”: the same beginning in the same mouth, and most of the words. */
function beginAlike(one: Quoted, other: Quoted, dense: readonly (readonly [number, number])[]): boolean {
	return (
		one.told.some(name => other.told.includes(name)) &&
		dense.length >= fewestAlike &&
		dense.length >= partAlike * Math.max(one.words.length, other.words.length) &&
		dense.slice(0, wordsAlike).every(([a, b], index) => a === index && b === index)
	);
}

/** Words after the last common one that end both quotations: “to fire him”, “to fire the director”. */
const longestTail = 3;

/** The last words of two quotations that end otherwise: null where one merely goes on, or ends earlier. */
function tailsOf(
	one: Quoted,
	from: number,
	other: Quoted,
	at: number,
	whole: boolean,
): readonly [number, number] | null {
	const [rest, there] = [one.words.length - 1 - from, other.words.length - 1 - at];
	if (Math.min(rest, there) < 1 || Math.max(rest, there) > (whole ? 2 * longestTail : longestTail)) return null;
	if (leftOut(one, from, one.words.length) || leftOut(other, at, other.words.length)) return null;
	return [one.words.length - 1, other.words.length - 1];
}

function contentWords(words: readonly QuotedWord[], from: number, to: number): number {
	return new Set(
		words
			.slice(from, to + 1)
			.filter(word => word.content)
			.map(word => word.stem),
	).size;
}

/** Where both go on for more words than this after what they share, they must share this many of content. */
const [farthestTail, fewestContent] = [4, 3];
/** Words of content that the longer of two stretches must share. */
const leastContent = 0.4;

/** Words shown on either side of what differs. */
const wordsBeside = 5;

/** Words that open a clause. */
const opening = /^(?:that|which|who|whose|where|when|while|if|because|but|and|whether)$/u;
/** Words before a stretch among which the beginning of its clause is looked for. */
const farthestStart = 14;

/** Where the clause of a word begins: at the quotation mark, after a stop, or at a word that opens a clause. */
function clauseStart({words, start, text}: Quoted, at: number): number {
	for (let from = at; from > Math.max(0, at - farthestStart); from--) {
		const [word, before] = [words[from], words[from - 1]];
		if (word === undefined || before === undefined) break;
		if (/[,.;:!?—–…]/u.test(text.slice(before.end - start, word.start - start)) || opening.test(word.key)) return from;
	}
	return at <= farthestStart ? 0 : at;
}

function spanOf({words, start, end}: Quoted, from: number, to: number): Span {
	return {start: words[from]?.start ?? start, end: words[to]?.end ?? end};
}

/** Whether the outlet says that it left something out, or put something in, between two words. */
function leftOut({breaks}: Quoted, from: number, to: number): boolean {
	for (let at = from + 1; at <= to; at++) if (breaks.has(at)) return true;
	return false;
}

/** Longest common subsequence by stems, as pairs of indices. */
function commonWords(ones: readonly QuotedWord[], others: readonly QuotedWord[]): (readonly [number, number])[] {
	const width = others.length + 1;
	const length = new Uint16Array((ones.length + 1) * width);
	for (let a = ones.length - 1; a >= 0; a--) {
		for (let b = others.length - 1; b >= 0; b--) {
			length[a * width + b] =
				ones[a]?.stem === others[b]?.stem
					? (length[(a + 1) * width + b + 1] ?? 0) + 1
					: Math.max(length[(a + 1) * width + b] ?? 0, length[a * width + b + 1] ?? 0);
		}
	}
	const pairs: (readonly [number, number])[] = [];
	let [a, b] = [0, 0];
	while (a < ones.length && b < others.length) {
		if (ones[a]?.stem === others[b]?.stem) pairs.push([a++, b++]);
		else if ((length[(a + 1) * width + b] ?? 0) >= (length[a * width + b + 1] ?? 0)) a++;
		else b++;
	}
	return pairs;
}

/** Words farther apart than this in either quotation belong to another stretch. */
const widestGap = 6;

/** The stretch with most common words, without the stray ones before and after. */
function densest(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
	let best: (readonly [number, number])[] = [];
	let run: (readonly [number, number])[] = [];
	for (const pair of pairs) {
		const last = run.at(-1);
		if (last !== undefined && (pair[0] - last[0] > widestGap || pair[1] - last[1] > widestGap)) run = [];
		run.push(pair);
		if (run.length > best.length) best = [...run];
	}
	return best;
}
