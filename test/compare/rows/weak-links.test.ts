import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Article} from '../../../source/corpus/model.js';
import {passagesOf} from '../../../source/compare/rows/passages.js';
import {weaknessOf} from '../../../source/compare/rows/weak-links.js';
import {told} from '../told.js';

const texts = [
	['The crews met at noon.', 'Nobody called the quarrel over wages a strike.'],
	['The board met later.', 'It called the harbour quarrel a matter of wages.'],
	['The pilots met too.', 'Rain kept the harbour empty.'],
];

/** Whether the second paragraphs of the first two accounts are too thin to make a row by themselves. */
function isWeak(text: Article['text'], count: number): boolean {
	const articles = texts.slice(0, count).map((paragraphs, index) => ({...told(`outlet-${index}`, paragraphs), text}));
	const passages = passagesOf(articles, {});
	const at = (article: number): number => passages.findIndex(each => each.article === article && each.paragraph === 1);
	return weaknessOf(passages)(at(0), at(1));
}

test('among several of our own accounts a few ordinary words in common make no row', () => {
	assert.equal(isWeak('brief', 3), true);
});

test('in the outlets’ own words, or between two accounts, they may', () => {
	assert.equal(isWeak('full', 3), false);
	assert.equal(isWeak('brief', 2), false);
});
