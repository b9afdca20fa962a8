import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {domOf, withoutBrowser} from '../helpers/browser.js';
import {straitFolder} from '../helpers/open-strait.js';
import {run} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';

test('a comparison is a page that a browser shows whole', {
	skip: withoutBrowser,
}, async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'compare.html');
	const ids = ['strait-wire', 'post-north', 'harbour-daily'].map(outlet => `2031-04-02-ferry-talks/${outlet}`);
	const corpus = ['--corpus', straitFolder(context)];
	const {code} = await run(context, ['compare', ...ids, ...corpus, '-f', 'html', '-o', file]);
	assert.equal(code, 0);
	const dom = domOf(file, join(folder, 'profile'));
	const {rows} = JSON.parse((await run(context, ['compare', ...ids, ...corpus, '-f', 'json'])).stdout) as {
		rows: unknown[];
	};
	assert.equal(dom.match(/<th scope="row">/g)?.length, rows.length);
	assert.equal(dom.match(/<th scope="col">/g)?.length, 1 + ids.length);
	assert.ok(dom.includes(`karabakh-reader compare ${ids.join(' ')}`));
	assert.ok(dom.includes('lang="en"'));
});
