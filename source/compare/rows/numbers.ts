const units = listed(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
	0,
	1,
);
const tens = listed('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const scales: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	billion: 1e9,
	trillion: 1e12,
	bn: 1e9,
	m: 1e6,
};
const small: ReadonlyMap<string, number> = new Map([...units, ...tens]);

/** A number in a text. Offsets are UTF-16 code units. */
export type FoundNumber = {
	readonly start: number;
	readonly end: number;
	readonly value: number;
};

const smallWord = [...small.keys()].toSorted((a, b) => b.length - a.length).join('|');
const scale = '(?<scale>(?:[ -](?:hundred|thousand|million|billion|trillion|bn|dozen)\\b)*)';
const digits = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,])(?<whole>\d{1,3}(?:[,. \u00A0\u202F]\d{3})+(?![\d])|\d+)(?:[.,](?<part>\d{1,2})(?!\d))?${scale}(?![\p{L}\p{N}])`,
	'gu',
);
const worded = new RegExp(
	String.raw`\b(?<words>(?:${smallWord})(?:[ -](?:${smallWord}))?|an?(?= (?:hundred|thousand|million|dozen)\b)|half an?(?= (?:million|dozen)\b)|dozen)${scale}(?![\p{L}\p{N}])`,
	'gu',
);

/**
 * The numbers of a text with their values: `30,000`, `30 000`, `2.5 million`, `thirty-two`, `a hundred`. Ordinals, parts of
 * words and figures with a slash or colon (dates, scores, times) are left out.
 */
export function findNumbers(text: string): FoundNumber[] {
	const found: FoundNumber[] = [];
	const lower = text.toLowerCase();
	// A few letters change their length in lower case; then offsets would be wrong, and words are looked for as printed.
	const plain = lower.length === text.length ? lower : text;
	const matches = [...(/\d/.test(text) ? plain.matchAll(digits) : []), ...plain.matchAll(worded)];
	for (const match of matches.toSorted((a, b) => a.index - b.index)) {
		const start = match.index;
		const end = start + match[0].length;
		if (/[/:]/.test(text[start - 1] ?? '') || /^[/:]\d/.test(text.slice(end, end + 2))) continue;
		const value = valueOf(match.groups ?? {});
		if (value !== null) found.push({start, end, value});
	}
	return found;
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number | null {
	const {whole, part, words, scale: scaleWords = ''} = groups;
	const base = whole === undefined ? wordValue(words ?? '') : Number(`${whole.replace(/\D/g, '')}.${part ?? '0'}`);
	if (base === null || !Number.isFinite(base)) return null;
	let value = base;
	for (const word of scaleWords.split(/[ -]/)) {
		value *= word === 'dozen' ? 12 : (scales[word] ?? 1);
	}
	return value;
}

function wordValue(words: string): number | null {
	if (words === 'dozen') return 12;
	if (words.startsWith('half')) return 0.5;
	if (/^an?$/.test(words)) return 1;
	let value = 0;
	for (const word of words.split(/[ -]/)) {
		const each = small.get(word);
		if (each === undefined) return null;
		value += each;
	}
	return value;
}

function listed(words: string, from: number, step: number): readonly (readonly [string, number])[] {
	return words.split(' ').map((word, index) => [word, from + index * step] as const);
}
