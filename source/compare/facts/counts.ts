import {countedEventAt} from './event-words.js';
import {type Fact, type FactText, factAt, headline, namesIn, sameRow, sentenceAt} from './facts.js';
import {findDates} from '../rows/dates.js';
import {isLooseUnit} from '../rows/loose-units.js';
import {findNumbers} from '../rows/numbers.js';
import {stem} from '../rows/stem.js';

/** A figure of a text with what it counts. Offsets take the words of approximation in. */
export type Count = {
	readonly start: number;
	readonly end: number;
	readonly size: number;
	/** `over` and `under` the number printed, `about` it, or as printed; `vague` for “hundreds”. */
	readonly sense: 'exact' | 'over' | 'under' | 'about' | 'vague';
	/** `people`, or the stem of the thing counted. */
	readonly unit: string;
	/** Which people: soldiers, civilians, prisoners; absent when not said. */
	readonly group?: string;
	/** Words between the figure and its noun, lower case. */
	readonly qualifiers: readonly string[];
};

const before: readonly (readonly [Count['sense'], RegExp])[] = [
	['over', /\b(?:more than|over|above|at least|upwards of|no (?:fewer|less) than|in excess of|exceeding)\s+$/iu],
	['under', /\b(?:nearly|almost|less than|fewer than|under|close to|up to|near)\s+$/iu],
	['about', /\b(?:about|around|some|roughly|approximately|an estimated|circa)\s+(?:the\s+)?$/iu],
];
const further = /\b(?:another|further|additional|a further)\s+(?:\p{L}+\s+)?$/iu;
const vague =
	/\b(?:(tens|hundreds) of thousands|(dozens|hundreds|thousands|scores))\b(?! of (?:kilometres|miles|metres))/giu;
const vagueSizes: Readonly<Record<string, number>> = {tens: 5e4, dozens: 50, scores: 60, hundreds: 500, thousands: 5e3};
const groups: readonly (readonly [string, RegExp])[] = [
	[
		'soldiers',
		/^(?:soldiers?|service(?:men|man)?|troops?|fighters?|military|defenders?|combatants?|guards?|militants?|rebels?)$/u,
	],
	['civilians', /^(?:civilians?)$/u],
	['prisoners', /^(?:prisoners?|captives?|detainees?|pows?|hostages?)$/u],
	[
		'people',
		/^(?:people|persons?|inhabitants?|residents?|lives|women|men|children|casualt(?:y|ies)|victims?|dead|refugees?|islanders?|villagers?|nationals?|members?|workers?|employees?|sailors?|crew|students?|pupils?|passengers?|protesters?|demonstrators?|strikers?|patients?|voters?|families)$/u,
	],
];
const stops =
	/^(?:were|was|are|is|be|been|have|has|had|will|would|who|that|which|to|in|on|at|from|by|with|for|and|or|as|than|the|a|an|into|since|after|before|during|when|while|but|off|away|there|here)$/u;
/** “fighters and civilians” are people. */
const joined =
	/\b(?:soldiers|troops|fighters|servicemen|civilians) (?:and|or) (?:\p{L}+ )?(?:soldiers|troops|fighters|servicemen|civilians)\b/u;

