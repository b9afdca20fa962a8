import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributeQuotes} from '../../../source/compare/voices/attribution.js';

type Found = readonly [source: string | null, verbClass: string | undefined, content: string];

const read = (text: string): Found[] =>
	attributeQuotes(text).map(({source, verbClass, content}) => [
		source === null ? null : text.slice(source.start, source.end),
		verbClass,
		text.slice(content.start, content.end),
	]);

/** All that each text may hold. */
const exact: readonly (readonly [what: string, text: string, found: readonly Found[]])[] = [
	[
		'a thing in quotation marks, and what is said of it behind the cue',
		'“The right to the reef”, Marsh told them, has no backing.',
		[
			['Marsh', 'said', '“The right to the reef”'],
			['Marsh', 'said', 'has no backing'],
		],
	],
	[
		'what one side holds necessary of the other is no consent of the other',
		'Veldmark holds two things necessary: that Oresta recognises its reefs in full, and that Oresta agrees to the road.',
		[],
	],
	[
		'that a side agrees, by the word of another that follows',
		'Oresta agrees to the talks, the ministry said.',
		[['the ministry', 'said', 'Oresta agrees to the talks']],
	],
	[
		'what is promised, and what else was done',
		'Marsh promised to invite the two again and made no mention of Norland.',
		[['Marsh', 'promised', 'to invite the two again']],
	],
	[
		'what is spoken of, and what was not done',
		'The judges speak of sticking points and did not name them.',
		[['The judges', 'said', 'sticking points']],
	],
	[
		'what nobody of several did',
		'The text does not say where they met, and none of the three talked to the press.',
		[['The text', 'not said', 'does not say where they met']],
	],
	['one, who is anybody', 'There is no defeat while one does not believe that there is.', []],
	[
		'under what a thing is ruled out',
		'Veld had ruled out talks while ships burned.',
		[['Veld', 'ruled out', 'talks while ships burned']],
	],
	[
		'a second verb after a clause beside the first',
		'Veld had said he would not stop before the ships withdrew, and vowed to go on.',
		[
			['Veld', 'said', 'he would not stop before the ships withdrew'],
			['Veld', 'promised', 'to go on'],
		],
	],
	[
		'a second verb after what somebody else calls a thing',
		'Marsh wants an end to what the paper terms “a war”, and has criticised the help of Sudland.',
		[
			['Marsh', 'wanted', 'an end to what the paper terms “a war”'],
			['Marsh', 'criticised', 'the help of Sudland'],
		],
	],
	[
		'who is cited as saying',
		'The ministry is cited as saying that the port was open.',
		[['The ministry', 'said', 'that the port was open']],
	],
	[
		'a day on which something was said',
		'Marsh said on that occasion that the port was open.',
		[['Marsh', 'said', 'that the port was open']],
	],
	[
		'a thing that is announced after its day',
		'The guard announced on Friday the arrest of a man.',
		[['The guard', 'announced', 'the arrest of a man']],
	],
	['a participle beside a number', 'Two truces, one agreed in Orvin and a second at the weekend, changed nothing.', []],
	['what was discussed as well', 'The route was discussed as well.', []],
	['a deed that is welcomed', 'Marsh welcomed the move of the court.', [['Marsh', 'praised', 'the move of the court']]],
	['a guest who is welcomed', 'Marsh welcomed the pilots at the pier.', []],
	['a person who is questioned', 'Marsh questioned Tomas Veld during a news conference.', []],
	['a request that got no answer', 'Marsh did not respond to a request for comment.', []],
	[
		'an order in quotation marks, and what else was said',
		'Marsh said she ordered “Show your hands,” and that he moved.',
		[
			['Marsh', 'said', 'she ordered “Show your hands,” and that he moved'],
			['she', 'demanded', '“Show your hands,”'],
		],
	],
	[
		'shares of those asked',
		'Some 32 pilots say ships should stop, and 58 of them opposed it.',
		[['Some 32 pilots', 'said', 'ships should stop']],
	],
];

for (const [what, text, found] of exact) {
	test(`a passage ends with its clause: ${what}`, () => assert.deepEqual(read(text), found));
}
