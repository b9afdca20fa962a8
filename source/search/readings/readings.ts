import type {Article} from '../../corpus/model.js';
import type {Meaning} from '../say/meaning.js';

export type MatchKind = 'name' | 'word' | 'phrase' | 'headline' | 'field';

/** Why an article was found, and where. */
export type Match = {
	readonly kind: MatchKind;
	/** The part of the query that matched. */
	readonly term: string;
	/** What stood there. */
	readonly text: string;
	/** Headline, paragraph by its index, or the front matter. */
	readonly where: 'title' | number | 'field';
	/** UTF-16 offsets within the headline or paragraph. */
	readonly start?: number;
	readonly end?: number;
	/** Id of the actor, place or outlet. */
	readonly id?: string;
};

/** Matches kept of one article for one term: enough to show, few enough for a common name. */
export const mostMatches = 40;

/** What a term was taken for, and the articles that have it. */
export type Reading = {
	readonly term: string;
	readonly meant: Meaning;
	readonly found: ReadonlyMap<Article, readonly Match[]>;
};

/** Puts two sets of found articles together. */
export function joinFound(...all: readonly ReadonlyMap<Article, readonly Match[]>[]): Map<Article, readonly Match[]> {
	const joined = new Map<Article, readonly Match[]>();
	for (const found of all) {
		for (const [article, matches] of found) {
			joined.set(article, withoutDoubles([...(joined.get(article) ?? []), ...matches]).slice(0, mostMatches));
		}
	}
	return joined;
}

/** A word that is a name in its place is one match, not two. */
function withoutDoubles(matches: readonly Match[]): readonly Match[] {
	const names = new Map<Match['where'], Match[]>();
	for (const match of matches) {
		if (match.kind === 'name') {
			names.set(match.where, [...(names.get(match.where) ?? []), match]);
		}
	}
	return matches.filter(
		match =>
			match.kind === 'name' ||
			names
				.get(match.where)
				?.some(name => (name.start ?? 0) <= (match.start ?? 0) && (name.end ?? 0) >= (match.end ?? 0)) !== true,
	);
}
