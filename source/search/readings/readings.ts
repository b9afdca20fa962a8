export type MatchKind = 'name' | 'word' | 'phrase' | 'headline' | 'field';

/** Why an article was found, and where. */
export type Match = {
	readonly kind: MatchKind;
	/** The part of the query that matched. */
	readonly term: string;
	/** What stood there. */
	readonly text: string;
	/** Headline, paragraph by its index (those of an account beside the text are counted on), or the front matter. */
	readonly where: 'title' | number | 'field';
	/** UTF-16 offsets within the headline or paragraph. */
	readonly start?: number;
	readonly end?: number;
	/** Id of the actor, place or outlet. */
	readonly id?: string;
};

/** Matches kept of one article for one term: enough to show, few enough for a common name. */
export const mostMatches = 40;
