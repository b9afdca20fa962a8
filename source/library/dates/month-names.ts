import {languagePack} from '../../language/language.js';
import {fold} from '../../text/fold.js';

/** Languages whose months are known by name; the names come from the platform's own tables (CLDR). */
const languages =
	'en ru uk hy az ka tr fr de es pt it nl pl ro el ar he kk id sv hu cs sk bg sr hr da nb fi lt lv et fa be mk sq uz ky tk ca'.split(
		' ',
	);
/** What the tables have not: months of the Levant, the Maghreb and Egypt, older spellings, names of two words with a blank for each. */
const further: readonly string[] = [
	'كانون الثاني جانفي',
	'شباط فيفري فبرایر',
	'آذار اذار مرس מרס',
	'نيسان أفريل ابريل إبريل',
	'أيار ايار ماي',
	'حزيران جوان',
	'تموز جويلية يوليوز',
	'آب اغسطس أوت غشت',
	'أيلول ايلول شتنبر',
	'تشرين الأول اكتوبر',
	'تشرين الثاني نونبر',
	'كانون الأول دجنبر',
];
/** `تشرين الأول`: months of two words. */
export const twoWordMonths: readonly (readonly [string, number])[] = [
	['كانون الثاني', 1],
	['تشرين الأول', 10],
	['تشرين الاول', 10],
	['تشرين الثاني', 11],
	['كانون الأول', 12],
	['كانون الاول', 12],
];

let made: ReadonlyMap<string, number> | undefined;

/** Month, 1 to 12, by its folded name in any of the languages, long or short, in the nominative or as it stands in a date. */
export function monthOf(name: string): number | undefined {
	made ??= monthNames();
	const bare = made.get(fold(name));
	if (bare !== undefined) return bare;
	const stem = caseless(name);
	return stem === name ? undefined : made.get(fold(stem));
}

/** Azerbaijani has the month in the genitive (`dekabrın`), Hebrew writes `in` together with it (`במרץ`), Hungarian the day's ending. */
function caseless(name: string): string {
	return name.replace(/n?[ıiuü]n$/iu, '').replace(/^ב(?=[\u05D0-\u05EA]{3})/u, '');
}

function monthNames(): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	const add = (name: string, month: number): void => {
		const folded = fold(name);
		if (/[a-z]{2}/.test(folded) && !names.has(folded)) names.set(folded, month);
	};
	// Not every short name is a month everywhere (“mar” is one in five languages): the first language keeps it.
	for (const language of languages) {
		for (const month of ['long', 'short'] as const) {
			for (const inDate of [true, false]) {
				const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
					month,
					...(inDate ? {day: 'numeric'} : {}),
				});
				for (let index = 0; index < 12; index++) {
					const parts = format.formatToParts(new Date(2023, index, 10));
					add(parts.find(({type}) => type === 'month')?.value ?? '', index + 1);
				}
			}
		}
	}
	for (const language of ['hy', 'az', 'ru', 'tr', 'ar', 'fr', 'de', 'vi'])
		for (const [index, forms] of (languagePack(language)?.months ?? []).entries())
			for (const form of forms) if (!/[\s_\d]/u.test(form)) add(form, index + 1);
	for (const [index, forms] of further.entries())
		for (const form of forms.split(' ')) if (!/^(?:كانون|تشرين|الأول|الثاني)$/u.test(form)) add(form, index + 1);
	names.set('sept', 9);
	names.set('mrz', 3);
	return names;
}
