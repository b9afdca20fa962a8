import assert from 'node:assert/strict';
import {test} from 'node:test';
import {agenciesIn} from '../../../source/corpus/credits/agency-names.js';
import {agencyPattern, lazyPattern} from '../../../source/corpus/credits/agency-pattern.js';

/** A pattern, and each source that was made for it. */
function watched(head?: RegExp) {
	const made: string[] = [];
	const pattern = agencyPattern(
		({someAgencies}) => {
			made.push(someAgencies);
			return String.raw`\((?<name>${someAgencies})\)`;
		},
		head === undefined ? {} : {head},
	);
	return {pattern, made};
}

test('a pattern is made of the agencies alone that a text names', () => {
	const {pattern, made} = watched();
	assert.equal(pattern('The ferry sails again, the captain said (AFP)')?.groups?.['name'], 'AFP');
	assert.equal(pattern('Nothing new (dpa/Reuters)')?.groups?.['name'], 'dpa/Reuters');
	assert.equal(made.length, 2);
	for (const source of made) assert.ok(source.length < 600, `${source.length} letters`);
});

test('and kept for the next text that names the same', () => {
	const {pattern, made} = watched();
	for (const text of ['One (AFP)', 'Another (AFP)', 'A third one (AFP)']) pattern(text);
	assert.equal(made.length, 1);
});

test('no pattern is made for a text without an agency, or without what a match begins with', () => {
	const {pattern, made} = watched(/©/u);
	assert.equal(pattern('The ferry sails again © the harbour'), null);
	assert.equal(pattern('The ferry sails again (AFP)'), null);
	assert.equal(made.length, 0);
	assert.equal(
		lazyPattern(/©/u, () => {
			throw new Error('made');
		})('no ring'),
		null,
	);
});

const named = (text: string) => agenciesIn(text).map(({name}) => name);

test('an agency is found by its longest spelling, with an article or in capitals', () => {
	assert.deepEqual(named('the Associated Press and REUTERS'), ['AP', 'Reuters']);
	assert.deepEqual(named('ITAR-TASS'), ['TASS']);
	assert.deepEqual(named('APRIL AFPS'), []);
});
