import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import {cellText} from '../../source/output/table-cell.js';
import {wordingTable} from '../../source/output/wording-table.js';

const sentence = (word: string) =>
	`The harbour council spoke of the ${word} on the island, and the ${word} came up again.`;

/** Twelve paragraphs that use one word often among many that come once, as prose does. */
function text(word: string): readonly string[] {
	return Array.from({length: 12}, (_, paragraph) => {
		const once = Array.from({length: 30}, (__, i) => `word${paragraph * 30 + i}`);
		return `${sentence(word)} ${once.join(' ')}`;
	});
}

test('two full texts show the words they use at different rates, with raw counts', () => {
	const corpus = createCorpus({
		outlets: [
			{id: 'a', name: 'A Post'},
			{id: 'b', name: 'B Post'},
		],
		articles: [
			{
				id: 't/a',
				outlet: 'a',
				title: 'A',
				published: '2031-01-01',
				paragraphs: text('landing'),
			},
			{
				id: 't/b',
				outlet: 'b',
				title: 'B',
				published: '2031-01-01',
				paragraphs: text('invasion'),
			},
		],
	});
	const rows = wordingTable(corpus, corpus.articles).rows.filter(({thing}) => thing === 'distinctive words');
	assert.deepEqual(
		rows.map(({outlet, label, own}) => `${cellText(outlet)} ${cellText(label)} ${cellText(own)}`).toSorted(),
		['A Post landing 24', 'B Post invasion 24'],
	);
});

test('briefs have no words of their own to count', () => {
	const corpus = createCorpus({
		articles: ['a', 'b'].map(id => ({
			id: `t/${id}`,
			outlet: id,
			title: id,
			published: '2031-01-01',
			text: 'brief' as const,
			paragraphs: [sentence(id)],
		})),
	});
	assert.equal(
		wordingTable(corpus, corpus.articles).rows.some(({thing}) => thing === 'distinctive words'),
		false,
	);
});
