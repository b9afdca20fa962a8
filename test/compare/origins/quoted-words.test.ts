import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sharedOrigins} from '../../../source/compare/origins/origins.js';
import {partWords} from '../../../source/compare/origins/quoted-words.js';
import {told} from '../told.js';

const statement =
	'The two delegations met at the harbour office and talked about the ferry, the lights on the northern mole and the ' +
	'men held since the spring; they found that most of what parts them can be settled before the first ice, and asked ' +
	'the harbour master to call them together again in ten days, at the same place and under the same rules.';

const first = (quoted: string): string[] => [
	'Talks about the ferry ended without a paper on Monday.',
	quoted,
	'Crews wait.',
];
const second = (quoted: string): string[] => [
	'Delegates left the harbour in three cars, and nobody waved.',
	quoted,
	'The ice comes early this year, fishermen say.',
];

test('one long statement quoted by two articles, whatever the marks, does not make them one text', () => {
	const marks: readonly (readonly [string, string])[] = [
		['“', '”'],
		['"', '"'],
		['«', '»'],
		['„', '“'],
		['‘', '’'],
	];
	for (const [open, close] of marks) {
		for (const other of [`“${statement}”`, statement, `> ${statement}`]) {
			const articles = [
				told('one', first(`${open}${statement}${close}, the statement says.`)),
				told('two', second(other)),
			];
			assert.deepEqual(sharedOrigins(articles), [], `${open} ${close} against ${other.slice(0, 3)}`);
		}
	}
});

test('a block quotation after a colon is quoted in both', () => {
	const articles = [first, second].map((tell, index) => {
		const [head = '', quoted = '', tail = ''] = tell(statement);
		return told(`outlet-${index}`, [head, 'The statement reads:', quoted, tail]);
	});
	assert.deepEqual(sharedOrigins(articles), []);
});

test('a reprint is shown by what stands outside the quotations', () => {
	const articles = [
		told('one', [statement, '“We wait,” said a pilot.']),
		told('two', [statement, '"We wait," said a pilot.']),
	];
	assert.match(sharedOrigins(articles)[0]?.why ?? '', /outside quotations/);
});

test('a quotation of several paragraphs goes on', () => {
	assert.deepEqual(partWords(['He said: “The boats stay.', '“The lights too.”']).own.join('').trim(), 'He said:');
});
