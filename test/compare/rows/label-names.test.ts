import assert from 'node:assert/strict';
import {test} from 'node:test';
import {abridged, withSourceFirst} from '../../../source/compare/rows/abridged.js';
import {calledBy} from '../../../source/compare/rows/called-by.js';
import {passagesOf} from '../../../source/compare/rows/passages.js';
import {mentionsIn} from '../../../source/search/mentions/mentions.js';
import {nounPhraseAt} from '../../../source/compare/rows/noun-phrase.js';
import {corpusOf, told} from '../told.js';

function shortened(text: string): string {
	const article = told('first', [text]);
	const corpus = corpusOf([article]);
	const [passage] = passagesOf([article], {mentions: each => mentionsIn(corpus, each).paragraphs});
	assert.ok(passage !== undefined);
	return abridged(passage, {start: 0, end: text.length});
}

test('people stand in a label by their last names, without their offices', () => {
	assert.equal(
		shortened('Foreign Minister Odile Marsh told the press on Monday that the strait stays shut.'),
		'Marsh told the press on Monday that the strait stays shut.',
	);
});

test('a syllable is no last name, and a body keeps all of its name', () => {
	assert.equal(calledBy('Odile Marsh'), 'Marsh');
	assert.equal(calledBy('Kim Jong Un'), 'Kim Jong Un');
	assert.equal(calledBy('Northern Ferry Brigades'), 'Northern Ferry Brigades');
});

test('a claim that is cut keeps whose it is, first', () => {
	assert.equal(
		withSourceFirst('The pilots burnt the harbour office, the ferry company said.'),
		'The ferry company: The pilots burnt the harbour office',
	);
	assert.equal(withSourceFirst('The pilots burnt it, she said.'), 'The pilots burnt it, she said.');
});

test('a verb between two nouns makes no noun phrase', () => {
	const text = 'The statement promises steps.';
	const start = text.indexOf('steps');
	const span = nounPhraseAt(text, {start, end: start + 5});
	assert.notEqual(span === null ? null : text.slice(span.start, span.end), 'statement promises steps');
});
