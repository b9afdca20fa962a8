// Usage: node .build/bench/following.js [feeds] [entries]: processor time of the built `update` over feeds of a server of its own on this
// machine: all of it new, nothing new, and one new entry a feed. A line for each.
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {testEnvironment} from '../test/helpers/environment.js';
import {seeded} from '../test/helpers/fuzz-pieces.js';
import {program} from '../test/helpers/paths.js';
import {removeFolder, temporaryFolder} from '../test/helpers/temporary.js';

const feeds = Number(process.argv[2] ?? 50);
const entries = Number(process.argv[3] ?? 30);
const words =
	'the a of to and in that ministers keepers lighthouse ferry harbour talks lamps oil reef council said on Monday agreed would not again price winter crews northern road treaty round spokesman office told reporters after before while commission island'.split(
		' ',
	);
const random = seeded(7);

function sentence(): string {
	const text = Array.from({length: 12 + Math.floor(random() * 14)}, () => words[Math.floor(random() * words.length)]);
	const line = text.join(' ');
	return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

function page(feed: number, entry: number): string {
	const text = Array.from({length: 12}, () => `<p>${sentence()} ${sentence()}</p>`).join('');
	const title = `${sentence().slice(0, 50)} ${feed}-${entry}`;
	return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Harbour ${feed}"><meta property="article:published_time" content="2025-04-08"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${text}</article><footer>© Harbour</footer></body></html>`;
}

let shown = entries;
const server = createServer((request, response) => {
	const [, kind = '', feed = '0', entry = '0'] = (request.url ?? '').split('/');
	const base = `http://${request.headers.host ?? ''}`;
	const tag = `"${shown}"`;
	if (kind === 'robots.txt') response.writeHead(404).end();
	else if (kind === 'list') {
		const outlines = Array.from(
			{length: feeds},
			(_, at) => `<outline type="rss" text="Harbour ${at}" xmlUrl="${base}/feed/${at}"/>`,
		);
		response.setHeader('content-type', 'text/xml').end(`<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
	} else if (kind === 'page') response.setHeader('content-type', 'text/html').end(page(Number(feed), Number(entry)));
	else if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
	else {
		const items = Array.from({length: shown}, (_, at) => {
			const link = `${base}/page/${feed}/${shown - at}`;
			return `<item><title>Entry ${shown - at}</title><link>${link}</link><guid>${link}</guid><pubDate>Tue, 08 Apr 2025 10:00:00 GMT</pubDate></item>`;
		});
		response
			.writeHead(200, {'content-type': 'application/rss+xml', etag: tag})
			.end(`<rss version="2.0"><channel><title>Harbour ${feed}</title>${items.join('')}</channel></rss>`);
	}
});
await new Promise<void>(resolve => {
	server.listen(0, '127.0.0.1', resolve);
});
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** What one run of the program took, as it says itself when it ends, in seconds; and the last line it says. */
async function used(parameters: readonly string[], home: string): Promise<{seconds: number; said: string}> {
	const report = join(home, 'use.json');
	const hook = join(home, 'hook.mjs');
	writeFileSync(
		hook,
		`import {writeFileSync} from 'node:fs';\nprocess.on('exit', () => {\n\tconst {userCPUTime, systemCPUTime} = process.resourceUsage();\n\twriteFileSync(${JSON.stringify(report)}, JSON.stringify((userCPUTime + systemCPUTime) / 1e6));\n});\n`,
	);
	const child = spawn(process.execPath, ['--import', pathToFileURL(hook).href, program, ...parameters], {
		env: testEnvironment(home, {}),
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
	await new Promise(resolve => child.on('close', resolve));
	return {seconds: Number(readFileSync(report, 'utf8')), said: said.trim().split('\n').at(-1) ?? ''};
}

const home = temporaryFolder({after: () => {}});
try {
	await used(['follow', `${base}/list`], home);
	for (const [name, change] of [
		['all new', 0],
		['nothing new', 0],
		['one new a feed', 1],
	] as const) {
		shown += change;
		// oxlint-disable-next-line no-await-in-loop -- each run finds what the one before left
		const {seconds, said} = await used(['update'], home);
		console.log(`${name.padEnd(16)} ${seconds.toFixed(2)} s CPU   ${said.replace('karabakh-reader: ', '')}`);
	}
} finally {
	server.close();
	await removeFolder(home);
}
