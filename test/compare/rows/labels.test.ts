import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPassages} from '../../../source/compare/rows/align.js';
import {widest} from '../../../source/compare/rows/clause-cuts.js';
import {shortened} from '../../../source/compare/rows/label-clause.js';
import {nounPhraseAt} from '../../../source/compare/rows/noun-phrase.js';
import {cellWidth} from '../../../source/text/width.js';
import {told} from '../told.js';

const label = (...texts: readonly string[]): string =>
	alignPassages(texts.map((text, index) => told(`outlet-${index}`, [text])))[0]?.label ?? '';

const rows = (...articles: readonly (readonly string[])[]): string[] =>
	alignPassages(articles.map((paragraphs, index) => told(`outlet-${index}`, paragraphs))).map(({cells}) =>
		cells.map(({article, paragraphs}) => `${article.at(-1)}:${paragraphs.join(',')}`).join(' '),
	);

function phrase(text: string, word: string): string | null {
	const start = text.indexOf(word);
	const span = nounPhraseAt(text, {start, end: start + word.length});
	return span === null ? null : text.slice(span.start, span.end);
}

test('a word is named with the noun it belongs to', () => {
	const text = 'They met for a joint session on the northern mole, which keeps its lights.';
	assert.equal(phrase(text, 'joint'), 'joint session');
	assert.equal(phrase(text, 'session'), 'joint session');
	assert.equal(phrase(text, 'mole'), 'northern mole');
});

test('verbs, adjectives and what is said of a thing are no noun phrases', () => {
	assert.equal(phrase('Whether they will sit together is unclear.', 'sit'), null);
	assert.equal(phrase('Whether they will sit together is unclear.', 'unclear'), null);
	assert.equal(phrase('He recalls the strike.', 'recalls'), null);
	assert.equal(phrase('It’s important for the crews.', 'important'), null);
	assert.equal(phrase('The plan is peaceful, they say.', 'peaceful'), null);
});

test('a row without names and figures is called by a clause, never by a word alone', () => {
	assert.equal(
		label('It is unclear, for now, who will sit with whom.', 'It stays unclear who may sit with whom.').includes('·'),
		false,
	);
	assert.ok(label('It rained all day, and nobody came.').split(' ').length > 2);
});

test('a figure with what it counts, or a name with what is said of it, is a label', () => {
	assert.match(
		label('Ilse Brandt opened the ferry talks.', 'The ferry talks were opened by Ilse Brandt.'),
		/^Brandt opened the ferry talks$/,
	);
	assert.match(label('The strike cost 340 jobs.', 'Some 340 jobs went with the strike.'), /340 jobs/);
});

test('a clause is shortened at its commas and takes a line at most', () => {
	assert.equal(
		shortened(
			'The crews wait for the ice, which comes early this year, as the fishermen on both sides of the strait say.',
		),
		'The crews wait for the ice, which comes early this year',
	);
	const long = shortened(
		'The delegates of the two harbour towns and of the many islands between them met again for the first time since spring.',
	);
	assert.equal(shortened('フェリーの再開で合意した。'), 'フェリーの再開で合意した。');
	assert.ok(cellWidth(long) <= widest && long.endsWith(' …'), long);
});

test('articles that are empty, of one line, copies or without names are compared all the same', () => {
	const long = ['Talks about the ferry ended on Monday without a paper.', 'Crews wait for the ice.'];
	assert.deepEqual(rows([], []), []);
	assert.deepEqual(rows([], long), ['1:0', '1:1']);
	assert.deepEqual(rows(['Talks about the ferry ended without a paper.'], long), ['0:0 1:0', '1:1']);
	assert.deepEqual(rows(long, long), ['0:0 1:0', '0:1 1:1']);
	assert.deepEqual(rows(['it rained all day.'], ['nothing else was said.']), ['0:0', '1:0']);
	assert.deepEqual(rows(['…'], ['!!!']), ['0:0', '1:0']);
});
