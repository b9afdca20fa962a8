import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fixture, islands, projectRoot} from '../helpers/paths.js';
import {runEach} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].map(([, block = '']) => block);
const commands = blocks
	.flatMap(block => block.split('\n'))
	.filter(line => line.startsWith('karabakh-reader '))
	.map(line => line.replace(/\s+#.*$/, ''));

/** What the README calls its files. */
const examples: ReadonlyMap<string, string> = new Map([
	['my-articles', islands],
	['saved-page.html', fixture('pages', 'saved-page.html')],
	['feed.xml', fixture('pages', 'feed.xml')],
	['pasted.txt', fixture('pages', 'pasted.txt')],
]);

/** Commands about articles that somebody added. */
const ofTheLibrary: ReadonlySet<string> = new Set(['library', 'remove']);

test('the README shows commands', () => {
	assert.ok(commands.length >= 10);
});

test('what the README shows does what it says', async context => {
	const runs = commands.map(command => {
		const [first = '', ...words] = command
			.replace(/ \|.*$/, '')
			.split(/\s+/)
			.slice(1)
			.map(word => examples.get(word) ?? word);
		return {command, words: [first, ...words], isOfLibrary: ofTheLibrary.has(first)};
	});
	const plain = runs.filter(({isOfLibrary}) => !isOfLibrary);
	const outcomes = await runEach(
		context,
		plain.map(({words}) => words),
		{cwd: temporaryFolder(context)},
	);
	assert.deepEqual(
		outcomes.flatMap(({code, stderr}, index) => (code === 0 ? [] : [`${plain[index]?.command}: ${stderr}`])),
		[],
	);
	for (const {command, words} of runs.filter(({isOfLibrary}) => isOfLibrary)) {
		const options = {cwd: temporaryFolder(context), home: temporaryFolder(context)};
		const [, asked] = await runEach(context, [['add', fixture('pages', 'saved-page.html')], words], options);
		assert.equal(asked?.code, 0, `${command}: ${asked?.stderr}`);
	}
});
