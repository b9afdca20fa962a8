import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './two-texts.js';

for (const [name, first, second, expected] of [
	[
		'each side charges the other, in one account: a quarrel that it tells, and no other account',
		'Velmora said that Tarsk broke the truce after four minutes. Tarsk answered that it was Velmora who broke the truce, after two.',
		'The ferry to Sornby ran late again because of the ice.',
		[],
	],
	[
		'each side charges the other, in one account, and one of them in the other account',
		'Velmora said that Tarsk broke the truce after four minutes. Tarsk answered that it was Velmora who broke the truce, after two.',
		'The ministry of Tarsk said that Velmora broke the truce with mortars.',
		[],
	],
	[
		'one voice puts another number in the place of one',
		'Velmora returns four villages at the river, the spokesman of Tarsk said. In fact, the mayor of Orvin said, it is two and a half villages.',
		'The ferry to Sornby ran late again because of the ice.',
		[],
	],
	[
		'a warning and its denial',
		'Sigrid Holm warned that Velmora was preparing a blockade of the herring harbours.',
		'Sigrid Holm had warned of a blockade of the herring harbours. Velmora dismissed that as “unfounded”.',
		[
			'yes, no or open: Sigrid · Holm · warned: Sigrid Holm warned that Velmora was preparing a blockade of the herring harbours. / Velmora dismissed that as “unfounded”',
		],
	],
	[
		'a word that a statement does not contain',
		'The joint statement does not contain the word herring, the paper says.',
		'The envoy of Norland read out a joint statement on the herring grounds.',
		[
			'yes, no or open: whether it is mentioned: The joint statement does not contain the word herring, the paper says / The envoy of Norland read out a joint statement on the herring grounds',
		],
	],
	[
		'a word that no statement contains',
		'The joint statement does not contain the word herring, the paper says.',
		'The envoy of Norland read out a joint statement on the lighthouse fees.',
		[],
	],
	[
		'all of the dead, and those of each kind',
		'Hundreds of people have been killed since the shelling of Orvin began.',
		'Since the shelling of Orvin began Tarsk puts its dead at 633 soldiers and 36 civilians.',
		['killed, by other counts: Hundreds of people / 633 soldiers / 36 civilians'],
	],
	[
		'the parts of one whole',
		'Since the shelling of Orvin began 669 people have been killed.',
		'Since the shelling of Orvin began Tarsk puts its dead at 633 soldiers and 36 civilians.',
		[],
	],
	[
		'the dead of an old war',
		'The quarrel over Orvin goes back to a war that killed 30,000 people.',
		'Since the shelling of Orvin began Tarsk puts its dead at 633 soldiers and 36 civilians.',
		[],
	],
] as const) {
	test(`voices apart: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}
