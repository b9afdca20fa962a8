import {asciiDigits} from './digits.js';
import {type FoundDate, isoDay} from './found-date.js';
import {monthOf} from './month-names.js';

/** In UTF-16 units: what is longer than a date line is not one. */
const longestLine = 90;
const dayMs = 86_400_000;

type Unit = 'minute' | 'hour' | 'day' | 'week';
const unitDays: Readonly<Record<Unit, number>> = {minute: 0, hour: 1 / 24, day: 1, week: 7};

/** `3 hours ago` in our languages; each with the number in front or behind. */
const ago: readonly (readonly [Unit, RegExp])[] = (
	[
		[
			'minute',
			'min(?:ute)?s?',
			'минут\\p{L}*|мин',
			'dəqiqə|dakika|dk',
			'րոպե',
			'minutes?',
			'minuten?',
			'minutos?',
			'phút',
			'دقائق|دقيقة|دقیقه',
		],
		[
			'hour',
			'h(?:ou)?rs?|h',
			'час(?:а|ов)?|ч',
			'saat',
			'ժամ',
			'heures?',
			'stunden?',
			'horas?',
			'giờ',
			'ساعات|ساعة|ساعت',
		],
		['day', 'days?|d', 'дн(?:я|ей)|день|дней', 'gün', 'օր', 'jours?', 'tag(?:en)?', 'd[ií]as?', 'ngày', 'أيام|يوم|روز'],
		[
			'week',
			'weeks?|wks?',
			'недел\\p{L}*',
			'həftə|hafta',
			'շաբաթ',
			'semaines?',
			'wochen?',
			'semanas?',
			'tuần',
			'أسابيع|أسبوع|هفته',
		],
	] as const
).map(([unit, en, ru, tk, hy, fr, de, es, vi, ar]) => [
	unit,
	new RegExp(
		String.raw`(?<![\p{L}\d/])(?:(?<n>\d{1,2}|an?|one)\s?(?:${en})\s+ago|(?<n1>\d{1,2})\s?(?:${ru})\.?\s+назад|(?<n2>\d{1,2})\s?(?:${tk})\s+(?:əvvəl|önce)|(?<n3>\d{1,2})\s?(?:${hy})\s+առաջ|il y a\s+(?<n4>\d{1,2})\s?(?:${fr})|vor\s+(?<n5>\d{1,2})\s?(?:${de})|(?:hace|há)\s+(?<n6>\d{1,2})\s?(?:${es})|(?<n7>\d{1,2})\s?(?:${vi})\s+trước|منذ\s+(?<n8>\d{1,2})\s?(?:${ar})|(?<n9>\d{1,2})\s?(?:${ar})\s+(?:پیش|قبل))(?!\p{L})`,
		'iu',
	),
]);

const named: readonly (readonly [number, RegExp])[] = [
	[
		0,
		/(?<!\p{L})(?:today|сегодня|сьогодні|bu ?gün|bugün|այսօր|aujourd[’']hui|heute|hoy|hoje|oggi|hôm nay|اليوم|امروز|היום)(?!\p{L})/iu,
	],
	[
		1,
		/(?<!\p{L})(?:yesterday|вчера|вчора|dünən|dün|երեկ|hier|gestern|ayer|ontem|ieri|hôm qua|أمس|دیروز|אתמול)(?!\p{L})/iu,
	],
];

const monthDay =
	/(?<!\p{L})(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:/.]?\d|\s?,?\s?\d{4})/giu;
const dayMonth =
	/(?<![\d:/.])(?<d>\d{1,2})(?:st|nd|rd|th|\.|-?ին)?\s+(?:de\s+|of\s+|ב)?(?<name>\p{L}[\p{L}\p{M}]{2,14})(?!\p{L}|\.?,?\s?\d{4})/giu;

/**
 * The day that a line beside a headline means when it is counted from today: `3 hours ago`, `Yesterday`, `December 8`
 * (without a year the last one gone by).
 */
export function relativeDate(line: string, today: string): FoundDate | undefined {
	if (line.length > longestLine) return undefined;
	const text = asciiDigits(line);
	const at = Date.parse(`${today}T00:00:00Z`);
	const counted = (days: number, words: string): FoundDate => ({
		date: new Date(at - days * dayMs).toISOString().slice(0, 10),
		words,
		inferred: `“${words}” counted from ${today}`,
	});
	for (const [unit, pattern] of ago) {
		const match = pattern.exec(text);
		const number = Object.values(match?.groups ?? {}).find(each => each !== undefined);
		if (match === null || number === undefined) continue;
		const days = unitDays[unit] * (/\d/.test(number) ? Number(number) : 1);
		// The hour is not known: from noon.
		return counted(unit === 'hour' ? Math.floor(days + 0.5) : days, match[0]);
	}
	for (const [days, pattern] of named) {
		const match = pattern.exec(text);
		if (match !== null) return counted(days, match[0]);
	}
	return yearless(text, today);
}

function yearless(text: string, today: string): FoundDate | undefined {
	for (const pattern of [monthDay, dayMonth]) {
		for (const match of text.matchAll(pattern)) {
			const {name = '', d = ''} = match.groups ?? {};
			const month = monthOf(name);
			if (month === undefined) continue;
			const year = Number(today.slice(0, 4));
			const date = [year, year - 1]
				.map(each => isoDay(each, month, Number(d)))
				.find(each => each !== undefined && each <= today);
			if (date !== undefined) return {date, words: match[0], inferred: `“${match[0]}” counted from ${today}`};
		}
	}
	return undefined;
}
