import {findNumbers} from '../../rows/numbers.js';
import type {FactText, FoundFact} from '../facts.js';
import {answerAt} from './found-answer.js';

const events: readonly (readonly [string, string])[] = [
	['call', String.raw`(?:(?:tele)?phone calls?|calls?|conversations?)`],
	['contact', 'contacts?'],
	['meeting', '(?:meetings?|talks|summit|encounter)'],
	['visit', '(?:visits?|trips?)'],
];
const since = String.raw`(?<span>in (?:(?:about|some|nearly|almost|more than|over) )?[\p{L}\d-]+ (?:years|decades)|ever)\b`;
/** Fewer years than this are no long time: “rare” may be said of them. */
const fewestYears = 5;

const patterns = events.map(([about, noun]) => ({
	about,
	rare: new RegExp(String.raw`\b(?:rare|infrequent)[”"]? (?:[\p{L}-]+ ){0,2}?${noun}\b`, 'giu'),
	firsts: [
		new RegExp(String.raw`\b${noun}\b[^.;]{0,40}\bfirst (?:(?:of its|of this|of that) kind )?${since}`, 'giu'),
		new RegExp(String.raw`\bfirst (?:[\p{L}-]+ ){0,2}?${noun} ${since}`, 'giu'),
	],
}));
const hint = /\b(?:rare|infrequent|first)\b/iu;

/** How rare an event was: rare, the first in so many years, the first ever. */
export function rarities({text}: FactText): FoundFact[] {
	if (!hint.test(text)) return [];
	return patterns.flatMap(({about, rare, firsts}) => [
		...[...text.matchAll(rare)].map(({index, 0: whole}) =>
			answerAt('rarity', {start: index, end: index + whole.length}, {about, values: ['rare']}),
		),
		...firsts
			.flatMap(first => [...text.matchAll(first)])
			.flatMap(({index, 0: whole, groups}): FoundFact[] => {
				const value = firstIn(groups?.['span'] ?? '');
				const start = index + whole.search(/\bfirst\b/iu);
				return value === null ? [] : [answerAt('rarity', {start, end: index + whole.length}, {about, values: [value]})];
			}),
	]);
}

function firstIn(span: string): string | null {
	if (/ever$/iu.test(span)) return 'ever';
	const number = findNumbers(span).map(({value}) => value)[0];
	if (number === undefined) return null;
	const years = /decades$/iu.test(span) ? number * 10 : number;
	return years < fewestYears ? null : `first ${Math.round(years / 5)}`;
}
