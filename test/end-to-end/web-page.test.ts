import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {test} from 'node:test';
import {straitFolder} from '../helpers/open-strait.js';
import {run} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';

const browserNames = ['chromium', 'chromium-browser', 'google-chrome'];
const browserTimeoutMs = 60_000;

/** The first browser on the path that can be driven headless. */
function findBrowser(): string | undefined {
	return browserNames.find(name => {
		try {
			execFileSync(name, ['--version'], {stdio: 'ignore', timeout: browserTimeoutMs});
			return true;
		} catch {
			return false;
		}
	});
}

const browser = findBrowser();

/** What the browser made of a page, as HTML. */
function domOf(file: string, profile: string): string {
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
	return execFileSync(
		browser ?? '',
		[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			...quiet,
			`--user-data-dir=${profile}`,
			'--dump-dom',
			`file://${file}`,
		],
		{encoding: 'utf8', timeout: browserTimeoutMs, stdio: ['ignore', 'pipe', 'ignore']},
	);
}

test('a comparison is a page that a browser shows whole', {
	skip: browser === undefined && 'no browser here',
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
