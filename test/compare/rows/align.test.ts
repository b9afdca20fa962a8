import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import type {Article} from '../../../source/corpus/model.js';
import {readGold} from '../../../bench/gold-file.js';
import {scoreGold} from '../../../bench/gold-rows.js';
import {alignPassages} from '../../../source/compare/rows/align.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {accounts, fixture} from '../../helpers/paths.js';
import {told} from '../told.js';

test('rows of the gold pairs: mean F1 of at least .82', async () => {
	const corpus = await readCorpus([accounts]);
	const pairs = ['briefs.json', 'invented.json'].flatMap(file => readGold(fixture('gold-alignment', file), corpus));
	const scores = scoreGold(pairs, corpus);
	const mean = scores.reduce((sum, {f}) => sum + f, 0) / scores.length;
	assert.ok(mean >= 0.82, scores.map(({name, f}) => `${name} ${f.toFixed(2)}`).join(', '));
});

test('paragraphs meet by what they share whatever their order, and what one alone has stands alone', () => {
	const first = told('first', [
		'Ansel Brandt carried messages between the two rooms for eleven days.',
		'Wages rise by 7 percent this year.',
		'A lorry struck a picket at the freight gate.',
	]);
	const second = told('second', [
		'Pay goes up 7 percent at once, the paper says.',
		'The judge, Ansel Brandt, carried messages from room to room.',
	]);
	const rows = alignPassages([first, second]);
	const cells = rows.map(row =>
		row.cells.map(({article, paragraphs}) => `${article.split('/')[1]} ${paragraphs.join(',')}`).join(' | '),
	);
	assert.deepEqual(new Set(cells), new Set(['first 0 | second 1', 'first 1 | second 0', 'first 2']));
	assert.match(rows.find(({cells: [cell]}) => cell?.paragraphs[0] === 0)?.label ?? '', /Brandt/);
	assert.match(rows.find(({cells: [cell]}) => cell?.paragraphs[0] === 1)?.label ?? '', /7 percent/);
});

test('names in common make no row by themselves, but of texts in two languages', () => {
	const articles = [
		told('first', ['Fares on the ferry fall by a third.', 'Ansel Brandt and the Harbour Ministry confirmed it.']),
		told('second', [
			'Islanders pay a third less on the ferry.',
			'Ansel Brandt, of the Harbour Ministry, has two daughters.',
		]),
	];
	const names = [
		['Ansel Brandt', 'person'],
		['Harbour Ministry', 'organisation'],
	] as const;
	const mentions = ({paragraphs}: Article) =>
		paragraphs.map(text =>
			names.flatMap(([name, kind]) => {
				const start = text.indexOf(name);
				return start < 0 ? [] : [{start, end: start + name.length, text: name, kind}];
			}),
		);
	const shared = (compared: readonly Article[]) =>
		alignPassages(compared, {mentions})
			.filter(({cells}) => cells.length > 1)
			.map(({cells}) => cells.map(({paragraphs}) => paragraphs));
	assert.deepEqual(shared(articles), [[[0], [0]]]);
	const [first, second] = articles;
	assert.ok(first !== undefined && second !== undefined);
	const abroad = {
		...second,
		text: 'full' as const,
		language: 'fr',
		paragraphs: ['Ansel Brandt, du Harbour Ministry, l’a confirmé.'],
	};
	assert.deepEqual(shared([first, abroad]), [[[1], [0]]]);
});

test('a tie names what is shared and how much it counts for', () => {
	const rows = alignPassages([
		told('first', ['The steamer Kittiwake stays.']),
		told('second', ['Nobody will scrap the steamer Kittiwake.']),
	]);
	const [row] = rows;
	assert.equal(rows.length, 1);
	assert.ok(row?.ties.some(({text, weight}) => text === 'Kittiwake' && weight > 1));
});

test('each paragraph stands in a row, in one cell of it, cells in the order of the articles, rows with a label', () => {
	const words = fc.constantFrom(
		'Brandt',
		'truce',
		'240',
		'observers',
		'Friday',
		'harbour',
		'the',
		'Kittiwake',
		'7 percent',
		'fled.',
		'Wages',
		'',
	);
	const paragraph = fc.array(words, {maxLength: 12}).map(all => all.join(' '));
	const article = fc.array(paragraph, {maxLength: 9});
	fc.assert(
		fc.property(fc.array(article, {minLength: 2, maxLength: 4}), texts => {
			const articles = texts.map((paragraphs, index) => told(`o${index}`, paragraphs));
			const rows = alignPassages(articles);
			for (const {id, paragraphs} of articles) {
				const placed = rows.flatMap(({cells}) =>
					cells.filter(cell => cell.article === id).flatMap(cell => cell.paragraphs),
				);
				assert.deepEqual(
					[...new Set(placed)].toSorted((a, b) => a - b),
					paragraphs.map((_, index) => index),
				);
				const alone = rows.flatMap(({cells}) =>
					cells.length === 1 && cells[0]?.article === id ? cells[0].paragraphs : [],
				);
				assert.ok(alone.every(index => placed.filter(each => each === index).length === 1));
			}
			for (const {cells, label} of rows) {
				assert.ok(label !== '' && cells.length > 0);
				const order = cells.map(cell => articles.findIndex(({id}) => id === cell.article));
				assert.deepEqual(
					order,
					[...new Set(order)].toSorted((a, b) => a - b),
				);
			}
		}),
		{numRuns: 60},
	);
});

test('lone articles keep their order', () => {
	const article = told('first', ['One ferry sailed.', 'The court sat.', 'Rain fell on Corran.']);
	assert.deepEqual(
		alignPassages([article, told('second', [])]).map(({cells}) => cells[0]?.paragraphs[0]),
		[0, 1, 2],
	);
});

test('two openings that share no more than a name stand apart', () => {
	const rows = alignPassages([
		told('first', ['The harbour of Ostmark lies under ice, and the ferries are late.']),
		told('second', ['A choir from Ostmark won a prize for singing in the rain.']),
	]);
	assert.equal(rows.length, 2);
});

test('a text whose language nobody knows stands in the row of its copy', () => {
	const sentence = 'Both signed the tide charter for 40 trawlers.';
	const corpus = createCorpus({
		articles: ['brief', 'full'].map((text, index) => ({
			id: `tide/${index}`,
			outlet: `outlet-${index}`,
			title: 'Tide charter',
			published: '2031-04-02',
			text: text as 'brief' | 'full',
			...(text === 'brief' ? {} : {language: 'und'}),
			paragraphs: [sentence, ['Mkzdw qrsty vbnmk. ', 'Plokj xcvbn wertz. '][index]?.repeat(6).trim() ?? ''],
		})),
	});
	const rows = alignPassages(corpus.articles).filter(({cells}) => cells.length > 1);
	assert.deepEqual(
		rows.map(({cells}) => cells.map(({paragraphs}) => paragraphs)),
		[[[0], [0]]],
	);
});
