import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fixture, islands, projectRoot} from '../helpers/paths.js';
import {serveSite} from '../helpers/serve.js';
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

/** Commands about feeds, which are served here. */
const ofFeeds: ReadonlySet<string> = new Set(['follow', 'update']);

test('the README shows commands', () => {
	assert.ok(commands.length >= 10);
});

test('what the README shows does what it says', async context => {
	const runs = commands.map(command => {
		const [first = '', ...words] =
			command
				.replace(/ \| \w+$/, '')
				// What the shell would take as one word.
				.match(/'[^']*'|\S+/g)
				?.slice(1)
				.map(word => examples.get(word) ?? word.replaceAll("'", '')) ?? [];
		return {command, words: [first, ...words], isOfLibrary: ofTheLibrary.has(first)};
	});
	const {base} = await serveSite(context, address => ({
		'/': `<!doctype html><html><head><title>Harbour</title><link rel="alternate" type="application/rss+xml" href="${address}/feed"></head><body></body></html>`,
		'/feed': `<rss version="2.0"><channel><title>Harbour</title><item><title>The ferry sails</title><link>${address}/ferry</link></item></channel></rss>`,
		'/ferry': `<!doctype html><html lang="en"><head><title>The ferry sails</title><meta property="article:published_time" content="2031-04-02"></head><body><article><h1>The ferry sails</h1><p>${'The ferry sailed to Halvik on Monday. '.repeat(9)}</p></article></body></html>`,
	}));
	// A feed is followed before it is asked.
	const home = temporaryFolder(context);
	for (const {command, words} of runs.filter(({words: [first = '']}) => ofFeeds.has(first))) {
		const local = words.map(word => word.replace('https://harbour.example', base));
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		const [asked] = await runEach(context, [local], {cwd: temporaryFolder(context), home});
		assert.equal(asked?.code, 0, `${command}: ${asked?.stderr}`);
	}
	const plain = runs.filter(({isOfLibrary, words: [first = '']}) => !isOfLibrary && !ofFeeds.has(first));
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
