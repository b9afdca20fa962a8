import type {NameEntry, NameKind} from '../../corpus/model.js';

/** A mention while the passes are at work, by token numbers. */
export type TokenSpan = {
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	readonly kind: NameKind;
	readonly entry?: NameEntry;
	readonly also?: readonly {readonly id: string; readonly kind: NameKind}[];
	/** What a place that is not listed is called (Turkey, of what is Turkish). */
	readonly name?: string;
	readonly verified: boolean;
	/** Characters of the first word before the name (d'Erevan), and of the last after it (Bakü'de). */
	readonly before?: number;
	readonly after?: number;
};
