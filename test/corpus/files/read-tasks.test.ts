import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {outletsTask, oneArticleTask} from '../../../source/corpus/files/read-folder.js';
import {type ReadProgress, readTasks} from '../../../source/corpus/files/read-tasks.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const articles = 100;

/** A folder of a hundred articles, one of them broken. */
function largeFolder(context: TestContext): string {
	const folder = temporaryFolder(context);
	const files = Array.from({length: articles}, (_, i) => [
		`2031-03-01-talks/outlet-${String(i).padStart(3, '0')}.md`,
		`---\ntitle: Headline ${i}\noutlet: harbour\npublished: ${i === 50 ? 'soon' : '2031-03-01'}\n---\n\nParagraph ${i}.\n`,
	]);
	writeFiles(folder, {...Object.fromEntries(files), 'outlets.yaml': '- id: harbour\n  name: Harbour Post\n'});
	return folder;
}

/** Every look at the clock finds that long passed: a disk as slow as is wanted, without waiting. */
function clockAt(context: TestContext, stepMs: number): void {
	let now = 0;
	context.mock.method(performance, 'now', () => (now += stepMs));
}

test('a reading that nobody notices tells nobody', async context => {
	clockAt(context, 1);
	const told: ReadProgress[] = [];
	await readCorpus([largeFolder(context)], {
		watcher: {onProgress: progress => void told.push(progress)},
	});
	assert.deepEqual(told, []);
});

test('a long one tells how far it is, up to the end, and reads the same', async context => {
	const folder = largeFolder(context);
	const quick = await readCorpus([folder]);
	clockAt(context, 50);
	const told: ReadProgress[] = [];
	const slow = await readCorpus([folder], {
		watcher: {onProgress: progress => void told.push(progress)},
	});
	assert.deepEqual(slow, quick);
	assert.equal(slow.articles.length, articles - 1);
	assert.ok(told.length > 3);
	assert.ok(told.every(({found}) => found === articles));
	const read = told.map(progress => progress.read);
	assert.deepEqual(
		read,
		read.toSorted((a, b) => a - b),
	);
	assert.ok((read[0] ?? 0) < 10, 'the first word comes after a few files');
	assert.equal(read.at(-1), articles);
});

test('meanwhile everything else has its turn', async context => {
	clockAt(context, 50);
	let turns = 0;
	let other = setImmediate(function turn() {
		turns++;
		other = setImmediate(turn);
	});
	const seen: number[] = [];
	await readCorpus([largeFolder(context)], {watcher: {onProgress: () => void seen.push(turns)}});
	clearImmediate(other);
	const [first = 0] = seen;
	assert.ok((seen.at(-1) ?? 0) > first, 'the event loop turned between two words');
});

test('a reading is ended between two files', async context => {
	clockAt(context, 50);
	const ended = new AbortController();
	const told: ReadProgress[] = [];
	const reading = readCorpus([largeFolder(context)], {
		watcher: {
			signal: ended.signal,
			onProgress(progress) {
				told.push(progress);
				if (told.length === 2) ended.abort(new Error('left'));
			},
		},
	});
	await assert.rejects(reading, /left/);
	assert.equal(told.length, 2);
});

test('every text that is kept is counted, quickly read or not; one that is refused for its length is not', async context => {
	const folder = largeFolder(context);
	const id = '2031-03-01-talks/outlet-000';
	const tasks = [outletsTask(folder), oneArticleTask(folder, id), oneArticleTask(folder, '2031-03-01-talks/long')];
	writeFiles(folder, {'2031-03-01-talks/long.md': `---\ntitle: x\n---\n\n${'They met. '.repeat(100_001)}`});
	const kept = ['outlets.yaml', `${id}.md`].map(file => readFileSync(join(folder, file), 'utf8'));
	for (const watcher of [undefined, {onProgress: () => undefined}]) {
		if (watcher !== undefined) clockAt(context, 500);
		const counted: string[] = [];
		const parts = await readTasks(tasks, watcher, text => counted.push(text));
		assert.deepEqual(counted, kept);
		assert.match(parts[2]?.problems[0]?.message ?? '', /larger than 1 MB/u);
	}
});
