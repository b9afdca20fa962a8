import type {Article} from '../corpus/model.js';

/** More columns than this cannot be read. */
export const mostTellings = 4;
const defaultTellings = 3;

/**
 * Picks tellings worth comparing: of the negotiation with most of the articles, each from another outlet and origin, whole texts and
 * long ones first. Reprints come last, so that a story is not compared with itself while another exists.
 */
export function chooseTellings(articles: readonly Article[], most = defaultTellings): readonly Article[] {
	const groups = groupByNegotiation(articles);
	const largest = [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
	const ranked = largest.toSorted((a, b) => weight(b) - weight(a));
	const chosen: Article[] = [];
	for (const fresh of [true, false]) {
		for (const article of ranked) {
			if (chosen.length >= Math.min(most, mostTellings)) break;
			if (chosen.includes(article)) continue;
			const echo = chosen.some(({outlet, origin}) => outlet === article.outlet || sameOrigin(origin, article.origin));
			if (fresh !== echo) chosen.push(article);
		}
	}
	return articles.filter(article => chosen.includes(article));
}

function groupByNegotiation(articles: readonly Article[]): Map<string, Article[]> {
	const groups = new Map<string, Article[]>();
	for (const article of articles) {
		const group = groups.get(article.negotiation);
		if (group === undefined) groups.set(article.negotiation, [article]);
		else group.push(article);
	}
	return groups;
}

function sameOrigin(a: string | undefined, b: string | undefined): boolean {
	return a !== undefined && a === b;
}

function weight({paragraphs, covers}: Article): number {
	return paragraphs.length + (covers === 'all' ? 3 : 0);
}
