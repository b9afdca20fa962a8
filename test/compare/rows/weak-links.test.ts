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

/** Whether what a French account says is too little to stand beside “Ansel Brandt spoke in Ostmark”. */
function isWeakAbroad(text: string): boolean {
	const articles = [
		told('first', ['The pilots met.', 'Ansel Brandt spoke in Ostmark.']),
		{...told('second', ['Les pilotes.', text]), language: 'fr'},
	];
	const passages = passagesOf(articles, {
		mentions: ({paragraphs}) =>
			paragraphs.map(paragraph =>
				['Ansel Brandt', 'Ostmark'].flatMap(name => {
					const start = paragraph.indexOf(name);
					return start < 0 ? [] : [{start, end: start + name.length, text: name, kind: 'person' as const}];
				}),
			),
	});
	return weaknessOf(passages)(1, 3);
}

/** Whether what another account says is too little to stand beside “Marta asked for support in spring”. */
function isWeakBeside(text: string): boolean {
	const articles = [
		told('first', ['The pilots met.', 'Marta asked for support in spring.']),
		told('second', ['The board came.', text]),
	];
	return weaknessOf(passagesOf(articles, {}))(1, 3);
}

test('among several of our own accounts a few ordinary words in common make no row', () => {
	assert.equal(isWeak('brief', 3), true);
});

test('in the outlets’ own words, or between two accounts, they may', () => {
	assert.equal(isWeak('full', 3), false);
	assert.equal(isWeak('brief', 2), false);
});

test('texts of two languages need more than one name in common', () => {
	assert.equal(isWeakAbroad('Ansel Brandt se tait.'), true);
	assert.equal(isWeakAbroad('Ansel Brandt a parlé à Ostmark.'), false);
});

test('two words of one sense are less in common than one word', () => {
	assert.equal(isWeakBeside('The aide was born on a ferry.'), true);
	assert.equal(isWeakBeside('The support came at noon.'), false);
});
