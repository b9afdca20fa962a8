import {findDates} from '../rows/dates.js';
import {findNumbers, type FoundNumber} from '../rows/numbers.js';
import {stem} from '../rows/stem.js';
import type {Span} from '../span.js';
import type {Sense} from './facts.js';

/** A figure of a text with what it counts. Offsets take the words of approximation in. */
export type Count = Span & {
	readonly size: number;
	/** `over` and `under` the number printed, `about` it, or as printed; `vague` for “hundreds”. */
	readonly sense: Sense;
	/** `people`, or the stem of the thing counted; empty where no noun follows. */
	readonly unit: string;
	/** The noun as printed; empty where none follows. */
	readonly counted: string;
	/** Which people: soldiers, civilians, prisoners; absent when not said. */
	readonly group?: string;
	/** Words between the figure and its noun, lower case. */
	readonly qualifiers: readonly string[];
	/** “Three of them”, “among them two”: some of those counted elsewhere. */
	readonly part: boolean;
	/** “Put the toll at nine”: what it counts stands before. */
	readonly toll: boolean;
};

const approximations: readonly (readonly [Sense, RegExp])[] = [
	['over', /\b(?:more than|over|above|at least|upwards of|no (?:fewer|less) than|in excess of|exceeding)\s+$/iu],
	['under', /\b(?:nearly|almost|less than|fewer than|under|close to|up to|near|barely|not quite)\s+$/iu],
	['about', /\b(?:about|around|some|roughly|approximately|an estimated|circa)\s+(?:the\s+)?$/iu],
];
const further = /\b(?:another|further|additional|a further|other)\s+(?:\p{L}+\s+)?$/iu;
/** What stands before an age, an address, a number in a row or a year. */
const notCounting =
	/(?:[$€£#]|\bno\.? |\b(?:aged|turn(?:ed|s)?|turning|page|room|gate|pier|chapter|article|route|flight|number|group|level|phase|version|season|verse|channel|line|unit|block|act|section|title|proposition|measure|resolution|amendment) |\p{L}, (?=$)|\b(?:former|retired)\s(?:\p{L}+\s){1,3}of |\b(?:boy|girl|man|woman|child) of |\bat )$/iu;
/** “A 16-article treaty” has sixteen articles. */
const compounds = /^-(article|point|clause|page|paragraph|item|seat|storey|floor|nation|state)\b/u;
/** “Put the toll at nine”. */
const toll = /\b(?:number|toll|total|figure|count) (?:of \p{L}+ )?(?:at|as) $/iu;
const vague =
	/\b(?:(tens|hundreds) of thousands|(dozens|hundreds|thousands|scores|millions))\b(?! of (?:kilometres|miles|metres))/giu;
const vagueSizes: Readonly<Record<string, number>> = {
	tens: 5e4,
	dozens: 50,
	scores: 60,
	hundreds: 500,
	thousands: 5e3,
	millions: 5e6,
};
const groups: readonly (readonly [string, RegExp])[] = [
	[
		'soldiers',
		/^(?:soldiers?|service(?:men|man)?|troops?|fighters?|military|defenders?|combatants?|militants?|rebels?|sailors?|marines?)$/u,
	],
	['civilians', /^civilians?$/u],
	['women', /^(?:women|girls?)$/u],
	['children', /^(?:children|boys?|pupils?|teenagers?)$/u],
	['police', /^(?:police(?:men|man)?|officers?|guards?)$/u],
	[
		'people',
		/^(?:\p{L}*(?:men|women|folk)|people|persons?|lives|casualt(?:y|ies)|victims?|dead|refugees?|islanders?|villagers?|residents?|inhabitants?|nationals?|workers?|employees?|crew|students?|passengers?|protesters?|demonstrators?|strikers?|patients?|voters?|families|prisoners?|captives?|detainees?|pows?|hostages?|dockers?|miners?|drivers?|teachers?|nurses?|migrants?|survivors?|bodies|fatalities|injured|wounded|others)$/u,
	],
];
const stops =
	/^(?:were|was|are|is|be|been|have|has|had|will|would|who|whom|that|which|to|in|on|at|from|by|with|for|and|or|as|than|the|a|an|into|since|after|before|during|when|while|but|off|away|there|here|went|came|said|say|says|did|do|does|crossed|remain|remained|died|fled|left|killed|could|can|may|might|should|if|because|per|across|over|under|his|her|their|its|our)$/u;
/** “fighters and civilians” are people; “soldiers and some civilians” count the soldiers only. */
const joined =
	/\b(?:soldiers|troops|fighters|servicemen|civilians|women) (?:and|or) (?:(?!some\b|several\b|many\b|few\b)\p{L}+ )?(?:soldiers|troops|fighters|servicemen|civilians|children|men)\b/u;
const partAfter =
	/^ (?:fellow\b|(?:\p{L}+ ){0,3}for (?:one|each|the first)\b|of (?:the|them|those|these|whom|which|its|his|her|their|our)\b|more\b|further\b|additional\b|other\b|others\b)/u;
const partBefore =
	/\b(?:among (?:them|those|the \p{L}+)(?: were| are)?|including|of (?:them|whom|these|those),?|them,?)\s+(?:at least |about |some )?$/iu;

/** The figures of a text with what they count; dates, ages, ordinals and shares left out. */
export function countsOf(text: string): Count[] {
	const dates = findDates(text);
	const found: Count[] = [];
	for (const {start, end, value} of joinedNumbers(text)) {
		if (dates.some(date => start < date.end && end > date.start)) continue;
		if (isNumberName(text, start)) continue;
		const rest = text.slice(end, end + 30);
		const compound = compounds.exec(rest)?.[1];
		if (compound !== undefined) {
			const shared = {sense: 'exact', part: false, toll: false, qualifiers: []} as const;
			found.push({
				start,
				end: end + 1 + compound.length,
				size: value,
				unit: stem(`${compound}s`),
				counted: `${compound}s`,
				...shared,
			});
			continue;
		}
		if (/^(?:-\p{L}|[-–]\d| ?%| ?per ?cent\b|(?:st|nd|rd|th)\b)/u.test(rest)) continue;
		const lead = text.slice(Math.max(0, start - 40), start);
		if (
			further.test(lead) ||
			(notCounting.test(lead) && !toll.test(lead) && /^(?: in\b|[,.;:)”’"]|$)/u.test(rest)) ||
			/[$€£#]$|\bno\.? $/iu.test(lead)
		)
			continue;
		const [sense, words] = approximations.find(([, pattern]) => pattern.test(lead)) ?? ['exact'];
		const from = words === undefined ? start : start - (words.exec(lead)?.[0].length ?? 0);
		const part = partAfter.test(rest) || partBefore.test(text.slice(Math.max(0, from - 40), from));
		found.push({start: from, end, size: value, sense, part, toll: toll.test(lead), ...nounAfter(text, end)});
	}
	found.push(...membersIn(text, found));
	for (const match of text.matchAll(vague)) {
		const size =
			match[1] === undefined
				? (vagueSizes[(match[2] ?? '').toLowerCase()] ?? 0)
				: match[1].toLowerCase() === 'hundreds'
					? 5e5
					: 5e4;
		const end = match.index + match[0].length;
		const of = /^ of\b/u.exec(text.slice(end))?.[0].length ?? 0;
		found.push({start: match.index, end, size, sense: 'vague', part: false, toll: false, ...nounAfter(text, end + of)});
	}
	return found.toSorted((a, b) => a.start - b.start);
}

/** A body by what it is: “a commission of seven”, “a seven-member commission”, “the commission has seven members”. */
const bodies =
	'commission|committee|panel|delegation|jury|council|board|tribunal|court|mission|crew|task force|cabinet|squad';
/** What no text with one is without: spares it the long patterns. */
const anyBody = new RegExp(bodies, 'i');
const bodyOf = new RegExp(
	String.raw`\b(?:${bodies}) (?:made up |consisting |composed )?of (?=(?<number>[\p{L}\d-]+)(?: (?:members?|people|persons|men|women|officials|experts|judges|envoys|engineers|observers))?(?:[.,;:)]|$| (?:members|people|persons|men|women|officials|experts|judges|envoys|engineers|observers|and|to|that|who|which|will|would|is|was|has|on|in)\b))`,
	'giu',
);
const bodyAfter = new RegExp(
	String.raw`\b(?<number>[\p{L}\d]+)-(?:member|strong|person|man|head) (?:\p{L}+ ){0,2}?(?<body>${bodies})\b`,
	'giu',
);

/** How many a body has: counted by the body, and not as people. */
function membersIn(text: string, known: Count[]): Count[] {
	if (!anyBody.test(text)) return [];
	const found: Count[] = [];
	const add = (start: number, end: number, body: string): void => {
		const size = findNumbers(text.slice(start, end))[0]?.value;
		if (size === undefined || size < 3 || size > 500) return;
		for (let at = known.length - 1; at >= 0; at--) {
			const each = known[at];
			if (each !== undefined && each.start < end && each.end > start) known.splice(at, 1);
		}
		const counted = body.toLowerCase();
		found.push({
			start,
			end,
			size,
			sense: 'exact',
			unit: `members ${counted}`,
			counted,
			part: false,
			toll: false,
			qualifiers: [],
		});
	};
	for (const match of text.matchAll(bodyOf)) {
		const number = match.groups?.['number'] ?? '';
		add(
			match.index + match[0].length,
			match.index + match[0].length + number.length,
			/^\p{L}+(?: force)?/u.exec(match[0])?.[0] ?? '',
		);
	}
	for (const match of text.matchAll(bodyAfter)) {
		const {number = '', body = ''} = match.groups ?? {};
		add(match.index, match.index + number.length, body);
	}
	return found;
}

/** “Pier Nine”, “Article 5”: a number that is a name. */
function isNumberName(text: string, start: number): boolean {
	const capital = /\p{Lu}/u.test(text[start] ?? '');
	return (
		/\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 20), start)) &&
		(capital ||
			/\b(?:Pier|Gate|Room|Article|Route|Chapter|Group|Level|Section|Title|Act|Camp|Unit|Block|Line) $/u.test(
				text.slice(0, start),
			))
	);
}

/** “Two and a half villages”. */
function withHalf(text: string, {start, end, value}: FoundNumber): FoundNumber {
	const half = /^ and a half\b/u.exec(text.slice(end, end + 12))?.[0].length ?? 0;
	return half === 0 ? {start, end, value} : {start, end: end + half, value: value + 0.5};
}

/** “Four thousand and two hundred” is one number. */
function joinedNumbers(text: string): FoundNumber[] {
	const numbers: FoundNumber[] = [];
	for (const number of findNumbers(text)) {
		const last = numbers.at(-1);
		if (
			last !== undefined &&
			/^(?: and| )? $/u.test(text.slice(last.end, number.start)) &&
			/[a-z]$/iu.test(text.slice(last.start, last.end)) &&
			last.value >= 100 &&
			number.value < (last.value % 1000 === 0 ? 1000 : 100)
		)
			numbers[numbers.length - 1] = {start: last.start, end: number.end, value: last.value + number.value};
		else numbers.push(withHalf(text, number));
	}
	return numbers;
}

/** What stands after a figure: the people or things counted. */
function nounAfter(text: string, end: number): Pick<Count, 'unit' | 'counted' | 'group' | 'qualifiers'> {
	const stretch = /^[ “”"‘]*((?:[\p{L}’'-]+[”"’]?[ “"‘]*){0,5})/u.exec(text.slice(end, end + 80))?.[1] ?? '';
	const words: string[] = [];
	const printed: string[] = [];
	for (const word of stretch.match(/[\p{L}'’-]+/gu) ?? []) {
		if (stops.test(word.toLowerCase())) break;
		if (word === 'of') continue;
		words.push(word.toLowerCase());
		printed.push(word);
	}
	const at = words.findIndex(word => groups.some(([, pattern]) => pattern.test(word)));
	if (at >= 0) {
		const own = words
			.slice(0, at + 1)
			.flatMap(word => groups.filter(([, pattern]) => pattern.test(word)).map(([group]) => group));
		const group = own.find(each => each !== 'people');
		const whole = group === undefined || joined.test(text.slice(end, end + 80));
		const shared = {unit: 'people', counted: printed[at] ?? '', qualifiers: words.slice(0, at)};
		return whole ? shared : {...shared, group};
	}
	const plural = words.findIndex(word => /[^s'’]s$/u.test(word));
	if (plural < 0) return {unit: '', counted: '', qualifiers: words.slice(0, 1)};
	const dimension = words.slice(0, plural).find(word => /^(?:cubic|square)$/u.test(word));
	return {
		unit: [dimension, stem(words[plural] ?? '')].filter(Boolean).join(' '),
		counted: printed[plural] ?? '',
		qualifiers: words.slice(0, plural),
	};
}
