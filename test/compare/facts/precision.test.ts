import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import type {Article, Corpus} from '../../../source/corpus/model.js';
import {englishHeadings, factHeading} from '../../../source/output/fact-heading.js';
import {corpusOf, told} from '../told.js';

const names: Partial<Corpus> = {
	actors: ['Velmora', 'Tarsk', 'Norland'].map(name => ({
		id: name.toLowerCase(),
		name,
		kind: 'state' as const,
		names: [name],
	})),
	places: ['Orvin', 'Sornby'].map(name => ({id: name.toLowerCase(), name, kind: 'place' as const, names: [name]})),
};

const besides = [
	'Bread was cheaper on the quays this week, and the ferry ran late because of ice.',
	'A choir sang for the retired harbour pilot Ruth Tarrant, who fed the gulls.',
];

function differences(first: string, second: string, more: readonly Partial<Article>[] = []): string[] {
	const articles = [
		told('first', [first, ...besides], more[0]),
		told('second', [second, 'It rained in the hills.'], more[1]),
	];
	return compareArticles(corpusOf(articles, names), articles).differences.map(
		({topic, values}) => `${factHeading(topic, englishHeadings)}: ${values.map(({text}) => text).join(' / ')}`,
	);
}

for (const [name, first, second] of [
	[
		'towns of two meetings',
		'The foreign ministers of Velmora and Tarsk met in Orvin over the herring quota.',
		'The foreign ministers of Velmora and Tarsk met in Sornby over the herring quota.',
	],
	[
		'the held and the freed',
		'Velmora will free 32 Tarskan prisoners from the camp at Orvin.',
		'Velmora holds 55 Tarskan prisoners in the camp at Orvin.',
	],
	[
		'those of whom nothing is told and the killed',
		'The blast in the lower pit killed 23 miners of Orvin.',
		'The lower pit of Orvin, where the blast was, has 41 miners.',
	],
	[
		'a part of those counted',
		'After the flood most of the 120,000 residents fled the valley of Orvin.',
		'After the flood 100,000 residents fled the valley of Orvin.',
	],
	[
		'what stands after a semicolon',
		'In the flood at Orvin 19 people are missing; a settlement of about 5,000 inhabitants is gone.',
		'The flood at Orvin left some 4,000 people missing in the settlement.',
	],
	[
		'both figures in both accounts',
		'The map gives 29,800 square kilometres to Velmora and 86,600 to Tarsk.',
		'The map gives 86,600 square kilometres to Tarsk and 29,800 to Velmora.',
	],
	[
		'days of fighting',
		'The army of Velmora reported fighting at Orvin all through Friday.',
		'The army of Velmora reported fighting at Orvin on Saturday morning.',
	],
	[
		'a night that goes into another day',
		'The talks of the ministers at Orvin ran from Thursday evening into Friday.',
		'The talks of the ministers at Orvin were on Thursday.',
	],
	[
		'the day that a statement sets',
		'A statement of the two governments sets the start of the ferry line for 26 March.',
		'The statement of the two governments on the ferry line came on 25 March.',
	],
	[
		'lengths that may be one',
		'There was heavy fighting on the ridge of Orvin for over a week.',
		'There was heavy fighting on the ridge of Orvin for nearly two weeks.',
	],
	[
		'time between two meetings',
		'The presidents hold their second meeting in just over a month at Orvin.',
		'The second meeting of the presidents at Orvin follows four days of fighting.',
	],
	[
		'a length of each its own',
		'The ministers met at Orvin after four days of fighting.',
		'The ministers met at Orvin; their meeting lasted two days.',
	],
	[
		'two truces',
		'The first truce at Orvin had lasted an hour.',
		'The truce at Orvin lasted two minutes, the army said.',
	],
	[
		'the hour of fire and that of the truce',
		'The army of Velmora fired mortars at Orvin at 8:45 in the morning.',
		'The truce on which the army of Velmora agreed took effect at Orvin on Monday at 8 in the morning.',
	],
	[
		'the hour of the truce beside talks',
		'The envoy announced a ceasefire from midnight and talks in Orvin.',
		'The talks in Orvin began at noon, the envoy announced.',
	],
	[
		'an open question after its clause, told by both as open',
		'Whether the ministers would meet each other was not clear, the envoy said.',
		'The envoy said it was unclear whether the ministers would meet each other.',
	],
	[
		'spellings of one quotation',
		'“It is the honor of the U.S. to defend the harbor center of Orvin,” said Captain Renn.',
		'“It is the honour of the US to defend the harbour centre of Orvin”, Captain Renn said.',
	],
	[
		'two sentences with one beginning',
		'“I think it is very troubling that they mock someone who sings,” said Captain Renn.',
		'“I think it is troubling that the president told his campaign to label a good and honest sailor,” said Captain Renn.',
	],
	[
		'leaders of two delegations',
		'Ilona Dravec led the Velmoran delegation at the tannery of Orvin.',
		'Carla Stroud led the Tarskan delegation at the tannery of Orvin.',
	],
] as const) {
	test(`no difference: ${name}`, () => assert.deepEqual(differences(first, second), []));
}

test('no difference: figures of two negotiations', () => {
	const other = {negotiation: '2026-03-25-another', published: '2026-03-25'};
	const text = 'Shelling of the market at Orvin has killed 63 villagers.';
	const near = {published: '2026-03-20'};
	assert.deepEqual(differences(text, text.replace('63', '91'), [near, other]), []);
	assert.deepEqual(differences(text, text.replace('63', '91'), [near, near]), ['killed: 63 / 91']);
});

test('no difference: a day to come and a day that was', () => {
	const early = {published: '2026-03-01'};
	const late = {published: '2026-03-19'};
	assert.deepEqual(
		differences(
			'The presidents spoke by telephone about the summit of 17 March on the herring quota.',
			'The summit of the presidents on the herring quota was on 16 March.',
			[early, late],
		),
		[],
	);
});

test('who led is named without those whom he faced', () => {
	assert.deepEqual(
		differences(
			'Ilona Dravec leads the delegation; facing her is the envoy Owen Marsh of Tarsk.',
			'Carla Stroud led the delegation that faced the envoy Owen Marsh.',
		).map(line => /Marsh|Owen/u.test(line)),
		[false],
	);
});

test('a fragment of a quotation begins where its clause begins', () => {
	const [line] = differences(
		'“It rained, but if you make them the new face of the old harbour guild, you will lose,” said Captain Renn.',
		'“It rained, but if you make them the new face of the young harbour guild, you will lose,” Captain Renn said.',
	);
	assert.match(line ?? '', /: if you make them .+ \/ if you make them /u);
});
