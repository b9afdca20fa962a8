import type {Article, Negotiation, Problem} from './model.js';

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Oldest first. */
export function orderNegotiations(negotiations: readonly Negotiation[]): Negotiation[] {
	return negotiations.toSorted((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
}

/** By negotiation, then date (a month before its days), then outlet, then id. */
export function orderArticles<A extends Pick<Article, 'id' | 'negotiation' | 'published' | 'outlet'>>(
	articles: readonly A[],
	negotiations: readonly Negotiation[],
): A[] {
	const rank = new Map(negotiations.map((negotiation, index) => [negotiation.id, index]));
	return articles.toSorted(
		(a, b) =>
			(rank.get(a.negotiation) ?? 0) - (rank.get(b.negotiation) ?? 0) ||
			compareText(a.published, b.published) ||
			compareText(a.outlet, b.outlet) ||
			compareText(a.id, b.id),
	);
}

/** By file, then line; what concerns a whole file comes first. */
export function orderProblems(problems: readonly Problem[]): Problem[] {
	return problems.toSorted((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}
