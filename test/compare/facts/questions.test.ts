import assert from 'node:assert/strict';
import {test} from 'node:test';
import {differences} from './two-texts.js';

for (const [name, first, second, expected] of [
	[
		'until when',
		'The charge against the harbour master was kept secret until Thursday, the court of Orvin said.',
		'The charge against the harbour master remained a secret until a clerk in Orvin showed it last November.',
		['until when: until Thursday / until a clerk in Orvin showed it last November'],
	],
	[
		'until the same month, with and without its year',
		'The lighthouse keepers are held until April, the court of Orvin said.',
		'The lighthouse keepers are held until April 2024, the court of Orvin said.',
		[],
	],
	[
		'since when',
		'The toll bridge of Orvin has been closed since 1993, the mayor said.',
		'The toll bridge of Orvin, closed since 1988, will be painted, the mayor said.',
		['since when: since 1993 / since 1988'],
	],
	[
		'how long before',
		'The pilots were paid 900 crowns days before the harbour election.',
		'The pilots were paid 900 crowns in the months before the harbour election.',
		['how long before or after: days before the harbour election / months before the harbour election'],
	],
	[
		'one length before, printed twice',
		'The pilots were paid 900 crowns two weeks before the harbour election.',
		'The pilots were paid 900 crowns in the weeks before the harbour election.',
		[],
	],
	[
		'a law broken or not',
		'The ferry company broke the harbour safety rules when it left Sornby with the doors open.',
		'There was no harbour safety violation when the ferry left Sornby with the doors open.',
		[
			'yes, no or open: whether a law was broken: The ferry company broke the harbour safety rules when it left Sornby with the doors open / There was no harbour safety violation when the ferry left Sornby with the doors open',
		],
	],
	[
		'a law that may have been broken, and one that was',
		'The ferry company broke the harbour safety rules, the union said.',
		'The ferry company may have broken the harbour safety rules, the union said.',
		[],
	],
	[
		'told beforehand or not',
		'The cabinet had been consulting with lawmakers about the swap of the pilots for some time, the minister said.',
		'The cabinet agreed to the swap of the pilots without telling lawmakers, the opposition said.',
		[
			'yes, no or open: whether they were told beforehand: The cabinet had been consulting with lawmakers about the swap of the pilots for some time, the minister said / The cabinet agreed to the swap of the pilots without telling lawmakers, the opposition said',
		],
	],
	[
		'a meeting that takes place, and one called off',
		'The herring talks at Orvin will go ahead on Monday, the envoy said.',
		'The herring talks at Orvin were called off, the mayor said.',
		[
			'yes, no or open: whether it takes place: The herring talks at Orvin will go ahead on Monday, the envoy said / The herring talks at Orvin were called off, the mayor said',
		],
	],
	[
		'a meeting that takes place only if',
		'The herring talks at Orvin will go ahead on Monday, the envoy said.',
		'The herring talks at Orvin were called off if the ice stays, the mayor said.',
		[],
	],
	[
		'help asked for or not',
		'The mayor of Orvin has asked Norland for help with the ice.',
		'Orvin has not asked for help with the ice, the mayor said.',
		[
			'yes, no or open: whether help was asked for: The mayor of Orvin has asked Norland for help with the ice / Orvin has not asked for help with the ice, the mayor said',
		],
	],
	[
		'a distance from a place, and a size',
		'The ferry sank 36 miles from the harbour of Orvin, in the herring zone.',
		'The ferry sank in the 40-mile herring zone of the harbour of Orvin.',
		[],
	],
	[
		'a clock with a point',
		'The ferry of Orvin struck the pier at 4.40 in the morning, and the talks stopped.',
		'The ferry of Orvin struck the pier at 5.30 in the morning, and the talks stopped.',
		['hour: the meeting: 4.40 in the morning / 5.30 in the morning'],
	],
] as const) {
	test(`differences: ${name}`, () => assert.deepEqual(differences(first, second), expected));
}
