import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import {corpusOf, told} from '../told.js';
import {differences, states} from './two-texts.js';

for (const [name, first, second, expected] of [
	[
		'killed',
		'Shelling of the market at Orvin has killed 63 villagers, the ministry said.',
		'Shelling of the market at Orvin has killed 91 villagers, according to the mayor.',
		['killed: 63 / 91'],
	],
	[
		'lives taken',
		'The fighting at Orvin has claimed “some 400 lives”, the envoy said.',
		'The fighting at Orvin has killed almost 300 people, the envoy said.',
		['killed: some 400 / almost 300'],
	],
	[
		'a bound against a bound',
		'More than 100,000 people fled the valley of Orvin in the snow.',
		'Nearly 100,000 people fled the valley of Orvin in the snow.',
		['people who left: More than 100,000 / Nearly 100,000'],
	],
	[
		'one number in other words',
		'More than 100,000 people fled the valley of Orvin in the snow.',
		'Over 100 thousand people fled the valley of Orvin in the snow.',
		[],
	],
	[
		'a bound that holds is no rival',
		'At least 20 miners were killed in the blast at the Sorn pit.',
		'The blast at the Sorn pit killed 23 miners.',
		[],
	],
	[
		'a vague number is no rival of a figure',
		'Tens of thousands of containers wait on the quays of Orvin.',
		'Some 24,000 containers wait on the quays of Orvin.',
		[],
	],
	[
		'one side’s soldiers and the other’s civilians',
		'The shelling at Orvin killed 63 soldiers of Velmora.',
		'The shelling at Orvin killed 36 civilians of Tarsk.',
		[],
	],
	[
		'a part is no rival of its whole',
		'Of the 63 dockers hurt on the quays of Orvin, among them 12 pilots, most are at home.',
		'On the quays of Orvin 63 dockers were hurt, the hospital said.',
		[],
	],
	[
		'ages',
		'The pilot Owen Marsh, 41, steered the ferry through the ice at Orvin.',
		'The engineer Carla Stroud, 66, steered the ferry through the ice at Orvin.',
		[],
	],
	[
		'he lives nearby',
		'A fire at the tannery took four lives, the brigade of Orvin said.',
		'Nine neighbours watched the fire at the tannery of Orvin; the owner lives nearby.',
		[],
	],
	[
		'other years',
		'The war of 1994 killed 30,000 people in the valley of Orvin.',
		'The flood of 2024 killed 40,000 people in the valley of Orvin.',
		[],
	],
	[
		'other owners',
		"Norland's three-year civil war drove refugees over the passes.",
		"Tarsk's own 15-year civil war drove refugees over the passes.",
		[],
	],
	[
		'share',
		'Dockers and shippers of Orvin agreed on a wage rise of 6.5 per cent over two years.',
		'Shippers conceded the dockers of Orvin a two-year wage rise of 5.6%.',
		['per cent: rise · wage · Orvin: 6.5 per cent / 5.6%'],
	],
	[
		'sum of money',
		'Repairing the railway tunnel at Orvin will cost 210 million crowns.',
		'Repairing the railway tunnel at Orvin will cost 260 million crowns.',
		['sum of money: cost · Orvin · tunnel: 210 million crowns / 260 million crowns'],
	],
	[
		'day',
		'The ministers spoke by telephone on Monday about the pilots of Orvin.',
		'They spoke by telephone on Wednesday about the pilots of Orvin.',
		['day: the call: Monday / Wednesday'],
	],
	[
		'the same day',
		'The ministers spoke by telephone on Wednesday about Orvin.',
		'They spoke by telephone on 20 March about Orvin.',
		[],
	],
	[
		'a day of a report is none of the event',
		'The ministers will meet in Orvin on Friday over the herring quota.',
		'The envoy told reporters on Wednesday that the ministers will meet in Orvin over the herring quota.',
		[],
	],
	[
		'start of a truce',
		'The ceasefire in the Valm valley holds from noon.',
		'The ceasefire in the Valm valley holds from midnight.',
		['hour: the truce: noon / midnight'],
	],
	[
		'hours of a named zone are left open',
		'The ceasefire in the Valm valley holds from noon.',
		'The ceasefire in the Valm valley holds from 08:00 GMT.',
		[],
	],
	[
		'one hour in two ways',
		'The handover at the Arlen bridge began at half past nine.',
		'The handover at the Arlen bridge began at 9:30 a.m.',
		[],
	],
	[
		'distance',
		'The new road crosses 32 km of marsh between the quarries and Orvin.',
		'The new road crosses 20 miles of marsh between the quarries and Orvin.',
		[],
	],
	[
		'another distance',
		'The new road crosses 32 km of marsh between the quarries and Orvin.',
		'The new road crosses 27 miles of marsh between the quarries and Orvin.',
		['distance: crosses · marsh · road: 32 km / 27 miles'],
	],
	[
		'talks',
		'The talks lasted about three hours.',
		'The meeting lasted more than five hours.',
		['how long: the meeting: about three hours / more than five hours'],
	],
	['an earlier round', 'The talks lasted three hours.', 'Earlier talks had lasted forty minutes.', []],
	[
		'office',
		'President Ilona Dravec came to Orvin.',
		'Foreign Minister Ilona Dravec came to Orvin.',
		['office of Ilona Dravec: President Ilona Dravec / Foreign Minister Ilona Dravec'],
	],
	[
		'who broke it, minutes after it began',
		'Velmora broke the truce within minutes, the general staff said.',
		'The envoy said Tarsk broke the truce after two minutes.',
		['who broke it: Velmora / Tarsk'],
	],
	[
		'who broke it',
		'Velmora broke the truce at the toll house of Orvin, the general staff said.',
		'The envoy said Tarsk broke the truce at the toll house of Orvin.',
		['who broke it: toll · house · Orvin: Velmora / Tarsk'],
	],
	[
		'a joint meeting',
		'The envoy ruled out a joint meeting of the two ministers.',
		'The minister left open whether she would sit down together with her colleague.',
		[
			'yes, no or open: a joint meeting: The envoy ruled out a joint meeting of the two ministers / open whether she would sit down together with her colleague',
		],
	],
	[
		'what does not rule out is no ruling out',
		'The minister did not rule out a second exchange of prisoners before the winter.',
		'The envoy left open whether a second exchange of prisoners would follow before the winter.',
		[],
	],
	[
		'signed or initialled',
		'The treaty was signed in the customs house.',
		'The treaty was initialled in the customs house and not yet signed.',
		['signed or initialled: treaty was signed / initialled'],
	],
	['what one alone tells', 'The war has killed 2,300 people.', 'Bread was cheaper on Saturday.', []],
] as const) {
	test(`differences: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}

test('a value says where it stands, and the difference in which row', () => {
	const articles = [
		told('first', ['Talks ended at the tannery of Orvin.', 'Shelling of the market at Orvin has killed 63 villagers.']),
		told('second', ['Shelling of the market at Orvin has killed 91 villagers.']),
	];
	const {
		differences: [difference],
		rows,
	} = compareArticles(corpusOf(articles), articles);
	assert.equal(difference?.values.length, 2);
	for (const {article, paragraph, start, end, text} of difference.values) {
		assert.equal(articles.find(({id}) => id === article)?.paragraphs[paragraph]?.slice(start, end), text);
		assert.ok(
			rows[difference.row ?? -1]?.cells.some(cell => cell.article === article && cell.paragraphs.includes(paragraph)),
		);
	}
});

test('figures of meetings years apart do not contradict each other', () => {
	const later = {negotiation: '2026-01-01-later', published: '2026-01-02'};
	const text = 'Shelling of the market at Orvin has killed 63 villagers.';
	assert.deepEqual(differences(text, text.replace('63', '91'), [{}, later]), []);
});

test('headlines that join two parties in another order are a note, and no fact', () => {
	const articles = [
		told('first', [], {title: 'Velmora, Tarsk sign treaty'}),
		told('second', [], {title: 'Tarsk and Velmora sign treaty'}),
		told('third', [], {title: '[Tarsk and Velmora sign]'}),
	];
	const {differences: found, nameOrders} = compareArticles(corpusOf(articles, states), articles);
	assert.deepEqual(found, []);
	assert.deepEqual(
		nameOrders.map(({values}) => values.map(({text, start}) => [text, start])),
		[
			[
				['Velmora, Tarsk', 0],
				['Tarsk and Velmora', 0],
			],
		],
	);
});
