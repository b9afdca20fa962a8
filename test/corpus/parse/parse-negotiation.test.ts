import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseNegotiation} from '../../../source/corpus/parse/parse-negotiation.js';

const parse = (text: string) => parseNegotiation(text, {id: '2031-03-01-talks', file: 'negotiation.yaml'});

test('a whole description', () => {
	const {negotiation, problems} = parse(
		'title: First talks\ndate: 2031-03-01..2031-03-04 # four days\nplace: Port Ember\nmediator: Middland\nparties: [Norland, "Sudland"]\nsummary: "What happened: little."\n',
	);
	assert.deepEqual(problems, []);
	assert.deepEqual(negotiation, {
		id: '2031-03-01-talks',
		title: 'First talks',
		date: '2031-03-01',
		until: '2031-03-04',
		place: 'Port Ember',
		mediator: 'Middland',
		parties: ['Norland', 'Sudland'],
		summary: 'What happened: little.',
	});
});

test('direct talks have no mediator; one party may be written without brackets', () => {
	const {negotiation} = parse('title: T\ndate: 2031-03-01\nmediator: none\nparties: Norland\nsummary: S.');
	assert.deepEqual(negotiation, {
		id: '2031-03-01-talks',
		title: 'T',
		date: '2031-03-01',
		parties: ['Norland'],
		summary: 'S.',
	});
});

test('faults name line and field', () => {
	assert.deepEqual(
		parse('title: T\ndate: 2031-03-04..2031-03-01\n').problems.map(({line, field, severity}) => [
			line,
			field,
			severity,
		]),
		[
			[2, 'date', 'error'],
			[1, 'summary', 'warning'],
		],
	);
	assert.equal(parse('title: T\ndate: 2031-03-04..2031-03-01\nsummary: S').negotiation, undefined);
	assert.deepEqual(
		parse('- a').problems.map(({line, severity}) => [line, severity]),
		[[1, 'error']],
	);
});
