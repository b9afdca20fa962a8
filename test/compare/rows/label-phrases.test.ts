import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPassages} from '../../../source/compare/rows/align.js';
import {clausesOf, widest} from '../../../source/compare/rows/clause-cuts.js';
import {isDenied, withNegator} from '../../../source/compare/rows/denial.js';
import {nounPhraseAt} from '../../../source/compare/rows/noun-phrase.js';
import {markedText} from '../../../source/compare/rows/piece-marks.js';
import {cellWidth} from '../../../source/text/width.js';
import {told} from '../told.js';

const label = (...texts: readonly string[]): string =>
	alignPassages(texts.map((text, index) => told(`outlet-${index}`, [text])))[0]?.label ?? '';

const spanOf = (text: string, words: string): {start: number; end: number} => {
	const start = text.indexOf(words);
	return {start, end: start + words.length};
};

function phrase(text: string, word: string): string | null {
	const span = nounPhraseAt(text, spanOf(text, word));
	return span === null ? null : text.slice(span.start, span.end);
}

const denied = (text: string, words: string): boolean => isDenied(text, spanOf(text, words));

test('a noun phrase carries the “no” before it', () => {
	assert.equal(phrase('There was no public answer from the port.', 'answer'), 'no public answer');
	assert.equal(phrase('They spoke of a lack of dry docks.', 'docks'), 'lack of dry docks');
	const text = 'The crews met without the pilots.';
	const span = withNegator(text, spanOf(text, 'pilots'));
	assert.equal(text.slice(span.start, span.end), 'without the pilots');
});

test('what a clause denies or refuses is no piece of a label, and the next clause is free of it', () => {
	assert.ok(denied('The port does not, as it said, play the part of an umpire.', 'umpire'));
	assert.ok(denied('The guild refused the ferry deal.', 'ferry deal'));
	assert.ok(denied('The ferry deal was not signed.', 'ferry deal'));
	assert.ok(denied('He said they didn’t see a blockade.', 'blockade'));
	assert.ok(!denied('They did not meet, but a ferry deal was signed.', 'ferry deal'));
	assert.ok(!denied('Nobody came. The ferry deal was signed.', 'ferry deal'));
	assert.doesNotMatch(
		label('Kalmar does not take the role of an umpire.', 'Kalmar will not be an umpire, it says.'),
		/· .*umpire/,
	);
});

test('quotation marks and “so-called” stay with their words', () => {
	const text = 'They call it a “shameful bargain” with the so-called Free Harbour.';
	assert.equal(markedText(text, spanOf(text, 'shameful bargain'), false), '“shameful bargain”');
	assert.equal(markedText(text, spanOf(text, 'Free Harbour'), true), 'so-called Free Harbour');
	const long = 'He said: “The people of Kalmar will wait for an honest answer of the council.”';
	assert.equal(markedText(long, spanOf(long, 'Kalmar'), true), 'Kalmar');
	assert.equal(markedText(long, spanOf(long, 'honest answer'), false), '“honest answer”');
});

test('a noun of a fixed phrase is no piece, and a verb is no part of one', () => {
	assert.equal(phrase('They waited in order to sail.', 'order'), null);
	assert.equal(phrase('It came at a moment when nobody looked.', 'moment'), null);
	assert.equal(phrase('The statement expresses readiness.', 'statement'), null);
	assert.equal(phrase('The statement praises Kalmar.', 'statement'), null);
	assert.equal(phrase('Shots fell on the line of contact.', 'contact'), 'line of contact');
	assert.equal(phrase('They asked for the release of sailors.', 'release'), 'release of sailors');
	assert.equal(phrase('They sat while the sailors negotiate over pay.', 'sailors'), 'sailors');
});

test('a figure stands with what it counts, from whichever account says it', () => {
	const texts = ['The storm of the strait left 30,000 dead.', 'The storm: 30,000 in the strait alone, they say.'];
	assert.match(label(...texts), /30,000 dead/);
	assert.doesNotMatch(label('Of these 30,000 in the strait.', 'Of them 30,000 in the strait.'), /^30,000|· 30,000$/);
});

test('a clause runs from its subject over its verb to its object and takes a line at most', () => {
	assert.deepEqual(
		clausesOf('Kalmar’s Ilse Brandt of the guild and Visby’s Jon Holm of the northern league of harbour towns met.'),
		[],
	);
	const aside = clausesOf(
		'Ilse Brandt, spokesperson of the harbour office of Kalmar, welcomed the pact between the two.',
	);
	assert.ok(aside.includes('Ilse Brandt welcomed the pact between the two'.concat('.')), aside.join('|'));
	assert.deepEqual(clausesOf('Talks under the Guild, the Port and the League of the northern towns of the strait'), []);
	for (const clause of clausesOf(
		'Earlier in the week, Kalmar reopened the northern mole after eleven days of repair, which cost more than was thought.',
	)) {
		assert.ok(cellWidth(clause) <= widest && clause.startsWith('Kalmar reopened the northern mole'), clause);
	}
});
