/** What a reader may overrule of a comparison. */
export const overrideKinds = ['hide-row', 'split-row', 'not-same', 'drop-voice', 'name-speaker', 'drop-label'] as const;
export type OverrideKind = (typeof overrideKinds)[number];

/** One thing that a reader overruled, by what the paragraphs say and not by where they stand: it outlives another choice of columns and another alignment. */
export type Override = {
	readonly kind: OverrideKind;
	/** The paragraphs concerned, each as the id of its article, a blank, and the hash of what it says. */
	readonly passages: readonly string[];
	/** `not-same`: the paragraphs that those are not the same as. */
	readonly from?: readonly string[];
	/** Of a voice: who is said to speak, and what; of a label: the thing and the label. */
	readonly about?: string;
	/** `name-speaker`: who it is. */
	readonly speaker?: string;
	/** ISO time; empty until it is written. */
	readonly made: string;
};
