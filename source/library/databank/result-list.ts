import {writtenDates} from '../dates/written-dates.js';

/** `Harbour Post, 8 April 2025, 345 words, (English)`: what a databank says of a document that it has found. */
const counted = /\b\d[\d.,]*\s?(?:words?|mots|wörter|palabras|parole|слов|caractères)\b/iu;
/** In UTF-16 units. */
const longestCitation = 240;
const head =
	/^(?:\s*(?:results? (?:list )?for\b|search results\b|résultats? de (?:la |votre )?recherche\b|suchergebnis|результаты поиска\b|найдено (?:документов|сообщений)\b|[\d.,]+ (?:results|hits|documents found|résultats|treffer)\b|headlines?\s+\d+ - \d+ of))/imu;
const item = /^\s*\d{1,3}[.)]\s+\S/gm;
/** In words: a document that is there is longer than what a list says of it. */
const longestItem = 90;
const leastItems = 2;

/** Whether a text is the list of what a databank found, not the documents: one short entry after the other, with source, day and length. */
export function isResultList(text: string): boolean {
	const lines = text.slice(0, 200_000).split('\n');
	const citations = lines.filter(
		line => line.length <= longestCitation && counted.test(line) && line.includes(',') && writtenDates(line).length > 0,
	).length;
	const words = lines.join(' ').split(/\s+/).length;
	if (citations >= leastItems && words / citations <= longestItem) return true;
	const items = text.match(item)?.length ?? 0;
	return head.test(text.slice(0, 3000)) && items > leastItems && words / items <= longestItem;
}