/** The figures of a text with what they count; dates, ages and ordinals left out. */
export function countsOf(text: string): Count[] {
	const dates = findDates(text);
	const found: Count[] = [];
	for (const {start, end, value} of findNumbers(text)) {
		if (dates.some(date => start < date.end && end > date.start)) continue;
		if (/^(?:-|–| ?%|(?:st|nd|rd|th)\b)/u.test(text.slice(end))) continue;
		const lead = text.slice(Math.max(0, start - 28), start);
		if (
			further.test(lead) ||
			/^ (?:more|further|additional|other)\b/u.test(text.slice(end)) ||
			/[$€£#]$|\bno\.? $/iu.test(lead)
		)
			continue;
		const [sense, words] = before.find(([, pattern]) => pattern.test(lead)) ?? ['exact'];
		const from = words === undefined ? start : start - (words.exec(lead)?.[0].length ?? 0);
		found.push({start: from, end, size: value, sense, ...nounAfter(text, end, found.at(-1))});
	}
	for (const match of text.matchAll(vague)) {
		const size = match[1] === 'hundreds' ? 5e5 : (vagueSizes[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 0);
		const end = match.index + match[0].length;
		const of = /^ of\b/u.exec(text.slice(end))?.[0].length ?? 0;
		found.push({start: match.index, end, size, sense: 'vague', ...nounAfter(text, end + of, undefined)});
	}
	return found.toSorted((a, b) => a.start - b.start);
}

/** What stands after a figure: the people or things counted; nothing there, and the figure before is meant. */
function nounAfter(
	text: string,
	end: number,
	previous: Count | undefined,
): Pick<Count, 'unit' | 'group' | 'qualifiers'> {
	const stretch = /^[ “"‘]*((?:[\p{L}’'-]+[”"’]?[ “"‘]*){0,5})/u.exec(text.slice(end, end + 80))?.[1] ?? '';
	const words: string[] = [];
	for (const word of stretch.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []) {
		if (stops.test(word)) break;
		if (word !== 'of') words.push(word);
	}
	const at = words.findIndex(word => groups.some(([, pattern]) => pattern.test(word)));
	if (at >= 0) {
		const own = words
			.slice(0, at + 1)
			.flatMap(word => groups.filter(([, pattern]) => pattern.test(word)).map(([group]) => group));
		const group = own.find(each => each !== 'people');
		const whole = group === undefined || joined.test(text.slice(end, end + 80));
		return {unit: 'people', qualifiers: words.slice(0, at), ...(whole ? {} : {group})};
	}
	if (words.length === 0 || /^\p{Lu}\p{L}*[^s’']s\b/u.test(stretch)) {
		if (words.length === 0 && previous !== undefined)
			return {unit: previous.unit, qualifiers: [], ...(previous.group === undefined ? {} : {group: previous.group})};
		return {unit: 'people', qualifiers: words.slice(0, 1)};
	}
	const plural = words.findIndex(word => /[^s]s$/u.test(word));
	const noun = words[plural < 0 ? words.length - 1 : plural] ?? '';
	return {unit: stem(noun), qualifiers: plural < 0 ? words.slice(0, -1) : words.slice(0, plural)};
}

/** The figures of a text as facts: people by what happened to them, things by their name. */
export function countFacts(text: FactText): Fact[] {
	if (text.paragraph === headline) return [];
	return countsOf(text.text).flatMap(count => {
		const sentence = sentenceAt(text, count.start);
		const within = text.text.slice(sentence.start, sentence.end);
		const event = countedEventAt(within, count.start - sentence.start);
		const value = `${count.sense === 'vague' ? 'vague' : count.size}`;
		const epoch = epochOf(text, sentence);
		const shared = {kind: 'figure', value, size: count.size, sense: count.sense} as const;
		if (count.unit === 'people') {
			if (event === null && (count.size < 5 || count.sense === 'vague')) return [];
			const side = sideOf(text, sentence, count);
			return [
				factAt(text, count, {
					...shared,
					topic: event === null ? sameRow : `people ${event.event} ${epoch}`,
					what: event?.what ?? nameOfUnit(text.text, count),
					...(count.group === undefined ? {} : {group: count.group}),
					...(side === null ? {} : {side}),
				}),
			];
		}
		if (isLooseUnit(count.unit) || count.unit.length < 3 || (count.size < 5 && count.sense !== 'vague')) return [];
		return [
			factAt(text, count, {...shared, topic: `thing ${count.unit} ${epoch}`, what: nameOfUnit(text.text, count)}),
		];
	});
}

function nameOfUnit(text: string, count: Count): string {
	const after = text.slice(count.end, count.end + 60).match(/[\p{L}'’-]+/gu) ?? [];
	const isUnit = (word: string): boolean =>
		count.unit === 'people' ? groups.some(([, pattern]) => pattern.test(word)) : stem(word) === count.unit;
	return after.find(word => isUnit(word.toLowerCase())) ?? count.unit;
}

/** The decade that a sentence, or else its paragraph, looks back to when it is not about the article's own time. */
function epochOf(text: FactText, sentence: {readonly start: number; readonly end: number}): string {
	const own = Number(text.article.published.slice(0, 4));
	for (const stretch of [text.text.slice(sentence.start, sentence.end), text.text]) {
		const years = [...stretch.matchAll(/\b(?:19|20)\d\d(?=s?\b)/gu)].map(([year]) => Number(year));
		const last = Math.max(...years);
		if (years.length > 0) return last < own - 3 ? `${Math.floor(last / 10) * 10}s` : '';
	}
	return '';
}

/** Whose people are counted: the adjective before the noun, or the state named before in the sentence. */
function sideOf(text: FactText, sentence: {readonly start: number; readonly end: number}, count: Count): string | null {
	const adjective = count.qualifiers.find(word => /(?:an|ian|i|ish|ese)$/u.test(word) && word.length > 4);
	if (adjective !== undefined) return stem(adjective).slice(0, 4);
	const states = namesIn(text, {start: sentence.start, end: count.start}, 'state');
	const state = states.at(-1);
	return state === undefined ? null : stem((state.name ?? state.text).toLowerCase()).slice(0, 4);
}
