import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {splitRow} from '../../source/compare/overrides/rows.js';
import {articleById} from '../../source/corpus/lookup.js';
import {readCorpus} from '../../source/corpus/read.js';
import {straitFolder} from '../helpers/open-strait.js';
import {run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const ids = ['strait-wire', 'post-north', 'harbour-daily'].map(outlet => `2031-04-02-ferry-talks/${outlet}`);

test('the commands heed what was overruled in the reader, say so, and leave it out where asked', async context => {
	const folder = straitFolder(context);
	const corpus = await readCorpus([folder]);
	const articles = ids.flatMap(id => articleById(corpus, id) ?? []);
	const row = compareArticles(corpus, articles).rows.find(({cells}) => cells.length > 1);
	assert.ok(row);
	const home = temporaryFolder(context);
	const config = JSON.stringify({overrides: [splitRow(row, articles, '2031-04-05T00:00:00.000Z')]});
	writeFiles(join(home, 'config', 'karabakh-reader'), {'config.json': config});
	const compared = async (...more: readonly string[]) =>
		(await run(context, ['compare', ...ids, '--corpus', folder, ...more], {home})).stdout;
	assert.match(await compared(), /^1 row split by the reader\.$/m);
	assert.match(await compared('-f', 'html'), /1 row split by the reader/);
	assert.doesNotMatch(await compared('--no-overrides'), /by the reader/);
	const gaps = await run(context, ['gaps', ...ids, '--corpus', folder, '-f', 'jsonl'], {home});
	assert.match(gaps.stdout, /"overruled":"1 row split by the reader\."/);
});
