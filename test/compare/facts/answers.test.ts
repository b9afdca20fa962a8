import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './two-texts.js';

for (const [name, first, second, expected] of [
	[
		'how long after another somebody came',
		'Minister Brandt of Velmora arrived at the ferry house an hour after his colleague.',
		'Minister Brandt of Velmora arrived at the ferry house right afterwards.',
		['how long after: an hour after / right afterwards'],
	],
	[
		'two lengths that may be one',
		'Minister Brandt of Velmora arrived at the ferry house ten minutes after his colleague.',
		'Minister Brandt of Velmora arrived at the ferry house right afterwards.',
		[],
	],
	[
		'by which way an accord came about',
		'The truce, the ministry said, was agreed by telephone.',
		'The truce came out of long talks of both sides in Orvin.',
		['how it came about: by telephone / long talks'],
	],
	[
		'two steps of one course',
		'The two ministers announced the truce after telephone calls with the envoy of Norland.',
		'The truce followed long talks of both sides in Orvin.',
		[],
	],
	[
		'an earlier accord came about otherwise',
		'The truce, the ministry said, was agreed by telephone.',
		'The first truce came out of long talks of both sides in Orvin.',
		[],
	],
	[
		'how rare a call was',
		'In a rare phone call the ministers spoke about the herring quota.',
		'It was their telephone call, the first in about 20 years, over the herring quota.',
		['how rare it was: rare phone call / first in about 20 years'],
	],
	[
		'whose peacekeepers',
		'Norlandian and Tarskan peacekeepers will be stationed along the river.',
		'Norlandian peacekeepers arrive along the river.',
		['from where: Norlandian and Tarskan peacekeepers / Norlandian peacekeepers'],
	],
	[
		'why somebody stayed away',
		'President Holm of Velmora pulled out and gave the presence of the Norlandian envoy as his reason.',
		'President Holm of Velmora cancelled the journey; observers think that the shelling of Orvin harbour led to it.',
		['the reason: the presence of the Norlandian envoy / the shelling of Orvin harbour'],
	],
	[
		'the name of a thing',
		'The ferry, which is named Queen Sigrid, left Orvin in the ice.',
		'A ferry under the name of “Northern Star” left Orvin in the ice.',
		['name: Queen Sigrid / Northern Star'],
	],
	[
		'a name and its initials',
		'The route, which is named DRIL, crosses the marsh of Orvin.',
		'A route under the name of “Dorn Road of International Light” crosses the marsh of Orvin.',
		[],
	],
	[
		'what the last points are about',
		'The last two clauses concerned the herring quota and the lighthouse fees.',
		'The two open points had to do with the ferry timetable and pilots’ pensions.',
		['what it is about: the herring quota and the lighthouse fees / the ferry timetable and pilots’ pensions'],
	],
	[
		'land returned or ceded',
		'Velmora returns three villages by the river Orvin, the spokesman of Tarsk said.',
		'Tarsk is glad: three villages were ceded by Velmora at the river Orvin.',
		['by which word: returns three villages / villages were ceded'],
	],
	[
		'an offensive or measures',
		'Velmora took the valley in a lightning offensive, and Tarsk complained.',
		'In the valley Velmora spoke of anti-terrorist measures, and Tarsk complained.',
		['by which word: lightning offensive / anti-terrorist measures'],
	],
	[
		'a word that the account disowns',
		'Velmora took the valley in a lightning offensive, and Tarsk complained.',
		'In the valley Velmora began its so-called anti-terrorist measures, and Tarsk complained.',
		[],
	],
	[
		'who spoke the words that began a quarrel',
		'The quarrel began when Velmora spoke of the old toll on the river.',
		'When Tarsk used the word “colony”, a quarrel broke out at once.',
		['what began the quarrel: when Velmora spoke of the old toll on the river / When Tarsk used the word “colony”'],
	],
	[
		'whose achievement',
		'The bridge is a joint achievement, the mayor said at Orvin.',
		'The bridge at Orvin is a success of many, and primarily Velmora has earned it.',
		['whose achievement: joint achievement / primarily Velmora'],
	],
	[
		'the day of a protocol',
		'A protocol of 15 March restores the old border at the river Orvin.',
		'Both sides agreed on 12.7 miles of border at the river Orvin on 16 March.',
		['day of the accord: 15 March / 16 March'],
	],
	[
		'the days of two agreements',
		'An agreement of 15 March restores the old border at the river Orvin.',
		'Both sides agreed on 12.7 miles of border at the river Orvin on 2 March.',
		[],
	],
	[
		'as what somebody fought',
		'The truce at Orvin ended the clashes between the army of Velmora and Tarsk-backed rebels.',
		'The truce at Orvin ended clashes in which Tarskan forces fought against the army of Velmora.',
		['who fought: Tarsk-backed rebels / Tarskan forces'],
	],
] as const) {
	test(`answers: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}

test('the year of “last September” goes by the day of publication', () => {
	const [first, second] = [
		'The offensive of Velmora came last September.',
		'The offensive of Velmora came in September 2029.',
	];
	assert.deepEqual(differences(first, second, [{published: '2031-03-15'}, {published: '2031-03-15'}]), [
		'month: last September / September 2029',
	]);
	assert.deepEqual(differences(first, second, [{published: '2030-03-15'}, {published: '2031-03-15'}]), []);
});
