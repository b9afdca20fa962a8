import type {Article} from '../../corpus/model.js';

/** Words attributed to somebody in an article; the comparison core finds them, so that whoever searches hands this in. */
export type Spoken = {
	/** Actor ids. */
	readonly speakers: readonly string[];
	/** Index of the paragraph, and UTF-16 offsets of what is said in it. */
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
};

export type SpokenIn = (article: Article) => readonly Spoken[];
