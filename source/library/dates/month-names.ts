import {fold} from '../../text/fold.js';

/** Languages whose months are known by name; the names come from the platform's own tables (CLDR). */
const languages = 'en ru uk hy az ka tr fr de es pt it nl pl ro el ar he kk id sv'.split(' ');

let made: ReadonlyMap<string, number> | undefined;

/** Month, 1 to 12, by its folded name in any of the languages, long or short, in the nominative or as it stands in a date. */
export function monthOf(name: string): number | undefined {
	made ??= monthNames();
	// Azerbaijani has the month in the genitive: “dekabrın 8-i”.
	return made.get(fold(name)) ?? made.get(fold(name.replace(/n?[ıiuü]n$/iu, '')));
}

function monthNames(): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
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
					const name = fold(parts.find(({type}) => type === 'month')?.value ?? '');
					if (/[a-z]/.test(name) && !names.has(name)) names.set(name, index + 1);
				}
			}
		}
	}
	names.set('sept', 9);
	return names;
}
