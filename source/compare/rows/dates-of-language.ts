import {languagePack} from '../../language/language.js';
import type {FoundDate} from './dates.js';

type Pattern = {readonly pattern: RegExp; readonly months: ReadonlyMap<string, number>};

const known = new Map<string, Pattern | undefined>();

const year = String.raw`(?:19|20)\d\d(?!\d)`;
/** What may stand between a day's figures and its month: `12-го`, `1er`, `12.`, `12 de`. */
const afterDay = String.raw`(?:\.|-?\p{L}{1,3})?(?:\s+de)?\s+`;

function patternOf(language: string): Pattern | undefined {
	if (!known.has(language)) {
		const forms = languagePack(language)?.months ?? [];
		known.set(language, forms.length === 0 ? undefined : makePattern(forms));
	}
	return known.get(language);
}

function makePattern(forms: readonly (readonly string[])[]): Pattern {
	const months = new Map(forms.flatMap((each, index) => each.map(form => [small(form), index + 1] as const)));
	const names = [...months.keys()].toSorted((a, b) => b.length - a.length).map(escaped);
	const month = String.raw`(?<!\p{L})(?:${names.join('|')})(?![\p{L}\p{N}])`;
	return {
		months,
		pattern: new RegExp(
			[
				String.raw`(?<isoYear>${year})-(?<isoMonth>\d\d)-(?<isoDay>\d\d)(?!\d)`,
				String.raw`(?<!\d)(?<numberDay>\d{1,2})[./](?<numberMonth>\d{1,2})[./](?<numberYear>${year})`,
				String.raw`(?<![\d.,])(?<dayA>\d{1,2})${afterDay}(?<monthA>${month})\.?(?:,?\s+(?:de\s+)?(?<yearA>${year}))?`,
				String.raw`(?<monthB>${month})\.?\s+(?<dayB>\d{1,2})(?![\d.,]*\d)(?:-\p{L}{1,3})?(?:,?\s+(?<yearB>${year}))?`,
				String.raw`(?<monthC>${month})\.?,?\s+(?<yearC>${year})`,
				String.raw`(?<![\d.,$€£])(?<yearD>${year})(?![.,]?\d)`,
			].join('|'),
			'giu',
		),
	};
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const small = (name: string): string => name.toLowerCase();

/**
 * The dates that a text in a language with a table of months names, as `findDates` gives those of English: a day with its month, a month with its year, a
 * year. A month alone is left out: in too many languages its name is another word, too.
 */
export function datesOfLanguage(text: string, language: string): FoundDate[] {
	const own = patternOf(language);
	if (own === undefined || !/\d/u.test(text)) return [];
	return [...text.matchAll(own.pattern)].flatMap(match => {
		const g = match.groups ?? {};
		const number = (...names: readonly string[]): number | undefined => {
			const value = names.map(name => g[name]).find(each => each !== undefined);
			return value === undefined ? undefined : Number(value);
		};
		const named = [g['monthA'], g['monthB'], g['monthC']].find(each => each !== undefined);
		const month = named === undefined ? number('isoMonth', 'numberMonth') : own.months.get(small(named));
		const day = number('isoDay', 'numberDay', 'dayA', 'dayB');
		const inYear = number('isoYear', 'numberYear', 'yearA', 'yearB', 'yearC', 'yearD');
		if ((day !== undefined && (day < 1 || day > 31)) || (month !== undefined && (month < 1 || month > 12))) return [];
		return [
			{
				start: match.index,
				end: match.index + match[0].length,
				...(day === undefined ? {} : {day}),
				...(month === undefined ? {} : {month}),
				...(inYear === undefined ? {} : {year: inYear}),
			},
		];
	});
}
