import {happeningsAt} from '../happenings.js';
import {type FactText, type FoundFact, sentenceAt} from '../facts.js';
import {answerAt} from './found-answer.js';

const names = 'January|February|March|April|May|June|July|August|September|October|November|December';
const pattern = new RegExp(
	String.raw`\b(?:(?<last>last) (?<month>${names})|(?<named>${names})(?:,? (?:of )?(?<year>(?:19|20)\d\d)))\b`,
	'gu',
);
const list = names.split('|');

/** The month and year of an event: “in September 2023”, “last September”, which is the one before the article came out. */
export function monthsOf(text: FactText): FoundFact[] {
	const [published = 0, current = 1] = text.article.published.split('-').map(Number);
	return [...text.text.matchAll(pattern)].flatMap(({index, 0: whole, groups}): FoundFact[] => {
		// A day of a month is a date of its own.
		if (/\d(?:st|nd|rd|th)? $/u.test(text.text.slice(0, index))) return [];
		const month = list.indexOf(groups?.['month'] ?? groups?.['named'] ?? '');
		const year =
			groups?.['last'] === undefined ? Number(groups?.['year']) : month + 1 < current ? published : published - 1;
		const span = {start: index, end: index + whole.length};
		const [happening] = happeningsAt(text.text, sentenceAt(text, index), span);
		if (happening !== 'attack' && happening !== 'fighting' && happening !== 'vote' && happening !== 'signing')
			return [];
		// Events of two months are two: only a year may be told otherwise.
		return [answerAt('month', span, {about: `${happening} ${month}`, values: [String(year)]})];
	});
}
