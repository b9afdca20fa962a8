import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {type KeptSession, sessionsIn} from '../../source/settings/session.js';

const whole: KeptSession = {
	corpus: '/islands',
	query: 'marsh',
	order: 'date',
	collapsed: ['2031-03-01-skerry-talks'],
	marks: ['a/b', 'a/c'],
	row: {kind: 'article', id: 'a/b', top: 3},
	text: {article: 'a/b', top: {block: 2, offset: 40}},
	screen: {name: 'compare', articles: ['a/b', 'a/c'], lens: 'voices', top: {block: 1, offset: 0}, column: 1},
};

const bare: Omit<KeptSession, 'corpus'> = {
	query: '',
	order: 'negotiation',
	collapsed: [],
	marks: [],
	screen: {name: 'list'},
};

test('a session that was written is read as it was', () => {
	const grid: KeptSession = {
		...whole,
		screen: {name: 'grid', kind: 'coverage', outlets: ['harbour'], row: 'marsh', column: 'harbour', top: 4, left: 2},
	};
	assert.deepEqual(sessionsIn(JSON.parse(JSON.stringify([whole, grid]))), [whole, grid]);
});

const hostile: Readonly<Record<string, unknown>> = {
	'nothing but the corpus': {corpus: 'x'},
	'an order that is none': {corpus: 'x', order: 'constructor'},
	'numbers for texts': {corpus: 'x', query: 7, marks: 3, collapsed: {length: 2}, screen: 9, row: [], text: null},
	'a screen that is none': {corpus: 'x', screen: {name: '__proto__'}},
	'a row without id': {corpus: 'x', row: {kind: 'article'}},
	'a text without article': {corpus: 'x', text: {top: {block: 1, offset: 1}}},
};

for (const [name, value] of Object.entries(hostile)) {
	test(`${name} gives the beginning`, () => {
		assert.deepEqual(sessionsIn([value]), [{corpus: 'x', ...bare}]);
	});
}

test('places are whole numbers of a sane size', () => {
	for (const bad of [-2, 1.5, 1e12, Number.NaN, '3', null]) {
		const [session] = sessionsIn([{...whole, text: {article: 'a/b', top: {block: bad, offset: bad}}}]);
		assert.deepEqual(session?.text?.top, {block: 0, offset: 0});
	}
});

test('sizes are bounded', () => {
	const [session, ...others] = sessionsIn(
		Array.from({length: 50}, () => ({
			corpus: 'x',
			query: 'q'.repeat(1e6),
			marks: Array.from({length: 200_000}, () => 'a/b'),
		})),
	);
	assert.equal(others.length, 9);
	assert.equal(session?.query.length, 2000);
	assert.equal(session.marks.length, 100_000);
});

test('anything at all is read without an error, and what is read is read again the same', () => {
	fc.assert(
		fc.property(fc.jsonValue(), value => {
			const sessions = sessionsIn([value, {corpus: 'x', screen: value, row: value, text: value, marks: value}]);
			assert.deepEqual(sessionsIn(JSON.parse(JSON.stringify(sessions))), sessions);
		}),
	);
});
