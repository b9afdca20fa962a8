import {findNumbers} from '../rows/numbers.js';
import {type FactText, type FoundFact, type Sense} from './facts.js';

/** Sums in these are sums of money, and no count of things. */
export const coins =
	'(?:dollars|euros|pounds|crowns|francs|marks|roubles|rubles|lira|drams|manats|krone[rn]?|pesos|rupees|yen|yuan|shillings|thalers|ducats)';

type Measure = 'duration' | 'distance' | 'share' | 'money';

const approximations: readonly (readonly [Sense, RegExp])[] = [
	['over', /\b(?:more than|over|at least|upwards of|a little over|no less than)\s+$/iu],
	['under', /\b(?:nearly|almost|less than|under|close to|up to|barely|within|not quite)\s+$/iu],
	['about', /\b(?:about|around|some|roughly|approximately|an estimated)\s+$/iu],
];
/** What follows a number, as its unit: the measure, what one of it is, and the unit's own name where it cannot be converted. */
const units: readonly (readonly [Measure, RegExp, number, string?])[] = [
	['duration', /^[ -](?:full )?minutes?\b/iu, 1],
	['duration', /^[ -](?:full )?hours?\b/iu, 60],
	['duration', /^[ -](?:full )?days?\b/iu, 1440],
	['duration', /^[ -]weeks?\b/iu, 10_080],
	['duration', /^[ -]months?\b/iu, 43_800],
	['duration', /^[ -]years?\b/iu, 525_600],
	['distance', /^[ -]?(?:km|kilomet(?:er|re)s?)\b/iu, 1],
	['distance', /^[ -]?miles?\b/iu, 1.609],
	['distance', /^(?:[ -]met(?:er|re)s?|[ -]?m(?=[ .,;)]|$))(?!\p{L})/iu, 0.001],
	['distance', /^[ -]?(?:cm|centimet(?:er|re)s?)\b/iu, 0.000_01],
	['distance', /^[ -]?(?:feet|foot)\b/iu, 0.000_304_8],
	['share', /^ ?(?:%|per ?cent\b)/iu, 1],
	['money', /^ (?:dollars|US dollars)\b/iu, 1, '$'],
	['money', /^ euros?\b/iu, 1, '€'],
	['money', /^ pounds\b/iu, 1, '£'],
	['money', new RegExp(String.raw`^ ${coins}\b`, 'iu'), 1, 'coin'],
];
/** Not a length of time but a point in it, or an age. */
const pointInTime =
	/^(?:[ -](?:ago|old|earlier|later|before|after|since|apart|olds?|from now|hence|longer|shorter|less|more|early|late)\b|-olds?\b|s['’] time\b)/iu;
const pointBefore =
	/\b(?:(?:first|second|third|fourth|fifth|\d+th) \p{L}+ in(?: just| only)?(?: over| about| nearly| almost)?|the (?:last|past|next|coming|previous|first|final)|every|each|aged|(?:for|in) the (?:first|last) time in)\s+$/iu;
/** Of another round than the one that is told. */
const anEarlierOne =
	/\b(?:(?:earlier|previous|former|last time|last year|last month) (?:rounds?|talks|meetings?|truces?|attempts?|session|strike|call)|first (?:rounds?|truces?|attempts?|session))\b/iu;
/** The time between two events: “their second meeting in just over a month”. */
const interval =
	/\b(?:first|second|third|fourth|fifth|sixth|last|latest|again|time|once|twice)\b[^.;,]{0,40}\b(?:in|within)\s+(?:just |little |barely )?$/iu;
/** A truce after so much time ends fighting that lasted as long. */
const endsFighting =
	/\b(?:cease-?fire|truce|surrender(?:ed)?|capitulat(?:ed|ion)|laid down (?:its|their) (?:arms|weapons))\b[^.;]{0,40}\bafter (?:just |only |barely )?$/iu;
/** When something happened, counted from another: no length of it. */
const afterTime = /\b(?:after|since)\s+(?:just |only |barely |not even |a mere )?$/iu;
/** What makes time after which something came a length: “after two hours of talks”. */
const ofSomething = /^ (?:of|long)\b/u;
/** How long something went on. */
const lasting =
	/\b(?:for|had|given|got|spent|last(?:ed|s|ing)?|took|taken|takes|ran|run|held|after|over|within|in|of|went on)\s+(?:\p{L}+ ){0,2}$/iu;
const lastingAfter =
	/^ (?:of (?:\p{L}+ )?(?:talks|negotiations|negotiating|discussions|deliberations?|bargaining|haggling|wrangling|fighting|debate)|long\b|(?:talks|meeting|conversation|session|truce|war|strike|siege|offensive)\b)/u;
const singles =
	/\b(?:half an|an|one|a) (?=(?:hour|day|week|month|year|minute)\b(?! (?:ago|old|later|earlier|after|before)))/giu;

/** “Within minutes”, “held for hours”: no number, but a length that a number may lie outside of. */
const vagueLengths =
	/\b(?:within|after|for|lasted|only|in)(?: only| just| a few| its first| the first| a matter of)? (?<unit>minutes|hours|days)\b(?! (?:of|ago|before|later|earlier|apart))/giu;
/** The shortest and the longest that such a word is said of, in minutes. */
const vagueBounds: Readonly<Record<string, readonly [number, number]>> = {
	minutes: [1, 40],
	hours: [60, 1380],
	days: [1440, 20_160],
};

function vagueFacts(whole: string): FoundFact[] {
	return [...whole.matchAll(vagueLengths)].flatMap(({index, groups, 0: text}): FoundFact[] => {
		const [least, most] = vagueBounds[(groups?.['unit'] ?? '').toLowerCase()] ?? [0, 0];
		const isFirst = /first/iu.test(text);
		if (anEarlierOne.test(whole.slice(Math.max(0, index - 80), index + text.length))) return [];
		const said = {kind: 'duration', size: least, most: isFirst ? most / 2 : most, sense: 'exact', lasts: true} as const;
		return [{start: index, end: index + text.length, said}];
	});
}

/** Lengths of time, distances, shares and sums of money. */
export function measureFacts(text: FactText): FoundFact[] {
	const {text: whole} = text;
	const numbers = [
		...findNumbers(whole),
		...[...whole.matchAll(singles)]
			.filter(match => !/^one/iu.test(match[0]))
			.map(match => ({
				start: match.index,
				end: match.index + match[0].length - 1,
				value: /^half/iu.test(match[0]) ? 0.5 : 1,
			})),
	];
	const found = numbers.flatMap(({start, end, value}): FoundFact[] => {
		const rest = whole.slice(end, end + 24);
		const lead = whole.slice(Math.max(0, start - 40), start);
		const currency = /([$€£])$/u.exec(lead)?.[1];
		const before = currency === undefined ? lead : lead.slice(0, -1);
		const [sense, words] = approximations.find(([, pattern]) => pattern.test(before)) ?? ['exact' as const];
		const from = start - (lead.length - before.length) - (words?.exec(before)?.[0].length ?? 0);
		if (isPartOrSum(whole, from, end) || notNow.test(whole.slice(Math.max(0, from - 50), from))) return [];
		if (currency !== undefined) {
			const rate = rateAfter(rest);
			const said = {kind: 'money', size: value * rate.times, sense, unit: currency + rate.per} as const;
			return [{start: from, end: end + rate.length, said}];
		}
		const unit = units.find(([, pattern]) => pattern.test(rest));
		if (unit === undefined) return sumWithoutCurrency(whole, {start: from, end, value, sense});
		const [kind, pattern, one, name] = unit;
		const length = pattern.exec(rest)?.[0].length ?? 0;
		if (kind === 'share' && (change.test(before) || gain.test(rest) || before.endsWith(' and '))) return [];
		// “The largest 12-month spike” says of what it is the largest.
		if (kind === 'duration' && superlative.test(before)) return [];
		if (kind === 'duration' && isRate(whole, start, end + length)) return [];
		const rate = kind === 'money' ? rateAfter(whole.slice(end + length, end + length + 24)) : noRate;
		if (
			kind === 'duration' &&
			((pointInTime.test(rest.slice(length)) && !lasting.test(before)) || pointBefore.test(lead))
		)
			return [];
		const leadIn = whole.slice(Math.max(0, from - 70), from);
		if (
			kind === 'duration' &&
			!endsFighting.test(leadIn) &&
			(interval.test(leadIn) ||
				(afterTime.test(leadIn) && !ofSomething.test(rest.slice(length)) && !lastingAfter.test(rest.slice(length))))
		)
			return [];
		const ends = kind === 'duration' && endsFighting.test(leadIn);
		const more = kind === 'duration' ? addedTo(whole.slice(end + length)) : {part: 0, minutes: 0, length: 0};
		if (
			kind === 'duration' &&
			/\b(?:hours?|days?) and (?:\p{L}+[ -])?$/u.test(whole.slice(Math.max(0, start - 14), start)) &&
			one === 1
		)
			return [];
		if (kind === 'duration' && anEarlierOne.test(whole.slice(Math.max(0, start - 80), end + 40))) return [];
		const lasts =
			kind === 'duration' &&
			(lasting.test(lead.slice(0, lead.length - (start - from))) || lastingAfter.test(rest.slice(length)));
		const said = {
			kind,
			size: ((value + more.part) * one + more.minutes) * rate.times,
			sense,
			...(lasts ? {lasts} : {}),
			// “Over a week” is said of all that is less than two.
			...(kind === 'duration' && sense === 'over' && value === 1 ? {most: 2 * one} : {}),
			...(name === undefined ? (kind === 'distance' ? placeOf(rest.slice(length)) : {}) : {unit: name + rate.per}),
		};
		return [{start: from, end: end + length + more.length + rate.length, said, ...(ends ? {of: 'attack'} : {})}];
	});
	return [...found, ...vagueFacts(whole)];
}

/** What was foreseen, or was before. */
const notNow =
	/\b(?:expect(?:s|ed|ing|ations?)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?|look(?:ed|ing) for|estimates? of|previous|up from|down from|fall(?:s|ing|en)? from|f[eo]ll(?:en)? from|r[io]s(?:e|en|ing) from)\b[^.;:]{0,24}$/iu;

const superlative = /\b(?:sharpest|largest|biggest|highest|lowest|steepest|fastest|worst|longest|first) $/iu;
const gain = /^ ?(?:%|per ?cent) (?:increase|rise|gain|drop|fall|decline|growth|jump|annual|points?)\b/u;

/** Changes of a share are told of everything: “fell by 8 percent”, “grew 5.9%”. */
const change =
	/\b(?:f[ea]ll(?:s|en|ing)?|r[io]s(?:e|es|en|ing)(?! of)|gr[eo]w(?:s|n|ing|th)?|increas\p{L}+|decreas\p{L}+|declin\p{L}+|dr[oi]pp?\p{L}*|climb\p{L}*|tumbl\p{L}+|surg\p{L}+|jump\p{L}*|slash\p{L}*|shr[aiu]nk\p{L}*|gain\p{L}*|up|down|below|above|to|by) (?:\p{L}+ ){0,3}$/iu;

type Rate = {readonly times: number; readonly per: string; readonly length: number};

const noRate: Rate = {times: 1, per: '', length: 0};
const periods: Readonly<Record<string, number>> = {day: 365, week: 52, month: 12, quarter: 4, year: 1};

/** “3.75 million euros a month” are 45 million a year: a sum for a time, as what it is in a year. */
function rateAfter(rest: string): Rate {
	const match = /^ (?:a|an|per|each|every) (?<period>day|week|month|quarter|year)\b/u.exec(rest);
	const adverb = /^ (?<period>daily|weekly|monthly|quarterly|yearly|annually)\b/u.exec(rest);
	const period =
		match?.groups?.['period'] ??
		adverb?.groups?.['period']
			?.replace(/^annually$/u, 'yearly')
			.replace(/^daily$/u, 'day')
			.replace(/ly$/u, '');
	return period === undefined
		? noRate
		: {times: periods[period] ?? 1, per: '/year', length: (match ?? adverb)?.[0].length ?? 0};
}

/** The time of a rate is no length: “45 million euros a year”, “340 cubic metres a second”. */
const rated = new RegExp(
	String.raw`\b(?:million|billion|thousand|hundred|\d+|met(?:er|re)s|tonn?es|times?|people|litres?|barrels|${coins}) $`,
	'iu',
);
const isRate = (whole: string, start: number, end: number): boolean =>
	/^an?\b/iu.test(whole.slice(start, end)) && rated.test(whole.slice(Math.max(0, start - 24), start));

/** “36 miles off the coast” says where something is, and is compared with no size. */
function placeOf(after: string): {readonly unit?: string} {
	return /^ (?:from|off|away|inland|out to sea|(?:north|south|east|west)\p{L}*)\b/u.test(after) ? {unit: 'away'} : {};
}

/** One end of a range, or what several make together: neither is a value that another may contradict. */
function isPartOrSum(whole: string, start: number, end: number): boolean {
	return (
		/\b(?:ranged|ranging|between|from) (?:\p{L}+ )?$/iu.test(whole.slice(Math.max(0, start - 24), start)) ||
		/^(?: \p{L}+)?(?: \p{L}+)? (?:in total|in all|altogether|apiece)\b/u.test(whole.slice(end, end + 40))
	);
}

/** “An hour and a half”, “an hour and ten minutes”. */
function addedTo(rest: string): {readonly part: number; readonly minutes: number; readonly length: number} {
	const part = /^ and (?:(?<half>a half)|(?<quarter>a quarter)|(?<three>three[- ]quarters))\b/u.exec(rest);
	if (part !== null)
		return {
			part: part.groups?.['half'] !== undefined ? 0.5 : part.groups?.['quarter'] !== undefined ? 0.25 : 0.75,
			minutes: 0,
			length: part[0].length,
		};
	const minutes = /^ and ([\p{L}\d-]+) minutes\b/u.exec(rest);
	const value = minutes === null ? undefined : findNumbers(minutes[1] ?? '')[0]?.value;
	return value === undefined
		? {part: 0, minutes: 0, length: 0}
		: {part: 0, minutes: value, length: minutes?.[0].length ?? 0};
}

/** “It will cost 90 million”: a sum whose currency everybody knows. */
function sumWithoutCurrency(
	whole: string,
	{start, end, value, sense}: {start: number; end: number; value: number; sense: Sense},
): FoundFact[] {
	const scaled = /\b(?:million|billion|bn|m)$/iu.test(whole.slice(start, end)) && value >= 1e5;
	if (
		!scaled ||
		!/^(?:[.,;:)”’"]| (?:in|to|for|a year|from|of (?:aid|damage|debt)|and|that|over|on|by|towards)\b|$)/u.test(
			whole.slice(end),
		)
	)
		return [];
	const sentence = whole.slice(Math.max(0, start - 90), end + 60);
	if (
		!/\b(?:cost|costs|loan|budget|pay|paid|pays|worth|money|fund|funds|price|bill|sum|spend|spent|aid|debt|damage|give|lend|raise[ds]?|revenue|profits?)\b/iu.test(
			sentence,
		)
	)
		return [];
	return [{start, end, said: {kind: 'money', size: value, sense, unit: 'coin'}}];
}
