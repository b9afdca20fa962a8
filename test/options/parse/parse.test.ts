import assert from 'node:assert/strict';
import {test} from 'node:test';
import {UsageError} from '../../../source/options/parse/invocation.js';
import {parseArguments} from '../../../source/options/parse/parse.js';

test('a first word that names a command is one, after -- it is a query', async () => {
	assert.equal((await parseArguments(['print', 'baku'])).command, 'print');
	assert.deepEqual(await parseArguments(['--', 'print']).then(({command, words}) => ({command, words})), {
		command: 'read',
		words: ['print'],
	});
	assert.deepEqual((await parseArguments(['alyev', 'print'])).words, ['alyev', 'print']);
});

test('options are read in every usual spelling', async () => {
	const {options} = await parseArguments(['print', '-n5', '--format=jsonl', '--corpus', 'a', '--corpus=b', '-e']);
	assert.equal(options.limit, 5);
	assert.equal(options.format, 'jsonl');
	assert.deepEqual(options.corpus, ['a', 'b']);
	assert.equal(options.exact, true);
	const picker = (await parseArguments(['-1', '-0', '-q', 'alyev'])).options;
	assert.deepEqual([picker.selectOne, picker.exitZero, picker.query], [true, true, 'alyev']);
});

const faults: readonly [readonly string[], RegExp][] = [
	[['--formt', 'json'], /unknown option --formt: did you mean --format\?/],
	[['-z'], /unknown option -z/],
	[['-ez'], /unknown option -z in -ez/],
	[['print', '--format', 'xml'], /--format: “xml” is not one of text, markdown/],
	[['print', '-n', 'ten'], /--limit: “ten” is not a whole number/],
	[['print', '-n', '0'], /--limit: “0” is not a whole number, 1 or more/],
	[['print', '--width', '5'], /--width: “5” is not a whole number, 20 to 1000/],
	[['print', '--format'], /--format needs a value/],
	[['print', '--format='], /--format needs a value/],
	[['print', '--pick'], /--pick has no meaning for “print”/],
	[['--limit', '1', '--limit', '2'], /can only be set once/],
];

for (const [argv, message] of faults) {
	test(`${argv.join(' ')} is refused in one line`, async () => {
		await assert.rejects(parseArguments(argv), (error: unknown) => {
			assert.ok(error instanceof UsageError);
			assert.match(error.message, message);
			assert.doesNotMatch(error.message, /\n/);
			return true;
		});
	});
}

test('KARABAKH_READER_OPTS comes first, quotes as in a shell', async () => {
	const {options, words} = await parseArguments(['baku'], '--sort date --query "peace treaty"');
	assert.deepEqual([options.sort, options.query, words], ['date', 'peace treaty', ['baku']]);
	assert.equal((await parseArguments(['--sort', 'outlet'], '--sort date')).options.sort, 'outlet');
	await assert.rejects(parseArguments([], '--query "open'), /a quotation mark is not closed/);
});
