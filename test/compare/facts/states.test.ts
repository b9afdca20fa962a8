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
		'The envoy saw a breakthrough at Orvin.',
		[
			'yes, no or open: result of the talks: The talks at Orvin brought no breakthrough, the envoy admitted / The envoy saw a breakthrough at Orvin',
		],
	],
	[
		'no breakthrough, but progress',
		'The talks at Orvin brought no breakthrough, the envoy admitted.',
		'The envoy saw good progress at Orvin, and the talks were useful.',
		[],
	],
	[
		'a verdict on one side is no result',
		'The talks at Orvin brought no breakthrough, the envoy admitted.',
		'The herring pact of Orvin counts as a success of Velmora among its commentators.',
		[],
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
		'Reports put the dead of April at the ford of Orvin at 75 soldiers and some civilians.',
		['killed, by other counts: At least 110 people / 75 soldiers'],
	],
	[
		'tolls so far, with nothing else in common',
		'Almost 300 people are reported dead, and the real figure is higher.',
		'The quarrel over the islands has taken over 400 lives, and each side blames the other.',
		['killed: Almost 300 / over 400'],
	],
	[
		'a victory or none, as each party sees it',
		'President Holm hailed the deal over the islands as a victory.',
		'It is not a victory, the prime minister of Tarsk wrote.',
		[],
	],
	[
		'news that is confirmed or not yet',
		'From Velmora there was no official reaction.',
		'Velmora confirmed the deal in the evening.',
		[
			'yes, no or open: whether it is confirmed: From Velmora there was no official reaction / Velmora confirmed the deal in the evening',
		],
	],
	[
		'confirmed by one, unanswered by another',
		'From Velmora there was no official reaction.',
		'Tarsk confirmed the deal in the evening.',
		[],
	],
	[
		'a meeting arranged or not',
		'A meeting had in fact been planned for the spring, Holm of Velmora told the press.',
		'The envoy of Tarsk said that it had not come about for want of agreements.',
		[],
	],
	[
		'a mediator or none',
		'The talks began with the mediation of Norland.',
		'Norland does not act as a mediator, its envoy Sigrid Vane said.',
		[
			'yes, no or open: whether somebody mediates: The talks began with the mediation of Norland / Norland does not act as a mediator, its envoy Sigrid Vane said',
		],
	],
	[
		'another does not mediate',
		'The talks began with the mediation of Norland.',
		'Tarsk does not act as a mediator, its envoy said.',
		[],
	],
	[
		'a lease or none',
		'Norland receives leasing rights on the quays of Orvin.',
		'A lease of the quays is not foreseen, nor are Norlandian guards.',
		[
			'yes, no or open: whether it is granted: Norland receives leasing rights on the quays of Orvin / A lease of the quays is not foreseen, nor are Norlandian guards',
		],
	],
	[
		'a treaty near or far',
		'Both capitals are ready to finish the treaty, the envoy said.',
		'Holm may be dragging his feet, the opposition fears.',
		[
			'yes, no or open: whether a treaty is near: Both capitals are ready to finish the treaty, the envoy said / Holm may be dragging his feet, the opposition fears',
		],
	],
	[
		'almost eleven hours are more than ten',
		'The talks at Orvin went on for almost eleven hours.',
		'The talks at Orvin took ten hours.',
		['how long: the meeting: almost eleven hours / ten hours'],
	],
	[
		'fighting until a truce',
		'The rebels of Orvin agreed to a ceasefire after two days.',
		'The truce followed an offensive of 24 hours at Orvin.',
		['how long: the attack: two days / 24 hours'],
	],
	[
		'an hour without more',
		'The truce at Orvin starts at 8 local time, the ministry said.',
		'A new truce at Orvin was announced. It begins at 7 on 16 March, the ministry said.',
		['hour: the truce: 8 / 7'],
	],
	[
		'all earlier truces by one, one of them by another',
		'Two earlier truces, both mediated by Velmora, failed at Orvin.',
		'The truce of Orvin was restated through Norland on 3 March.',
		['who mediated: Orvin · truces: Velmora / Norland'],
	],
	[
		'the day of an accord that one mediated',
		'The truce at Orvin was restated through Norland on 3 March.',
		'The truce at Orvin was confirmed through Norland on 4 March.',
		['day of the accord: 3 March / 4 March'],
	],
	[
		'who attacked a town',
		'Tarsk attacked the town of Sornby, where 13 pilots died in their beds.',
		'In Sornby 13 pilots died in their beds, in attacks that came from Norland.',
		['who attacked: died · beds · 13: Tarsk / Norland'],
	],
	[
		'who speaks for one side',
		'The mayor had named Ilja Dorvan as the representative of Velmora.',
		'Marta Veiss led Velmora’s side at Orvin.',
		['who led: Ilja Dorvan / Marta Veiss'],
	],
	[
		'a weekday that is not that of its date',
		'The ministers were invited to talks in Orvin on Saturday, 16 March.',
		'The ministers were invited to talks in Orvin on 15 March.',
		['day: the meeting: Saturday, 16 March / 15 March'],
	],
	[
		'articles of a treaty',
		'Velmora offers a “16-article” treaty on the herring grounds of Orvin.',
		'Of the treaty on the herring grounds of Orvin “13 of the 17” articles are agreed.',
		['articles: 16-article / 17'],
	],
] as const) {
	test(`differences: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}

test('a truce of another round of talks is another truce', () => {
	const later = {negotiation: '2031-03-09-later'};
	const [first, second] = ['Velmora', 'Tarsk'].map(who => `${who} broke the truce at the toll house of Orvin.`);
	assert.deepEqual(differences(first ?? '', second ?? '', [{}, later]), []);
});
