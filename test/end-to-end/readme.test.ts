import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fixture, islands, projectRoot} from '../helpers/paths.js';
import {run} from '../helpers/run.js';
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

for (const command of commands) {
	test(`the README’s “${command}” does what it says`, async context => {
		const words = command
			.replace(/ \|.*$/, '')
			.split(/\s+/)
			.slice(1);
		const own = words.map(word => examples.get(word) ?? word);
		const options = {cwd: temporaryFolder(context), home: temporaryFolder(context)};
		if (ofTheLibrary.has(words[0] ?? '')) await run(context, ['add', fixture('pages', 'saved-page.html')], options);
		const {code, stderr} = await run(context, own, options);
		assert.equal(code, 0, stderr);
	});
}
