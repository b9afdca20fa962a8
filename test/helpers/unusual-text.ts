import {fc} from './fast-check.js';

const sgr = (parameters: string): string => `\u001B[${parameters}m`;
const link = (url: string): string => `\u001B]8;;${url}\u001B\\`;

/** Words as users' articles have them: graphemes of several units, each with a cell of its own. */
export const unusualWords: readonly string[] = [
	'یک',
	'می\u200Cگوید',
	'مُحَمَّد',
	'हिन्दी',
	'क्षि',
	'किताबें',
	'ภาษาไทย',
	'e\u0301t\u0301',
	'👍',
	'👨\u200D👩\u200D👧',
	'🇦🇲',
	'❤\uFE0F',
	'1\uFE0F\u20E3',
	'👋🏽',
	'𝒜',
	'纳卡',
	'각',
	'ｶﾞ',
];

/** Units that join, hide or stand alone, depending on what is beside them. */
export const joiningUnits: readonly string[] = [
	'\u0301',
	'\u064E',
	'\u093F',
	'\u094D',
	'क',
	'\u200B',
	'\u200C',
	'\u200D',
	'\uFE0F',
	'\u00AD',
	'\u2060',
	'\u20E3',
	'\u0600',
	'🇦',
	'🇿',
	'👩',
	'🏽',
	'❤',
	'▶',
	'ᄀ',
	'ᅡ',
	'ᆨ',
	'가',
	'\u1160',
	'ﾞ',
	'\uD800',
	'\u{E0061}',
	'\u0E33',
];

export const plainWords: readonly string[] = ['Baku', ' ', '  ', 'é', '│', '1', '“', '纳', 'a b', 'Երևան'];

const openers: readonly string[] = ['1', '2', '3', '4', '7', '36', '95', '38;5;9', '1;31', '48;2;1;2;3'].map(sgr);
const closers: readonly string[] = ['22', '23', '24', '27', '39', '49', '0', '', '22;39'].map(sgr);

/** Complete sequences, closed or not. */
export const sequences: readonly string[] = [...openers, ...closers, link('https://a.example/b?c=1'), link('')];

/** What terminals read as something else than a style, or as no whole sequence. */
export const brokenUnits: readonly string[] = [
	'\u001B',
	'\u001B[2J',
	'\u001B[4:3m',
	'\u001B[12345m',
	'\u001B]8;;x\u0007',
	'\u001B]0;t\u001B\\',
	'\u009B1m',
	'\u0007',
	'\u0085',
	'\t',
	'\r\n',
];

const joined = (units: fc.Arbitrary<string>): fc.Arbitrary<string> =>
	fc.array(units, {maxLength: 7}).map(all => all.join(''));

const anyWord = fc.constantFrom(...unusualWords, ...plainWords);

const styledWord = fc
	.tuple(fc.constantFrom(...openers.slice(0, 7)), joined(anyWord))
	.map(([opener, text]) => `${opener}${text}${sgr('0')}`);

/** Lines that Ink draws as they are. */
export const ordinaryLine: fc.Arbitrary<string> = joined(
	fc.oneof({weight: 5, arbitrary: anyWord}, {weight: 1, arbitrary: styledWord}),
);

/** Lines whose graphemes depend on their neighbours, divided by sequences or not, closed or not. */
export const wildLine: fc.Arbitrary<string> = joined(
	fc.oneof(
		{weight: 3, arbitrary: anyWord},
		{weight: 4, arbitrary: fc.constantFrom(...joiningUnits)},
		{weight: 2, arbitrary: fc.constantFrom(...sequences)},
		{weight: 1, arbitrary: styledWord},
	),
);

/** Lines of which a part may be no text at all. */
export const brokenLine: fc.Arbitrary<string> = joined(
	fc.oneof(
		{weight: 6, arbitrary: wildLine},
		{weight: 1, arbitrary: fc.constantFrom(...brokenUnits)},
		{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
	),
);

export const textOf = (line: fc.Arbitrary<string>, most = 4): fc.Arbitrary<string> =>
	fc.array(line, {minLength: 1, maxLength: most}).map(lines => lines.join('\n'));
