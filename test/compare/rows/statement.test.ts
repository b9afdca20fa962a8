import assert from 'node:assert/strict';
import {test} from 'node:test';
import {alignPassages} from '../../../source/compare/rows/align.js';
import {told} from '../told.js';

/** The label of the only row of two accounts of one paragraph. */
function labelOf(one: string, other: string): string {
	const rows = alignPassages([told('first', [one]), told('second', [other])]);
	assert.equal(rows.length, 1, 'the two share a row');
	return rows[0]?.label ?? '';
}

test('a row is called by who does what, where its cells share that', () => {
	const label = labelOf(
		'On Monday the harbour minister, Ansel Brandt, dismissed the pilot Tove Lind in March 2031, which led to an inquiry.',
		'Brandt dismissed Tove Lind, a pilot, after nine years.',
	);
	assert.match(label, /^Brandt dismissed (?:the pilot )?Tove Lind/);
});

test('a clause that only goes along is not begun, and what was done goes before what one side says of it', () => {
	const label = labelOf(
		'Norland and Brennia have accepted a new ferry truce, which starts at eight. Norland answered that it was Brennia that broke the ferry truce.',
		'The new ferry truce accepted by Norland and Brennia starts at eight.',
	);
	assert.match(label, /^Norland and Brennia have accepted a new ferry truce$/);
});

test('what somebody said stands after their name', () => {
	const label = labelOf(
		'The envoy Ansel Brandt told reporters on Tuesday that the ferry company had paid the ransom for Kittiwake.',
		'The ransom for the Kittiwake was paid by the ferry company, according to Ansel Brandt.',
	);
	assert.equal(label, 'Brandt: the ferry company had paid the ransom for Kittiwake');
});

test('a denial is kept, and what was refused is not said to have been done', () => {
	const label = labelOf(
		'Brandt did not accept the wage offer of the ferry company.',
		'The ferry company says that its wage offer was not accepted by Ansel Brandt.',
	);
	assert.match(label, /not accept/);
});

test('a body is not called by the place it stands in', () => {
	const label = labelOf(
		'The general staff in Grelna counted 91 Brennian soldiers among the dead.',
		'By the count of the staff in Grelna 91 Brennian soldiers are dead.',
	);
	assert.doesNotMatch(label, /^Grelna/);
	assert.match(label, /91/);
});

test('words that another account prints as somebody’s own stand in quotation marks', () => {
	const label = labelOf('Brandt is a proven liar and thief', '“Brandt is a proven liar and thief,” the pilot wrote.');
	assert.equal(label, '“Brandt is a proven liar and thief”');
});

test('a statement is not cut where it would say something else', () => {
	const label = labelOf(
		'Brandt put the blame on the harbour pilots of Kittiwake Bay.',
		'The harbour pilots of Kittiwake Bay bear the blame in the eyes of Brandt.',
	);
	assert.doesNotMatch(label, /put the blame$/);
});

test('a statement is not cut after a verb that goes on with “in” or “on”, nor where nothing is said', () => {
	const going = labelOf(
		'Ansel Brandt praised a wage agreement that takes in the pilots.',
		'Brandt has praise for the wage agreement, since it takes in the pilots.',
	);
	assert.doesNotMatch(going, /takes$/);
	const answered = labelOf(
		'Ansel Brandt answered, and “there is no danger for Kittiwake ferries”, he wrote.',
		'“There is no danger for Kittiwake ferries,” was the answer of Brandt.',
	);
	assert.doesNotMatch(answered, /^Brandt answered, and/);
});

test('what another claims is not said without saying whose word it is', () => {
	for (const one of [
		'The pilots of Kittiwake burnt the harbour office on Tuesday, the ferry company said.',
		'According to the ferry company the pilots of Kittiwake burnt the harbour office.',
	]) {
		const label = labelOf(one, 'The harbour office burnt, and the ferry company blames the pilots of Kittiwake.');
		assert.doesNotMatch(label, /burnt the harbour office(?!.*company)/);
	}
});
