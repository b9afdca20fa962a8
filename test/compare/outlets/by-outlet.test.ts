import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linesByOutlet} from '../../../source/compare/outlets/lines-by-outlet.js';
import {outletColumns} from '../../../source/compare/outlets/outlet-columns.js';
import {voicesByOutlet} from '../../../source/compare/outlets/voices-by-outlet.js';
import {wordingByOutlet} from '../../../source/compare/outlets/wording-by-outlet.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Corpus} from '../../../source/corpus/model.js';

type Told = readonly [outlet: string, day: string, text: 'full' | 'brief', paragraph: string];

/** Articles of two outlets that never report the same day, on a shore with two names. */
const told: readonly Told[] = [
	['star', '2033-05-02', 'full', 'The rebel province is quiet. Odile Marsh said that the ferry had sailed.'],
	['star', '2031-03-01', 'full', 'In the rebel province, the rebel province’s council said, nothing moved.'],
	['star', '2032-01-09', 'full', 'Nothing on the ferry.'],
	['harbour', '2031-07-20', 'brief', 'Norland wants “our northern shore” back.'],
	[
		'harbour',
		'2034-02-11',
		'full',
		'Our northern shore is ours, Marsh said. “The rebel province is theirs,” she said.',
	],
];

function corpusOf(): Corpus {
	return createCorpus({
		actors: [
			{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']},
			{id: 'norland', name: 'Norland', kind: 'state'},
		],
		wording: [{id: 'north', name: 'the north', labels: [{label: 'rebel province'}, {label: 'our northern shore'}]}],
		articles: told.map(([outlet, published, text, paragraph]) => ({
			id: `${published}-day/${outlet}`,
			outlet,
			title: '[A day]',
			published,
			language: 'en',
			text,
			paragraphs: [paragraph],
		})),
	});
}

function finished<T>(steps: Generator<number, T>): {steps: number; value: T} {
	for (let count = 0; ; count++) {
		const step = steps.next();
		if (step.done === true) return {steps: count, value: step.value};
		assert.equal(step.value, count + 1);
	}
}

test('outlets as columns: the named ones first, then those with most articles, oldest article first', () => {
	const {articles} = corpusOf();
	assert.deepEqual(
		outletColumns(articles).map(({outlet, articles: own}) => [outlet, own.map(({published}) => published.slice(0, 4))]),
		[
			['star', ['2031', '2032', '2033']],
			['harbour', ['2031', '2034']],
		],
	);
	assert.deepEqual(
		outletColumns(articles, ['gone', 'harbour']).map(({outlet}) => outlet),
		['harbour', 'star'],
	);
});

test('what each outlet has called a thing over the years, with counts per article and days', () => {
	const corpus = corpusOf();
	const {steps, value} = finished(wordingByOutlet(corpus, outletColumns(corpus.articles)));
	assert.equal(steps, told.length);
	const row = value.find(({named}) => named.id === 'north');
	assert.deepEqual(
		row?.cells.map(({labels}) =>
			labels.map(({label, uses, own, quoted, articles, first, last}) =>
				[label, uses, own, quoted, articles, first, last].join(' '),
			),
		),
		[
			['rebel province 3 3 0 2 2031-03-01 2033-05-02'],
			['our northern shore 2 1 1 2 2031-07-20 2034-02-11', 'rebel province 1 0 1 1 2034-02-11 2034-02-11'],
		],
	);
	assert.deepEqual(
		row?.cells[0]?.labels[0]?.lines.map(({article}) => article.slice(0, 4)),
		['2031', '2031', '2033'],
	);
});

test('what stands in a brief outside quotation marks is no word of the outlet', () => {
	const corpus = corpusOf();
	const {value} = finished(wordingByOutlet(corpus, outletColumns(corpus.articles)));
	assert.ok(value.length > 0 && value.every(({named}) => named.id !== 'norland'));
});

test('whom each outlet has let speak, sentences counted', () => {
	const corpus = corpusOf();
	const {value} = finished(voicesByOutlet(corpus, outletColumns(corpus.articles)));
	const row = value.find(({speaker}) => 'id' in speaker && speaker.id === 'marsh');
	const [star, harbour] = row?.cells ?? [];
	assert.deepEqual([star?.uses, star?.articles, star?.first], [1, 1, '2033-05-02']);
	assert.ok(harbour !== undefined && harbour.uses >= 1 && harbour.first === '2034-02-11');
	assert.equal(harbour.voices[0]?.article, '2034-02-11-day/harbour');
});

test('lines in which a word stands, by outlet and date', () => {
	const columns = outletColumns(corpusOf().articles);
	const lines = linesByOutlet(columns, ({paragraphs}) => {
		const start = paragraphs[0]?.indexOf('ferry') ?? -1;
		return start === -1 ? [] : [{paragraph: 0, start, end: start + 5}];
	});
	assert.deepEqual(
		lines.map(({outlet, spread, lines: own}) => [outlet, spread, own.map(({left, text}) => `${left}[${text}]`)]),
		[
			[
				'star',
				{uses: 2, articles: 2, first: '2032-01-09', last: '2033-05-02'},
				['Nothing on the [ferry]', 'The rebel province is quiet. Odile Marsh said that the [ferry]'],
			],
			['harbour', undefined, []],
		],
	);
});

test('no articles, no columns and no rows', () => {
	assert.deepEqual(outletColumns([]), []);
	assert.deepEqual(finished(wordingByOutlet(createCorpus({}), [])).value, []);
});
