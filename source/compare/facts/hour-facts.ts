import {findNumbers} from '../rows/numbers.js';
import {type FactText, type FoundFact, sentenceAt} from './facts.js';

const word = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const past =
	'(?:half past|(?:a )?quarter past|(?:a )?quarter to|(?:five|ten|twenty|twenty-five) (?:minutes )?(?:past|to))';
const half = String.raw`(?: in the (?:morning|afternoon|evening)| at night| on \p{Lu}\p{L}+day (?:morning|afternoon|evening|night)|\s?[ap]\.?m\b\.?)`;
const hour = new RegExp(
	String.raw`\b(?<lead>[Ff]rom|[Aa]s of|[Aa]t|[Ss]ince|[Bb]y|[Uu]ntil|till|before|after|around|about|to|past|[Ss]tarting|[Bb]eginning|[Bb]efore|[Aa]fter)\s+(?<rough>(?:about|around|nearly|almost|shortly (?:after|before)|just (?:after|before)|a little (?:after|before)|soon after)\s+)?(?<time>noon|midday|midnight|${past} ${word}\b${half}?|${word}(?: o['’]clock)?${half}|${word} o['’]clock|[01]?\d(?:[:.][0-5]\d)?${half}|[0-2]?\d\.[0-5]\d(?= (?:on (?:the |\d|\p{Lu}\p{L}+day\b)|local time|o['’]clock))|[0-2]?\d:[0-5]\d(?!\d)|[01]?\d(?= (?:on (?:the |\d|\p{Lu}\p{L}+day\b)|local time))|${word}(?=[,.;]|\s(?:and|or|instead|on|yesterday|today|tomorrow|local|sharp|when|as|with|for|${'(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'})\b|$))(?<zone>\s+(?:GMT|UTC|[A-Z]{3,4}\b|\p{Lu}\p{L}+ time))?`,
	'gu',
);
const after = /\b(?:a little|shortly|just|soon) (?:after|before)\b/iu;
/** An age or a count: “began on the docks at 15”, “dropped to nine”. */
const noHour = /\b(?:fell|dropped|rose|grew|climbed|down|up|increased|number)\b/iu;

/** Times of the day. Those of a named time zone are left out: they may be the same. */
export function hourFacts(text: FactText): FoundFact[] {
	return [...text.text.matchAll(hour)].flatMap(match => {
		const {time, zone, lead = ''} = match.groups ?? {};
		if (time === undefined || zone !== undefined) return [];
		const before = text.text.slice(Math.max(0, match.index - 40), match.index);
		if ((lead === 'to' || lead === 'past') && !/\d|noon|midday|midnight|m\b|o['’]clock/iu.test(time)) return [];
		// “After midnight” leaves open when.
		if (/\b(?:after|since) $/iu.test(before)) return [];
		if (noHour.test(before) && !/[:.]|noon|mid|clock|m\b/iu.test(time)) return [];
		const start = match.index + match[0].lastIndexOf(time);
		return [
			{
				start,
				end: start + time.length,
				said: {
					kind: 'hour',
					minutes: minutesOf(time),
					...actAt(text, start),
					half: !/noon|mid|[ap]\.?m|morning|afternoon|evening|night|^(?:0?0|1[3-9]|2\d):/iu.test(time),
					rough:
						match.groups?.['rough'] !== undefined ||
						after.test(before.slice(-20)) ||
						/^(?:about|around|after|before)$/u.test(lead),
				},
			},
		];
	});
}

function minutesOf(time: string): number {
	const low = time.toLowerCase();
	if (/noon|midday/u.test(low) && !/after/u.test(low)) return 720;
	if (low.includes('midnight')) return 0;
	const late = /p\.?m|afternoon|evening|at night/u.test(low);
	const clock = /(\d+)(?:[:.](\d+))?/u.exec(low);
	if (clock !== null) return onDay(Number(clock[1]), Number(clock[2] ?? 0), late, /a\.?m|morning/u.test(low));
	const numbers = findNumbers(low).map(({value}) => value);
	const named = numbers.at(-1) ?? 0;
	const shift = low.startsWith('half') ? 30 : /quarter/u.test(low) ? 15 : numbers.length > 1 ? (numbers[0] ?? 0) : 0;
	return onDay(named, 0, late, /a\.?m|morning/u.test(low)) + (/ to /u.test(low) ? -shift : shift);
}

function onDay(hours: number, minutes: number, late: boolean, early: boolean): number {
	const shown = early && hours === 12 ? 0 : late && hours < 12 ? hours + 12 : hours;
	return shown * 60 + minutes;
}

const fire =
	/\b(?:fir(?:e|ed|ing)|shell(?:s|ed|ing)|shoot(?:ing)?|shots?|attack(?:s|ed)?|violat\p{L}+|broke(?:n)?|breach\p{L}*|struck|bombard\p{L}*)\b/giu;
const starts =
	/\b(?:in(?:to)? (?:force|effect)|due|holds?|held|begins?|began|starts?|started|hal(?:t|ted)|stop(?:s|ped)?|takes? effect|took effect|cease-?fire (?:from|as of|at)|truce (?:from|as of|at))\b/giu;

/** Whether an hour is that of fire or that at which something starts, by the nearer word of its sentence. */
function actAt(text: FactText, position: number): {act?: 'fire' | 'start'} {
	const {start, end} = sentenceAt(text, position);
	const stretch = text.text.slice(start, end);
	const nearest = (words: RegExp): number =>
		Math.min(...[...stretch.matchAll(words)].map(({index}) => Math.abs(start + index - position)));
	const [fired, started] = [nearest(fire), nearest(starts)];
	if (!Number.isFinite(Math.min(fired, started))) return {};
	return {act: fired < started ? 'fire' : 'start'};
}
