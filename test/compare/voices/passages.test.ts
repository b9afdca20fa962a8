import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributeQuotes} from '../../../source/compare/voices/attribution.js';
import {fullNames, inFull} from '../../../source/compare/voices/full-names.js';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {accounts} from '../account-corpus.js';

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
		'an aside after a subject',
		'The harbour, Marsh said, would open in spring.',
		[
			['Marsh', 'said', 'The harbour'],
			['Marsh', 'said', 'would open in spring'],
		],
	],
	[
		'an aside after an adverbial, with a subject behind it',
		'Too often, Marsh told me on Friday, the islands are asked last.',
		[
			['Marsh', 'said', 'Too often'],
			['Marsh', 'said', 'the islands are asked last'],
		],
	],
	[
		'an aside after a dependent clause',
		'Though the quay was dry, Marsh said, moving the ferry would take weeks.',
		[
			['Marsh', 'said', 'Though the quay was dry'],
			['Marsh', 'said', 'moving the ferry would take weeks'],
		],
	],
	[
		'what the reporter adds behind a whole clause',
		'The port was closed, Marsh said on Monday, and left for Norland.',
		[['Marsh', 'said', 'The port was closed']],
	],
	[
		'a time behind the verb',
		'Sudland would come to the table, Marsh said hours after leaving the capital.',
		[['Marsh', 'said', 'Sudland would come to the table']],
	],
	[
		'an agency and a time behind the verb',
		'The envoy had sent thousands of letters, an official told SEAPRESS early Tuesday.',
		[['an official', 'said', 'The envoy had sent thousands of letters']],
	],
	['a place alone', 'Shipping correspondent Robert Veld reported from Ember, Norland.', []],
	['a length of time alone', 'Two ministers argued for minutes in front of the guests.', []],
	[
		'who is spoken to in capitals',
		'President Marsh told US Secretary of State Anton Hill that the ministers would meet.',
		[['President Marsh', 'said', 'that the ministers would meet']],
	],
	[
		'who is spoken to with a participle',
		'Marsh told the small group of reporters travelling with her that the men were well.',
		[['Marsh', 'said', 'that the men were well']],
	],
	[
		'a title before the speaker',
		'Appearing on the programme "Harbour," former minister Tomas Veld said the charge was no surprise.',
		[['former minister Tomas Veld', 'said', 'the charge was no surprise']],
	],
	['a participle of others', 'The two will exchange prisoners, an announcement hailed abroad.', []],
	['a participle without a verb', 'Similar to harbour laws known as "stand and pay," the act is old.', []],
	['a thing that is added', 'She left without other states adding arms to it.', []],
	['a thing that is written', 'It was released by Odile Marsh, who has written a memoir on her time at sea.', []],
	['a number that is called', 'Veld called 112.', []],
	['what is answered to by deeds', 'Marsh responded to the news by closing the port.', []],
	['a noun that is the subject', "Veld's argument that the fee was private could well be challenged.", []],
	[
		'a list after a colon',
		'Marsh cited three principles: no force, no borders moved and a free vote.',
		[['Marsh', 'said', 'three principles: no force, no borders moved and a free vote']],
	],
	[
		'a clause in the subjunctive',
		'Veld suggested that the principles be agreed first.',
		[['Veld', 'urged', 'that the principles be agreed first']],
	],
	[
		'a modal before the verb *be*',
		'Veld suggested that the paper would in either case be late.',
		[['Veld', 'claimed', 'that the paper would in either case be late']],
	],
	[
		'what others did after a promise',
		'Veld promised to keep the truce, as did the Sea Office, and Hill welcomed it.',
		[['Veld', 'promised', 'to keep the truce']],
	],
	[
		'a source for two sentences in one',
		'Marsh called it over and urged the islanders to leave, according to the Sea Agency.',
		[
			['the Sea Agency', 'said', 'Marsh called it over and urged the islanders to leave'],
			['Marsh', 'said', 'it over'],
			['Marsh', 'urged', 'to leave'],
		],
	],
	[
		'a source for a quotation and its speaker',
		'“The ferry will sail when it is ready,” Marsh said in a letter, according to the Sea Agency.',
		[
			['Marsh', 'said', '“The ferry will sail when it is ready,”'],
			['the Sea Agency', 'said', '“The ferry will sail when it is ready,” Marsh said in a letter'],
		],
	],
	[
		'a source right behind the verb',
		'The quay is closed, Marsh said according to the Sea Agency.',
		[
			['Marsh', 'said', 'The quay is closed'],
			['the Sea Agency', 'said', 'The quay is closed, Marsh said'],
		],
	],
	[
		'calls that are told of',
		'Minutes before the news came, Norland had told of two calls.',
		[['Norland', 'said', 'of two calls']],
	],
	[
		'where it was said',
		'In his letter on Friday, Marsh said, “The quay is closed and will stay so.”',
		[['Marsh', 'said', '“The quay is closed and will stay so.”']],
	],
	['nobody in particular', 'Whoever wants to call it so may do so at home.', []],
	['a bare *to*', 'Some callers asked to.', []],
	['a writer', '“The Quay” was written by Odile Marsh after the flood.', []],
	[
		'party and state',
		'Sen. Tomas Veld, R-Ohio, in a talk with reporters on Monday, said the ferry was late.',
		[['Sen. Tomas Veld, R-Ohio, in a talk with reporters on Monday', 'said', 'the ferry was late']],
	],
	[
		'an aside in two parts',
		'“It is over,” Veld, of Ember, N.L., said.',
		[['Veld, of Ember, N.L.', 'said', '“It is over,”']],
	],
	[
		'a clause without its pronoun',
		'All the experts I interviewed said the plan was sound.',
		[['All the experts', 'said', 'the plan was sound']],
	],
	['those near to it', 'Those close to him say that it is late.', [['Those close to him', 'said', 'that it is late']]],
	['what is foreseen', 'Marsh expects the talks to end.', [['Marsh', 'expected', 'the talks to end']]],
	['what is foreseen by nobody named', 'The road is expected to cross the island.', []],
	['what has been planned by somebody', 'Veld plans to return.', [['Veld', 'wanted', 'to return']]],
];

