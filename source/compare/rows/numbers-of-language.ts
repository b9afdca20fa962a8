import {languagePack} from '../../language/language.js';
import type {FoundNumber} from './numbers.js';

type Rules = {
	/** Number words in small letters to their values. */
	readonly words: ReadonlyMap<string, number>;
	/** Those that are also small words: alone they are no number (`un`, `ein`, `năm`). */
	readonly small: ReadonlySet<string>;
	readonly digits: RegExp;
	readonly decimal: string;
};

const known = new Map<string, Rules | undefined>();

function rulesOf(language: string): Rules | undefined {
	if (!known.has(language)) {
		const pack = languagePack(language);
		const words = new Map(
			Object.entries(pack?.numbers ?? {}).flatMap(([value, forms]) =>
				forms.map(form => [form.toLowerCase(), Number(value)] as const),
			),
		);
		// Spaces of every width part thousands wherever a space does.
		const grouping = (pack?.grouping ?? '')
			.replaceAll(/[.\]\\^-]/g, String.raw`\$&`)
			.replace(' ', String.raw` \u00A0\u202F`);
		const digits = grouping === '' ? /^\d+$/u : new RegExp(String.raw`\d{1,3}(?:[${grouping}]\d{3})+(?!\d)|\d+`, 'u');
		known.set(
			language,
			pack && {
				words,
				small: new Set(pack.functionWords.map(word => word.toLowerCase())),
				digits,
				decimal: pack.decimal,
			},
		);
	}
	return known.get(language);
}

type Part = FoundNumber & {readonly word?: string};

/** What joins tens and units in one word: `zweiunddreißig`. */
const joints = ['', 'und'];

/**
 * The numbers of a text in a language whose folder lists number words, as `findNumbers` gives those of English: `1 200`, `4 миллиона`,
 * `երեսուներկու`, `trente-deux`.
 */
export function numbersOfLanguage(text: string, language: string): FoundNumber[] {
	const rules = rulesOf(language);
	if (rules === undefined) return [];
	const found: FoundNumber[] = [];
	let run: Part[] = [];
	const close = (): void => {
		const [first] = run;
		const last = run.at(-1);
		if (first !== undefined && last !== undefined && !(run.length === 1 && rules.small.has(first.word ?? ''))) {
			found.push({start: first.start, end: last.end, value: sumOf(run)});
		}
		run = [];
	};
	for (const part of partsOf(text, rules)) {
		const last = run.at(-1);
		const isNext = last !== undefined && /^[\s-]$/u.test(text.slice(last.end, part.start)) && mayFollow(run, part);
		if (!isNext) close();
		run.push(part);
	}
	close();
	return found;
}

/** Figures and number words, each by itself. */
function* partsOf(text: string, {words, digits, decimal}: Rules): Generator<Part> {
	const pattern = new RegExp(
		String.raw`(?<![\p{L}\p{N}/:])(?<figures>${digits.source.replaceAll(/[$^]/g, '')})(?<part>[.,]\d{1,2}(?!\d))?|[\p{L}\p{M}]+`,
		'gu',
	);
	for (const match of text.matchAll(pattern)) {
		const {figures, part = ''} = match.groups ?? {};
		const start = match.index;
		const end = start + match[0].length;
		if (figures !== undefined) {
			if (/^[/:]\d/u.test(text.slice(end, end + 2))) continue;
			const behind = part.startsWith(decimal === '' ? '.' : decimal) ? `.${part.slice(1)}` : '';
			yield {
				start,
				end: behind === '' ? end - part.length : end,
				value: Number(`${figures.replaceAll(/\D/gu, '')}${behind}`),
			};
			continue;
		}
		const word = match[0].toLowerCase();
		const value = words.get(word) ?? gluedValue(word, words);
		if (value !== undefined) yield {start, end, value, word};
	}
}

/** Tens and units in one word, in either order. */
function gluedValue(word: string, words: ReadonlyMap<string, number>): number | undefined {
	for (let at = 2; at < word.length - 1; at++) {
		const first = words.get(word.slice(0, at));
		if (first === undefined) continue;
		for (const joint of joints) {
			const second = word.startsWith(joint, at) ? words.get(word.slice(at + joint.length)) : undefined;
			if (second === undefined) continue;
			const [tens, unit] = joint === '' ? [first, second] : [second, first];
			if (tens >= 20 && tens < 100 && tens % 10 === 0 && unit > 0 && unit < 10) return tens + unit;
		}
	}
	return undefined;
}

/** Whether a number goes on: units after tens, less after hundreds, a scale after anything; figures only begin one. */
function mayFollow(run: readonly Part[], next: Part): boolean {
	const last = run.at(-1);
	if (last === undefined || next.word === undefined) return false;
	if (next.value >= 100) return next.value > last.value || last.value >= 1000;
	return (
		last.word !== undefined && (last.value >= 100 || (last.value >= 20 && last.value % 10 === 0 && next.value < 10))
	);
}

function sumOf(run: readonly Part[]): number {
	let total = 0;
	let group = 0;
	for (const {value, word} of run) {
		if (value === 100 && group > 0 && group < 10) group *= 100;
		else if (word === undefined || value < 1000) group += value;
		else {
			total += (group === 0 ? 1 : group) * value;
			group = 0;
		}
	}
	return total + group;
}
