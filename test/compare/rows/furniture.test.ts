import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPassages} from '../../../source/compare/rows/align.js';
import {furnitureOf} from '../../../source/compare/rows/furniture.js';
import {createCorpus} from '../../../source/corpus/create.js';

test('signatures, links to other pages and headlines between paragraphs are furniture', () => {
	const paragraphs = [
		'Ferry crews walk out over night shifts',
		'Crews of the Veld ferries walked out on Monday, their union said.',
		'More: What the strike means for islanders, and why it may last',
		'“We were not asked,” said Ida Marsh, who speaks for the crews.',
		'A harbour at a standstill',
		'Islanders left without ferries for a third day Read more',
		'The company would not say when talks resume.',
		'The islands have bread for a week.',
		'Peter Lind contributed to this report.',
		'As The Veld Courier reported:',
		'— With assistance by Anna Lund',
		'Copyright 2031 Veld Courier. Click for reprint permission.',
	];
	const expected = [true, false, true, false, true, true, false, false, true, true, true, true];
	assert.deepEqual(furnitureOf(paragraphs), expected);
});

test('a text whose paragraphs have no ends of sentences, or a post shown whole, is no furniture', () => {
	assert.deepEqual(furnitureOf(['The crews walked out', 'The company is silent']), [false, false]);
	assert.deepEqual(furnitureOf(['Read more']), [false]);
	const post = 'We sail again when we are heard, and not before — Ida Marsh (@idamarsh) May 3, 2031';
	assert.deepEqual(furnitureOf(['The crews walked out.', post, 'The company is silent.']), [false, false, false]);
});

test('furniture ties no row', () => {
	const corpus = createCorpus({
		articles: [
			['Veld port closed on Monday after a fire in the grain hall.', 'Ida Marsh contributed to this report.'],
			['A fire in its grain hall closed Veld port on Monday.', 'Anna Lund and Ida Marsh contributed to this report.'],
		].map((paragraphs, index) => ({
			id: `fire/${index}`,
			outlet: `outlet-${index}`,
			title: 'Fire in Veld',
			published: '2031-05-03',
			language: 'en',
			paragraphs,
		})),
	});
	const shared = alignPassages(corpus.articles).filter(({cells}) => cells.length > 1);
	assert.deepEqual(
		shared.map(({cells}) => cells.map(cell => cell.paragraphs)),
		[[[0], [0]]],
	);
});
