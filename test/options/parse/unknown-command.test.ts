import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UsageError} from '../../../source/options/parse/invocation.js';
import {parseArguments} from '../../../source/options/parse/parse.js';
import {unknownCommand} from '../../../source/options/parse/unknown-command.js';

const ids = ['2031-04-02-ferry/halvik', '2031-04-02-ferry/strait-wire'];

test('a word that is no command before nothing but ids is said to be none, with what was meant', () => {
	assert.equal(
		unknownCommand(['facts', ...ids]),
		`no command is called “facts”: did you mean “compare ${ids.join(' ')}”?`,
	);
	assert.match(unknownCommand(['wordings', ...ids]) ?? '', /did you mean “wording /);
	assert.match(unknownCommand(['zebra', '2031-04-02-ferry']) ?? '', /“--help” lists them/);
});

test('what may be a query stays one', async () => {
	for (const words of [
		['facts'],
		['ferry', 'halvik'],
		['ferry', 'halvik', ids[0] ?? ''],
		['Facts', ...ids],
		['outlet:harbour', ...ids],
		['facts', 'outlet:a/b'],
		['facts', '"a/b"'],
		[...ids],
	])
		assert.equal(unknownCommand(words), undefined, words.join(' '));
	await assert.rejects(parseArguments(['facts', ...ids]), UsageError);
	assert.deepEqual((await parseArguments(['--', 'facts', ...ids])).words, ['facts', ...ids]);
});