const byContent = (list: readonly Found[]): Found[] => list.toSorted((a, b) => a[2].localeCompare(b[2]));

for (const [what, text, found] of exact) {
	test(`passage: ${what}`, () => {
		assert.deepEqual(byContent(read(text)), byContent(found));
	});
}

test('a quotation that opens with a closing mark and an ellipsis', () => {
	assert.deepEqual(read('” … that the ferry is late and dear,” Marsh wrote.'), [
		['Marsh', 'said', '” … that the ferry is late and dear,”'],
	]);
});

test('what is denied before a block of text is not carried over to it', () => {
	const found = read('The Sea Office never labelled it "an act of war":\nThe fleet had sailed for six days by then.');
	assert.deepEqual(
		found.filter(([, , content]) => content.startsWith('The fleet')),
		[],
	);
});

test('a source that quotes does not take the next quotation from its speaker', () => {
	const found = read(
		'“The ferry will sail on Monday,” said Tomas Veld, according to a report. “The quay is ready and the crew has come.”',
	);
	assert.equal(found.find(([, , content]) => content.includes('quay'))?.[0], 'Tomas Veld');
});

function speakersOf(...paragraphs: string[]): (string | undefined)[] {
	const {corpus, articles} = accounts([{text: 'full', paragraphs}]);
	return articles
		.flatMap(article => voicesOf(corpus, article))
		.map(({speakers: [speaker]}) => (speaker !== undefined && 'name' in speaker ? speaker.name : speaker?.kind));
}

test('a body whose name goes on behind *for* gives way to who is named after it', () => {
	assert.deepEqual(
		speakersOf(
			'The water was low, according to Centres for Wind and Tides spokesman Edgar Brill, who spoke to reporters.',
		),
		['Edgar Brill'],
	);
});

test('a name behind a description is who spoke', () => {
	assert.deepEqual(speakersOf('The port is not open yet, a spokesman for the ministry, Jan Hollar, said.'), [
		'Jan Hollar',
	]);
});

test('a pronoun stays open after a speaker who is not known', () => {
	assert.deepEqual(
		speakersOf(
			'The sea was calm, the Ember News Agency reported.',
			'The group warned that it would sail. It also demanded the release of its members.',
		).at(-1),
		'It',
	);
});

test('the son with the suffix is not who a surname means', () => {
	assert.equal(inFull('Veld', fullNames(['Tomas Veld Jr', 'Tomas Veld'])), 'Tomas Veld');
});

test('a people beside an office is no second name', () => {
	assert.deepEqual(
		speakersOf('On Monday Kazakh President Odile Marsh came by ship.', 'She said that the port was open.'),
		['Odile Marsh'],
	);
});

test('the turns of a transcript are whole, and a headline in capitals is none', () => {
	const transcript = 'MARSH: Well, the port is open.\nVELD: Is it? Hill says that it is not.\nMARSH: It is.';
	assert.deepEqual(read(transcript), [
		['MARSH', 'said', 'Well, the port is open.'],
		['VELD', 'said', 'Is it? Hill says that it is not.'],
		['MARSH', 'said', 'It is.'],
	]);
	assert.deepEqual(read('UPDATE: The port is open.\nUPDATE: It is closed.\nUPDATE: It is open.'), []);
});

test('a verb that could be a noun before a pronoun', () => {
	assert.deepEqual(read('Marsh notes they came late.'), [['Marsh', 'said', 'they came late']]);
});
