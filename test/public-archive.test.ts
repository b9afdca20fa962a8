import assert from 'node:assert/strict';
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {openArchive, readCorpus, search} from '../source/index.js';
import {straitFiles} from './helpers/strait-files.js';
import {temporaryFolder, writeFiles} from './helpers/temporary.js';

const question = {query: 'strait', order: 'negotiation', from: 0, limit: 50} as const;

test('openArchive keeps what it read of folders, and answers as a search over all of them does', async t => {
	const folder = temporaryFolder(t);
	const cache = join(folder, 'cache');
	const corpusFolder = join(folder, 'corpus');
	writeFiles(corpusFolder, straitFiles);
	const corpus = await readCorpus([corpusFolder]);
	const right = search(corpus, question.query).hits.map(({article}) => article.id);
	assert.ok(right.length > 0);
	let read = 0;
	for (const opening of ['first', 'second']) {
		read = 0;
		const archive = await openArchive(opening === 'first' ? [corpusFolder] : corpusFolder, {
			cache,
			onProgress: progress => {
				read = progress.read;
			},
		});
		const {hits, count} = await archive.find(question);
		assert.deepEqual(hits.map(({article}) => article.id).toSorted(), right.toSorted());
		assert.equal(count, right.length);
		const [first] = await archive.articles(right.slice(0, 1));
		assert.deepEqual(
			first?.article,
			corpus.articles.find(({id}) => id === right[0]),
		);
		await archive.close();
		assert.equal(read > 0, opening === 'first', 'the second time nothing is read');
	}
	assert.ok(readdirSync(cache).some(name => name.endsWith('.sqlite')));
});

test('openArchive works from memory where nothing can be kept, and says why', async t => {
	const folder = temporaryFolder(t);
	const cache = join(folder, 'cache');
	writeFiles(join(folder, 'corpus'), straitFiles);
	writeFileSync(cache, 'a file where a folder should be');
	const said: string[] = [];
	const archive = await openArchive([join(folder, 'corpus')], {cache, onNotKept: why => said.push(why)});
	assert.ok((await archive.find(question)).count > 0);
	assert.deepEqual(said, ['no-folder']);
	await archive.close();
});

test('openArchive refuses what holds no article', async t => {
	const folder = temporaryFolder(t);
	await assert.rejects(openArchive([folder], {cache: join(folder, 'cache')}), /no articles/u);
	await assert.rejects(openArchive(join(folder, 'missing'), {cache: join(folder, 'cache')}), Error);
	assert.ok(!existsSync(join(folder, 'missing')));
});
