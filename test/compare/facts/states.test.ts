import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './two-texts.js';

for (const [name, first, second, expected] of [
	[
		'a way open or blocked',
		'The envoy said the road to Orvin was blocked by guns of Tarsk.',
		'The road to Orvin is open, the mayor of Tarsk replied.',
		[
			'yes, no or open: whether the way is open: The envoy said the road to Orvin was blocked by guns of Tarsk / The road to Orvin is open, the mayor of Tarsk replied',
		],
	],
	[
		'a way that is not blocked is open',
		'Tarsk did not block the road to Orvin, the mayor replied.',
		'The road to Orvin is open, the mayor of Tarsk said.',
		[],
	],
	[
		'a result or none',
		'The talks at Orvin brought no breakthrough, the envoy admitted.',
		'The envoy saw good progress at Orvin.',
		[
			'yes, no or open: result of the talks: The talks at Orvin brought no breakthrough, the envoy admitted / The envoy saw good progress at Orvin',
		],
	],
	[
		'the result of another round',
		'The talks at Orvin brought no breakthrough, the envoy admitted.',
		'Earlier talks had made good progress, the envoy recalled.',
		[],
	],
	[
		'lengths without a number',
		'The truce at Orvin was broken within minutes, the envoy said.',
		'The truce at Orvin was broken within hours, the envoy said.',
		['how long: the truce: within minutes / within hours'],
	],
	[
		'a number inside of a length without one',
		'The truce at Orvin was broken within minutes, the envoy said.',
		'The truce at Orvin was broken within 20 minutes, the envoy said.',
		[],
	],
	[
		'over one unit is said of less than two',
		'The fighting at Orvin has gone on for over a week, the envoy said.',
		'The fighting at Orvin has gone on for nearly two weeks, the envoy said.',
		[],
	],
	[
		'a charge that is dismissed is not made',
		'The envoy dismissed the charge that Velmora broke the truce at the toll house of Orvin.',
		'Tarsk broke the truce at the toll house of Orvin.',
		[],
	],
	[
		'who broke it, by accusation',
		'The envoy accused Velmora: the truce at the toll house of Orvin was violated.',
		'Tarsk broke the truce at the toll house of Orvin.',
		['who broke it: toll · house · Orvin: Velmora / Tarsk'],
	],
	[
		'soldiers alone and all the dead',
		'At least 110 people died in April at the ford of Orvin.',
		'In April 75 soldiers and some civilians died at the ford of Orvin.',
		[],
	],
] as const) {
	test(`differences: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}

test('a truce of another round of talks is another truce', () => {
	const later = {negotiation: '2031-03-09-later'};
	const [first, second] = ['Velmora', 'Tarsk'].map(who => `${who} broke the truce at the toll house of Orvin.`);
	assert.deepEqual(differences(first ?? '', second ?? '', [{}, later]), []);
});
