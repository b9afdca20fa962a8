import {isIsoDate} from '../dates.js';
import type {Article, Negotiation} from '../model.js';

/** What a folder name alone says: `2023-12-07-joint-statement` is “Joint statement” of that day. Without a date in it the earliest article gives the day. */
export function negotiationOfFolder(id: string, articles: readonly Article[]): Negotiation {
	const [, day = '', rest = ''] = /^(\d{4}-\d{2}(?:-\d{2})?)?[-_ ]*(.*)$/.exec(id) ?? [];
	const words = rest.replaceAll(/[-_]+/g, ' ').trim();
	const earliest = articles.map(article => article.published).reduce((a, b) => (b < a ? b : a), '9999');
	return {
		id,
		title: words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1),
		date: isIsoDate(day) ? day : earliest === '9999' ? '' : earliest,
		parties: [],
		summary: '',
	};
}
