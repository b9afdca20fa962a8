import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {keptForReader, type KeptForReader} from '../../source/kept-for-reader.js';
import type {NotKept} from '../../source/archive/sqlite/damage.js';
import type {ArchiveNews} from '../../source/ui/archive-news.js';
import {lensFiles} from '../helpers/lens-files.js';
import {atEnd} from '../helpers/owner.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const talks = '2031-03-01-skerry-talks';
const quiet = {onProgress() {}};

async function open(
	t: TestContext,
	options: Partial<Parameters<typeof keptForReader>[0]> & {readonly folders: readonly string[]; readonly cache: string},
): Promise<KeptForReader> {
	const kept = await keptForReader({
		mayBeEmpty: '',
		watcher: quiet,
		tell: why => assert.fail(why),
		...options,
	});
	assert.ok(kept !== undefined);
	atEnd(t, kept.close);
	return kept;
}

/** All that is heard until the archive holds as many articles. */
async function heard(kept: KeptForReader, articles: number): Promise<readonly ArchiveNews[]> {
	const all: ArchiveNews[] = [];
	return new Promise((resolve, reject) => {
		kept.follow(news => {
			all.push(news);
			if ('fault' in news) reject(news.fault instanceof Error ? news.fault : new Error(String(news.fault)));
			if ('catalogue' in news && news.catalogue.articleCount === articles) resolve(all);
		});
	});
}

const idsIn = (kept: KeptForReader): readonly string[] => kept.now().ids({query: '', order: 'negotiation', limit: 100});

test('few articles are read before they are shown; of many what is there answers, and what changed comes in', async t => {
	const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(folder, lensFiles);
	const first = await open(t, {folders: [folder], cache});
	assert.equal(first.now().catalogue().articleCount, 3);
	first.close();
	const copy = lensFiles[`${talks}/harbour.md`] ?? '';
	writeFileSync(join(folder, talks, 'courier.md'), copy.replace('outlet: harbour', 'outlet: courier'));
	const kept = await open(t, {folders: [folder], cache, mostBefore: 1});
	assert.equal(idsIn(kept).length, 3);
	const news = await heard(kept, 4);
	assert.ok(news.some(each => 'progress' in each && each.progress.found === 1));
	assert.ok(idsIn(kept).includes(`${talks}/courier`));
});

test('many articles that were never read can be asked before all of them are', async t => {
	const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
	const text = lensFiles[`${talks}/harbour.md`] ?? '';
	const many = Array.from({length: 450}, (_, at): [string, string] => [
		`2031-03-${String(1 + (at % 28)).padStart(2, '0')}-talks-${Math.floor(at / 28)}/paper-${at}.md`,
		text.replace('outlet: harbour', `outlet: paper-${at % 5}`),
	]);
	writeFiles(folder, Object.fromEntries(many));
	const kept = await open(t, {folders: [folder], cache, mostBefore: 1});
	const atFirst = kept.now().catalogue().articleCount;
	assert.ok(atFirst > 0 && atFirst <= many.length);
	await heard(kept, many.length);
	assert.equal(idsIn(kept).length, 100);
	assert.equal(kept.now().catalogue().articleCount, many.length);
});

test('where no archive can be kept that is said, and nothing is opened', async t => {
	const [folder, parent] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(folder, lensFiles);
	const cache = join(parent, 'cache');
	writeFileSync(cache, 'a file where the folder would be');
	let said: NotKept | undefined;
	const kept = await keptForReader({
		folders: [folder],
		mayBeEmpty: '',
		cache,
		watcher: quiet,
		tell: why => (said = why),
	});
	assert.equal(kept, undefined);
	assert.equal(said, 'no-folder');
});
