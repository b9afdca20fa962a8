import type {ContextKind} from './pair-context.js';
import type {EvidenceKind} from './pair-evidence.js';

/** What each value adds to the log odds that two passages tell one thing; `bias` is added to each pair. */
export type PairWeights = {
	readonly evidence: Readonly<Record<EvidenceKind | 'bias', number>>;
	readonly context: Readonly<Record<ContextKind | 'bias', number>>;
};

/**
 * Fitted by `bench/fit-rows.ts` on rows that readers drew: 17 events of 2010 to 2019 with three accounts each in the outlets' own words, four invented ones, and
 * nine negotiations in accounts of ours, each also two accounts at a time; 1,200 pairs of paragraphs that tell one thing.
 */
export const pairWeights: PairWeights = {
	evidence: {
		alike: 5.696,
		apart: -2.103,
		length: -0.701,
		shared: 0.297,
		rare: 0.942,
		words: 0.436,
		rareWords: -0.315,
		persons: 0.28,
		open: 1.863,
		quoted: -2.785,
		quotedAlone: -0.679,
		run: 0.424,
		quotedRun: 2.133,
		runWords: 0.216,
		bias: -1.572,
	},
	context: {
		own: 0.75,
		outMore: 0.138,
		outLess: 0.093,
		third: 1.503,
		along: 0.933,
		beside: 1.637,
		two: 0.229,
		lengths: 0.346,
		bias: -2.504,
	},
};
