import assert from 'node:assert/strict';
import {test} from 'node:test';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {createCorpus} from '../../../source/corpus/create.js';

/** Talks between Norland and the Sudlanders of an island; Sudland itself is at no table. */
function speakersIn(negotiation: string, ...paragraphs: string[]): string[] {
	const corpus = createCorpus({
		actors: [
			{id: 'norland', name: 'Norland', kind: 'state'},
			{id: 'sudland', name: 'Sudland', kind: 'state'},
		],
		negotiations: [
			{id: '2031-03-01-skerry', title: 'Skerry', date: '2031-03-01', parties: ['Norland', 'Sudlanders of Skerry']},
			{id: '2031-04-01-states', title: 'States', date: '2031-04-01', parties: ['Norland', 'Sudland']},
		],
		articles: [
			{id: `${negotiation}/a`, outlet: 'post', title: 'Talks', published: '2031-03-02', language: 'en', paragraphs},
		],
	});
	return corpus.articles
		.flatMap(article => voicesOf(corpus, article))
		.map(
			({speakers, content, paragraph}) =>
				`${speakers.map(speaker => ('name' in speaker ? speaker.name : speaker.kind)).join(' + ')}: ${paragraphs[paragraph]?.slice(content.start, content.end)}`,
		);
}

for (const [what, negotiation, paragraphs, expected] of [
	[
		'a side that is not the state of its name',
		'2031-03-01-skerry',
		['The Sudlandian side asked for flour and fuel.'],
		['The Sudlandian side: for flour and fuel'],
	],
	[
		'the side of a state',
		'2031-04-01-states',
		['The Sudlandian side asked for flour and fuel.'],
		['Sudland: for flour and fuel'],
	],
	[
		'a side beside people of its name, in talks that nobody filed',
		'other',
		['On Skerry live ethnic Sudlandian fishermen.', 'The Sudlandian side asked for flour and fuel.'],
		['The Sudlandian side: for flour and fuel'],
	],
	[
		'two lands by one noun',
		'other',
		['North and South Velmora agreed to hold talks in April.'],
		['North and South Velmora: to hold talks in April'],
	],
	['a report that a thing was written', 'other', ['The notes Corwen wrote about the talks were secret.'], []],
	[
		'who is described, and not named, in the sentence',
		'other',
		['Ruth Tarrant was there.', 'She said the herring candidate had lied when he said the quay was dry.'],
		['Ruth Tarrant: the herring candidate had lied when he said the quay was dry'],
	],
	[
		'the programme of who is spoken to',
		'other',
		['Vane told Harbour News’ “Evening” on Monday night that the quay was dry.'],
		['Vane: that the quay was dry'],
	],
	[
		'what the outlet adds behind a dash',
		'other',
		['Vane claimed that “the quay is dry” — only to take it back an hour later.'],
		['Vane: that “the quay is dry”'],
	],
	[
		'an aside between dashes',
		'other',
		['Vane said the quay was dry — and the pier too — by nine.'],
		['Vane: the quay was dry — and the pier too — by nine'],
	],
	[
		'who speaks goes on behind the quotation',
		'other',
		['Vane said, “The quay is dry,” but did not provide details.'],
		['Vane: “The quay is dry,”'],
	],
	[
		'a thing that is denied, and the next thing done',
		'other',
		['Vane denied any wrongdoing but has agreed to stay in Orvin.'],
		['Vane: any wrongdoing'],
	],
	[
		'a question behind “when asked by”',
		'other',
		['When asked by Judge Vane if she believed that the quay was dry, Ruth Holm softened her answer.'],
		['Vane: if she believed that the quay was dry'],
	],
	[
		'the letters of another',
		'other',
		['Agents told Holm that Corwen sent letters warning Vane to stay away.'],
		['Agents: that Corwen sent letters warning Vane to stay away'],
	],
	[
		'headlines of other articles inside a sentence',
		'other',
		['Mayor Odile MarshVeld calls for Corwen to close the port Holm testifies Marsh lied MORE praised the pilots.'],
		[],
	],
	[
		'two ministries by one noun',
		'2031-04-01-states',
		['The Sudlandian and the Norlandian ministry announced a truce that would begin at midnight.'],
		['The Sudlandian and the Norlandian ministry: a truce that would begin at midnight'],
	],
	['an attack with arms', 'other', ['Norland attacked “the eastern border” on Monday.'], []],
] as const) {
	test(`made to say: ${what}`, () => assert.deepEqual(speakersIn(negotiation, ...paragraphs), expected));
}
