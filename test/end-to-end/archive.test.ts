import assert from 'node:assert/strict';
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const talks = '2031-03-01-talks';

/** More articles than are read anew each time. */
function library(context: TestContext): string {
	const folder = temporaryFolder(context);
	for (let number = 0; number < 120; number++) put(folder, number, number === 7 ? 'A skiff came.' : 'They met.');
	return folder;
}

function put(folder: string, number: number, text: string): void {
	writeFiles(folder, {
		[`${talks}/gull-${number}.md`]: `---\ntitle: Talks ${number}\noutlet: gull\npublished: 2031-03-02\nlanguage: en\n---\n\n${text}\n`,
	});
}

const found = async (
	context: TestContext,
	home: string,
	folder: string,
	word = 'skiff',
): Promise<readonly string[]> => {
	const {stdout, stderr} = await run(context, ['list', 'articles', word, '--corpus', folder, '-f', 'csv'], {home});
	assert.doesNotMatch(stderr, /fault|rror/);
	return [...stdout.matchAll(/gull-\d+/g)].map(([id]) => id);
};

test('an archive is kept in the cache, and what changes in the folder is in the next answer', async context => {
	const [home, folder] = [temporaryFolder(context), library(context)];
	assert.deepEqual(await found(context, home, folder), ['gull-7']);
	const cache = join(home, 'cache', 'karabakh-reader');
	assert.ok(readdirSync(cache).some(name => /^archive-\w+\.sqlite$/.test(name)));
	put(folder, 8, 'Another skiff came, and more.');
	put(folder, 500, 'A new skiff.');
	rmSync(join(folder, talks, 'gull-7.md'));
	assert.deepEqual(await found(context, home, folder), ['gull-500', 'gull-8']);
});

test('a cache that cannot be written to is said in one line, and the files are read', async context => {
	const [home, folder] = [temporaryFolder(context), library(context)];
	mkdirSync(join(home, 'cache'));
	writeFileSync(join(home, 'cache', 'karabakh-reader'), 'a file where the folder should be');
	const {stdout, stderr, code} = await run(context, ['list', 'articles', 'skiff', '--corpus', folder, '-f', 'csv'], {
		home,
	});
	assert.equal(code, 0);
	assert.match(stdout, /gull-7/);
	assert.match(stderr, /^karabakh-reader: no archive is kept in .*: reading every file instead\n$/);
});

test('a damaged archive is made anew', async context => {
	const [home, folder] = [temporaryFolder(context), library(context)];
	await found(context, home, folder);
	const cache = join(home, 'cache', 'karabakh-reader');
	const name = readdirSync(cache).find(each => each.endsWith('.sqlite')) ?? '';
	const file = join(cache, name);
	writeFileSync(file, 'no database at all');
	assert.deepEqual(await found(context, home, folder), ['gull-7']);
	// Where nobody looks when it is opened: the root of the index of words.
	const bytes = readFileSync(file);
	writeFileSync(file, Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 'x')]));
	assert.deepEqual(await found(context, home, folder), ['gull-7']);
	// What is kept of an article, where it is no JSON any more.
	writeFileSync(file, bytes.toString('latin1').replaceAll('"paragraphCount"', '"paragraphCount\\'), 'latin1');
	assert.deepEqual(await found(context, home, folder), ['gull-7']);
	const half = bytes.length >> 1;
	for (const from of [half, half >> 1]) {
		const whole = readFileSync(file);
		writeFileSync(file, Buffer.concat([whole.subarray(0, from), Buffer.alloc(whole.length - from, 'x')]));
		assert.deepEqual(await found(context, home, folder), ['gull-7'], String(from));
	}
});

test("a person's own articles stand beside the shipped ones", async context => {
	const home = temporaryFolder(context);
	const own = join(home, 'data', 'karabakh-reader', 'articles');
	put(own, 1, 'A zeppelinsk came.');
	const {stdout} = await run(context, ['list', 'articles', 'zeppelinsk', '-f', 'csv'], {home});
	assert.match(stdout, /gull-1/);
	appendFileSync(join(own, talks, 'gull-1.md'), '\nA quagmirov came.\n');
	assert.match((await run(context, ['list', 'articles', 'quagmirov', '-f', 'csv'], {home})).stdout, /gull-1/);
	assert.ok(existsSync(join(home, 'cache', 'karabakh-reader')));
});
