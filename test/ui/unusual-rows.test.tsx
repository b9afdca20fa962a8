import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {renderToString} from 'ink';
import {viewOf} from '../../source/app/view.js';
import {type Output, type OutputClass, rowOutputOver} from '../../source/ui/row-output.js';
import {Screen} from '../../source/ui/screen.js';
import {themes} from '../../source/ui/theme.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {openSession} from '../helpers/session.js';
import {drawings, stockInk} from '../helpers/stock-ink.js';
import {brokenLine, ordinaryLine, textOf, unusualWords, wildLine} from '../helpers/unusual-text.js';

const {StockOutput, styledChars} = await stockInk();
let fallbacks = 0;
const RowOutput = rowOutputOver(StockOutput, styledChars, () => {
	fallbacks += 1;
});

type Draw = (output: Output) => void;
type Size = {readonly width: number; readonly height: number};

function assertSameBytes(size: Size, operations: readonly Draw[], message?: string): void {
	const drawnOn = (Class: OutputClass) => {
		const output = new Class(size);
		for (const draw of operations) draw(output);
		return output.get();
	};
	assert.deepEqual(drawnOn(RowOutput), drawnOn(StockOutput), message);
}

const bold = (each: string): string => `\u001B[1m${each}\u001B[22m`;
const transformers = fc.constantFrom<((each: string, index: number) => string)[]>(
	[],
	[each => each],
	[bold],
	[(each, index) => `${index}${each}`],
	[each => each.slice(1), bold],
);

/** Rows of the kind, with ordinary ones or without. */
const rowsWith = (line: fc.Arbitrary<string>) =>
	fc.oneof(
		textOf(line),
		fc.tuple(line, textOf(ordinaryLine, 3)).map(lines => lines.join('\n')),
	);

const window = fc.record({
	x1: fc.constantFrom(0, 0, 0, -2, 1, 3, undefined),
	x2: fc.oneof(
		{weight: 4, arbitrary: fc.constantFrom(140, undefined)},
		{weight: 1, arbitrary: fc.integer({min: 1, max: 24})},
	),
	y1: fc.constantFrom(0, 0, 1, undefined),
	y2: fc.constantFrom(4, 4, 2, undefined),
});

const kinds = [
	{name: 'words of many scripts, styles and links', line: ordinaryLine, most: 0.6},
	{name: 'graphemes that join or hide, styles left open', line: wildLine, most: 0.9},
	{name: 'broken sequences and controls', line: brokenLine, most: 0.95},
];

for (const {name, line, most} of kinds) {
	test(`${name}: the same bytes beside one another, through clips that cut and do not, at every width`, () => {
		fallbacks = 0;
		const numRuns = 250;
		fc.assert(
			fc.property(
				fc.tuple(rowsWith(line), textOf(ordinaryLine)),
				window,
				fc.constantFrom(5, 20, 70, 70, 70, 70, 70, 70),
				fc.constantFrom(30, 80, 140, 140, 140, 140, 140),
				transformers,
				([left, right], clip, x, width, how) => {
					assertSameBytes({width, height: 9}, [
						output => output.clip(clip),
						output => output.write(0, 0, left, {transformers: how}),
						output => output.write(x, 0, right, {transformers: how}),
						output => output.unclip(),
						output => output.write(2, 4, left, {transformers: []}),
					]);
				},
			),
			{numRuns},
		);
		assert.ok(fallbacks < numRuns * most, `${fallbacks} of ${numRuns} drawn by Ink itself: too little was compared`);
	});
}

test('unusual words, soft hyphens and unseen characters need no help from Ink', () => {
	fallbacks = 0;
	for (const word of [...unusualWords, 'Waffen\u00ADruhe', 'a\u200Bb', '\u2060Baku', '\u001B[1mی\u001B[22mک']) {
		const rows = ['Baku', `│ ${word} ${word} │`, `${bold(word)} │`, ` ${word}, ${word}`].join('\n');
		assertSameBytes(
			{width: 90, height: 5},
			[
				output => output.clip({x1: 0, x2: 90, y1: 0, y2: 30}),
				output => output.write(0, 0, rows, {transformers: [each => each]}),
				output => output.write(45, 0, rows, {transformers: [bold]}),
				output => output.unclip(),
			],
			JSON.stringify(word),
		);
		assert.equal(fallbacks, 0, JSON.stringify(word));
	}
});

test('a grapheme that is cut is cut as Ink cuts it', () => {
	for (const word of ['👍', '👨\u200D👩\u200D👧', '🇦🇲', '🇦\u200B🇲', 'क्षि', '纳']) {
		for (const [x1, x2] of [
			[1, 9],
			[0, 2],
			[0, 3],
			[2, 3],
		]) {
			assertSameBytes(
				{width: 9, height: 1},
				[
					output => output.clip({x1, x2, y1: 0, y2: 1}),
					output => output.write(0, 0, `${word}${word}`, {transformers: []}),
				],
				`${word} ${x1} ${x2}`,
			);
		}
	}
});

function unusualCorpus() {
	const corpus = sampleCorpus();
	const filler = unusualWords.filter(word => word.normalize('NFC') === word).join(' ');
	return {
		...corpus,
		articles: corpus.articles.map(article => ({
			...article,
			title: `گفت‌وگو 🕊 ${article.title}`,
			paragraphs: article.paragraphs.map(paragraph => `${filler} ${paragraph} हिन्दी, یک!`),
		})),
	};
}

const screens: Readonly<Record<string, readonly string[]>> = {
	list: [],
	reading: ['enter'],
	found: ['/', 'v', 'e', 'l', 'd', 'enter', 'enter'],
	compare: ['space', 'space', 'c'],
};

for (const [name, keys] of Object.entries(screens)) {
	test(`${name} of articles in Persian and Hindi, with emoji: the same bytes, without help from Ink's class`, () => {
		fallbacks = 0;
		for (const columns of [60, 84, 120, 200]) {
			const state = openSession({corpus: unusualCorpus()})
				.press(...keys)
				.resize(columns, 24)
				.state();
			const found = drawings(StockOutput, () => {
				renderToString(<Screen view={viewOf(state)} size={state.size} theme={themes.terminal} />, {columns});
			});
			assert.ok(
				found.some(({output}) => output.includes('🕊')),
				`${columns} columns`,
			);
			for (const {output, on} of found) assert.equal(on(RowOutput), output, `${columns} columns`);
		}
		assert.equal(fallbacks, 0);
	});
}
