import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import {corpusOf, told} from '../told.js';

/** The wordings that differ between two articles of one paragraph. */
function wordings(first: string, second: string): string[] {
	const articles = [told('first', [first]), told('second', [second])];
	return compareArticles(corpusOf(articles), articles)
		.differences.filter(({topic}) => topic.kind === 'wording')
		.flatMap(({values}) => values.map(({text}) => text));
}

for (const [name, first, second, expected] of [
	[
		'a word more',
		'“Nobody ever told me about the second convoy,” said Captain Renn.',
		'“Nobody even told me about the second convoy,” Captain Renn said.',
		['Nobody ever told me about the second', 'Nobody even told me about the second'],
	],
	[
		'spelling, contractions and punctuation are no wording',
		'“We won’t organise the convoy again, and the harbour knows it,” said Captain Renn.',
		'“We will not organize the convoy again – and the harbor knows it”, Captain Renn said.',
		[],
	],
	[
		'one goes on longer',
		'“We shall mend the lantern before winter comes,” said Captain Renn.',
		'“We shall mend the lantern before winter comes, and the bell after it,” said Captain Renn.',
		[],
	],
	[
		'what the outlet says it left out or put in',
		'“We shall mend the lantern of the old lighthouse before winter comes,” said Captain Renn.',
		'“We shall mend … before winter comes,” said Captain Renn. “We shall mend the lantern of the [ruined] lighthouse before winter comes,” he added.',
		[],
	],
	[
		'another speaker, a phrase that anybody may use',
		'“This is a very serious matter,” said Captain Renn.',
		'“It is a very, very serious matter for us,” Judge Stroud said.',
		[],
	],
] as const) {
	test(`one quotation in two wordings: ${name}`, () => assert.deepEqual(wordings(first, second), expected));
}

test('one quotation in two wordings: what one outlet cuts in two', () => {
	const whole =
		'“Nobody even told me about the convoy. You know, they run a large harbour in the north, and I did not know,” said Captain Renn.';
	const halves =
		'“Nobody ever told me about the convoy,” said Captain Renn. “You know, they run a large harbour in the north, and I did not know,” he said.';
	assert.deepEqual(wordings(whole, halves), [
		'Nobody even told me about the convoy',
		'Nobody ever told me about the convoy',
	]);
});

/** What else differs about one quotation, with its question. */
function besidesWords(first: string, second: string): string[] {
	const articles = [told('first', [first]), told('second', [second])];
	return compareArticles(corpusOf(articles), articles).differences.flatMap(({topic, values}) =>
		topic.kind === 'answer' ? [`${topic.question}: ${values.map(({text}) => text).join(' / ')}`] : [],
	);
}

for (const [name, first, second, expected] of [
	[
		'the question that it answers',
		'Asked if the ice worried him, Captain Renn said: “I sleep well, and so do my herring pilots at home.”',
		'Asked about the missing ledger of the toll house, Captain Renn said that “I sleep well, and so do my herring pilots at home.”',
		['asked: if the ice worried him / about the missing ledger of the toll house'],
	],
	[
		'one question in two wordings',
		'Asked about the missing ledger, Captain Renn said: “I sleep well, and so do my herring pilots at home.”',
		'Asked if the missing ledger of the toll house troubled him, Captain Renn said: “I sleep well, and so do my herring pilots at home.”',
		[],
	],
	[
		'who said it',
		'“The lanterns were out on the whole northern shore when the convoy came,” said Edda Renn.',
		'“The lanterns were out on the whole northern shore when the convoy came,” said Judge Alma Stroud.',
		['mouth: Edda Renn / Alma Stroud'],
	],
	[
		'a speaker beside whom the other is named',
		'“The lanterns were out on the whole northern shore when the convoy came,” said Edda Renn.',
		'“The lanterns were out on the whole northern shore when the convoy came,” said Judge Alma Stroud, who read from the letter of Edda Renn.',
		[],
	],
] as const) {
	test(`one quotation: ${name}`, () => assert.deepEqual(besidesWords(first, second), expected));
}
