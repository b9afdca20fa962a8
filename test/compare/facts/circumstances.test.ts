import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './two-texts.js';

/** How, where, when and how old: what stands beside an event, and what only looks like it. */
for (const [name, first, second, expected] of [
	[
		'on what an attacker came',
		'The first bomber rode up to the gate of the herring exchange on a motorcycle, a guard said.',
		'A bomber on a scooter blew up the gate of the herring exchange, said the harbour police.',
		['on or in what: on a motorcycle / on a scooter'],
	],
	[
		'one vehicle by two words',
		'The first bomber drove up to the gate of the herring exchange in an SUV, a guard said.',
		'A bomber in a car blew up the gate of the herring exchange, said the harbour police.',
		[],
	],
	[
		'a vehicle and a bomb in one',
		'The first bomber rode up to the gate of the herring exchange on a motorcycle, a guard said.',
		'The car bombing at the gate of the herring exchange was the second in May.',
		[],
	],
	[
		'two waters for one attack',
		'The group also claimed the 2010 attack on a Tarskian herring trawler in the Sornby Gulf.',
		'It was behind a 2010 attack on a herring trawler of Tarsk in the Strait of Orvin, Velmora holds.',
		['place: the attack: Sornby Gulf / Strait of Orvin'],
	],
	[
		'two attacks in two waters',
		'The group also claimed the attack on a lighthouse in the Sornby Gulf.',
		'It was behind a 2010 attack on a herring trawler of Tarsk in the Strait of Orvin, Velmora holds.',
		[],
	],
	[
		'two cities for one signing',
		'The herring pact with its six annexes was signed in Vienna by both ministers of fisheries.',
		'Both ministers of fisheries signed the herring pact and its six annexes in Geneva.',
		['place: the signing: Vienna / Geneva'],
	],
	[
		'two ages of one person',
		'The herring pact was read out by Edda Holm, 61, a former pilot.',
		'Edda Holm, 59, a former pilot, read out the herring pact.',
		['age: 61 / 59'],
	],
	['ages of two persons', 'Edda Holm, 61, spoke first.', 'Ruth Tarrant, 59, spoke first.', []],
	[
		'when it was said',
		'“Nobody has been kinder to the herring fleet than I have,” Edda Holm said on Tuesday.',
		'Edda Holm last week repeated that “nobody has been kinder to the herring fleet”.',
		['when it was said: Tuesday / last week'],
	],
	[
		'a short quotation in two wordings, from one office',
		'Harbour Board secretary Edda Holm said the board takes the release “as a kind sign of goodwill” before the talks.',
		'A statement of the Harbour Board said it “thanks Tarsk and takes this as a sign of goodwill”.',
		['one quotation in two wordings: as a kind sign of goodwill / and takes this as a sign of goodwill'],
	],
	[
		'whether one thing has to do with another',
		'Velmora prepared charges against Edda Holm in connection with the smuggled herring.',
		'Smuggled herring had been found in May. The charges against Edda Holm are unrelated to that find.',
		[
			'yes, no or open: whether it has to do with it: Velmora prepared charges against Edda Holm in connection with the smuggled herring / The charges against Edda Holm are unrelated to that find',
		],
	],
	[
		'charges for two things',
		'Velmora prepared charges against Edda Holm in connection with the smuggled herring.',
		'The charges against Edda Holm are unrelated to the lighthouse fees.',
		[],
	],
	[
		'how somebody means to vote',
		'Edda Holm will vote against the herring pact.',
		'Edda Holm has not decided how to vote on the herring pact.',
		[
			'yes, no or open: how they vote: Edda Holm will vote against the herring pact / Edda Holm has not decided how to vote on the herring pact',
		],
	],
	[
		'the dead of one of two bombings that a sentence tells',
		'The list has a car bombing in the southern docks of Sornby on 15 August that killed 27 people.',
		'A pair of bombs at the Orvin lighthouse killed 27 people, while a car bombing in the southern docks of Sornby killed 22.',
		['killed: 27 / 22'],
	],
	[
		'flights and forecasts',
		'The harbour board hired 266 pilots in May, fewer than in April.',
		'Analysts had expected that the harbour board would hire 400 pilots in May.',
		[],
	],
	[
		'two changes of shares',
		'Herring prices at Orvin rose 5.4% in June over those of the year before.',
		'Herring prices at Orvin, which had fallen by 8.6% in June, are read out at the quay.',
		[],
	],
	[
		'rounded shares',
		'Holm won 46.7 percent of the vote at Orvin.',
		'With 47 percent of the vote at Orvin, Holm won.',
		[],
	],
	[
		'months and days',
		'The herring ban at Orvin is to last two months, the board said.',
		'For 60 days the herring ban at Orvin is to last, the board said.',
		[],
	],
	[
		'a share that declined is no refusal',
		'The unemployment rate at Orvin declined to 4.8% in September.',
		'The unemployment rate at Orvin fell to 4.8% in September, the herring board said.',
		[],
	],
	[
		'what is the largest since a month',
		'Herring prices at Orvin saw the largest rise in a year since August 2008.',
		'Herring prices at Orvin saw the largest rise in a month since June 2008.',
		[],
	],
	[
		'another verb beside the day',
		'The vote on the herring pact was put off on Thursday.',
		'Holm urged members on Sunday to come to the vote on the herring pact.',
		[],
	],
	[
		'days and weeks before',
		'Velmora paid the herring debt days before the herring election.',
		'The herring debt was paid by Velmora in the weeks before the herring election.',
		[],
	],
	[
		'a written and a spoken statement',
		'“I deeply regret taking the herring barrels from the harbour board of Orvin,” Edda Holm said in a written statement.',
		'“I do deeply regret having taken the herring barrels from the harbour board of Orvin,” Edda Holm said in a televised speech.',
		[],
	],
	[
		'the dead with the gunman and without',
		'A gunman killed eight people at the herring exchange of Orvin.',
		'Nine people are dead, including the gunman, after shots at the herring exchange of Orvin.',
		[],
	],
] as const) {
	test(`circumstances: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}
