import type {Article} from '../corpus/model.js';
import {fold} from '../text/fold.js';

/** Days that a relay or another time zone may shift the date of one article. */
const mostDays = 1;
const millisecondsADay = 86_400_000;

/** Whether two texts tell of one article of an outlet: our account of it and the text itself, or two copies. */
export function isSameAccount(one: Article, other: Article): boolean {
	if (one.outlet !== other.outlet || one.negotiation !== other.negotiation) return false;
	if (one.url !== undefined && other.url !== undefined && addressOf(one.url) === addressOf(other.url)) return true;
	return fold(one.title) !== '' && fold(one.title) === fold(other.title) && isSameDay(one, other);
}

/** Each article of an outlet once: the outlet's own text goes before our account of it, a whole one before an opening, then the longer. */
export function oneOfEachAccount(articles: readonly Article[]): readonly Article[] {
	const kept: Article[] = [];
	for (const article of articles) {
		const at = kept.findIndex(each => isSameAccount(each, article));
		const there = kept[at];
		if (there === undefined) kept.push(article);
		else if (fullness(article) > fullness(there)) kept[at] = article;
	}
	return kept;
}

function fullness({text, covers, paragraphs}: Article): number {
	const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
	return (text === 'full' ? 2 : 0) + (covers === 'all' ? 1 : 0) + length / (length + 1);
}

/** An address without what tells no two pages apart: scheme, `www.`, a slash at the end, a fragment. */
function addressOf(url: string): string {
	return url
		.replace(/^https?:\/\/(?:www\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/\/+$/, '')
		.toLowerCase();
}

function isSameDay({published: one}: Article, {published: other}: Article): boolean {
	if (one.length < 10 || other.length < 10) return one.slice(0, 7) === other.slice(0, 7);
	return Math.abs(Date.parse(one) - Date.parse(other)) <= mostDays * millisecondsADay;
}
