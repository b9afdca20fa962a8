import type {Filed} from '../../archive/port.js';

/** At most so many of a list, from all over it. */
export function evenly<T>(items: readonly T[], most: number): readonly T[] {
	if (items.length <= most) return items;
	return items.filter(
		(_, at) => Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length),
	);
}

/** At most so many articles of a negotiation, those nearest to a day; without one from all over it. In their order. */
export function nearestInTime(articles: readonly Filed[], day: string | undefined, most: number): readonly Filed[] {
	if (articles.length <= most) return articles;
	if (Number.isNaN(timeOf(day))) return evenly(articles, most);
	const nearest = articles
		.toSorted((one, other) => daysBetween(day, one.published) - daysBetween(day, other.published))
		.slice(0, most);
	const chosen = new Set(nearest);
	return articles.filter(article => chosen.has(article));
}

/** Days between two dates, of a month without a day its middle; Infinity where one is none. */
export function daysBetween(one: string | undefined, other: string | undefined): number {
	const days = Math.abs(timeOf(one) - timeOf(other)) / 86_400_000;
	return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

function timeOf(date: string | undefined): number {
	return Date.parse(date?.length === 7 ? `${date}-15` : (date ?? ''));
}
