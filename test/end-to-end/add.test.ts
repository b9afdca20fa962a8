import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {atEnd} from '../helpers/owner.js';
import {test} from 'node:test';
import {testEnvironment} from '../helpers/environment.js';
import {fixture, program} from '../helpers/paths.js';
import {run, runEach} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const page = fixture('pages', 'saved-page.html');
const saved = 'unsorted/harbour';

function filesBelow(folder: string): string[] {
	return existsSync(folder) ? readdirSync(folder, {recursive: true}).map(String).toSorted() : [];
}

/** The records of JSON Lines without their ids: of two articles of one outlet either may come first. */
function bare(output: string): unknown[] {
	return output
		.split('\n')
		.filter(Boolean)
		.map(line => ({...(JSON.parse(line) as object), id: ''}));
}

test('a saved page becomes an article that every command finds', async t => {
	const home = temporaryFolder(t);
	const library = join(home, 'data', 'karabakh-reader', 'articles');

	const dry = await run(t, ['add', page, '--dry-run', '--show-removed'], {home});
	assert.equal(dry.code, 0, dry.stderr);
	assert.match(dry.stdout, /^STATUS .*\nnew {2,}2025-03-01 .*Ministers meet over Skerry ferry.*unsorted\/harbour\n$/u);
	assert.match(
		dry.stderr,
		/would add unsorted\/harbour: “Ministers meet over Skerry ferry” \(Ada Quill, 2025-03-01, en-GB, \d+ words\)/u,
	);
	assert.match(dry.stderr, /newsletter or subscription box: Sign up for our newsletter/u);
	// What may be made again at any time is in the cache: newer Nodes keep the compiled program there.
	assert.deepEqual(
		filesBelow(home).filter(file => !/^cache(?:$|[/\\])/u.test(file)),
		[],
	);

	const [added, again, replaced, byId, found, without, checked, outlets] = await runEach(
		t,
		[
			['add', page],
			['add', page],
			['add', page, '--force'],
			['print', saved],
			['print', '"customs house"', 'outlet:harbour'],
			['print', saved, '--no-library'],
			['check'],
			['list', 'outlets', 'harbour', '-f', 'csv'],
		],
		{home},
	);
	assert.deepEqual([added?.code, added?.stdout], [0, `${saved}\n`], added?.stderr);
	assert.deepEqual(filesBelow(library), [
		'.arrivals',
		'outlets.yaml',
		'unsorted',
		'unsorted/harbour.md',
		'unsorted/negotiation.yaml',
	]);
	assert.deepEqual([again?.code, again?.stdout], [1, '']);
	assert.match(
		again?.stderr ?? '',
		/in your library already, as unsorted\/harbour \(the same address\): --force replaces it/u,
	);
	assert.equal(replaced?.stdout, `${saved}\n`);
	for (const {code, stdout, stderr} of [byId, found].flatMap(printed => printed ?? [])) {
		assert.equal(code, 0, stderr);
		assert.match(stdout, /Harbour Post, 2025-03-01, by Ada Quill, from North Wire/u);
		assert.match(stdout, /The outlet’s text\./u);
		assert.doesNotMatch(stdout, /newsletter/u);
	}
	assert.equal(without?.code, 1);
	assert.equal(checked?.code, 0);
	assert.match(outlets?.stdout ?? '', /Harbour Post/u);

	const terminal = openTerminal(t, {columns: 120, rows: 30, home, arguments: ['customs house outlet:harbour']});
	await terminal.waitFor('Ministers meet over Skerry ferry');
	terminal.press('ctrl+c');
	await terminal.exit;
});

test('text from stdin, a folder with a feed, and our own JSON Lines are added too', async t => {
	const home = temporaryFolder(t);
	const into = join(home, 'mine');
	const text = readFileSync(fixture('pages', 'pasted.txt'), 'utf8');
	const piped = await run(
		t,
		['add', '-', '--url', 'https://harbour.example/islanders', '--into', into, '--negotiation', '2025-03-01-ferry'],
		{home, stdin: text},
	);
	assert.deepEqual([piped.code, piped.stdout], [0, '2025-03-01-ferry/harbour\n'], piped.stderr);
	assert.match(piped.stderr, /outlet harbour: new to outlets\.yaml/u);

	const folder = await run(t, ['add', fixture('pages'), '--into', into], {home});
	assert.equal(folder.code, 0, folder.stderr);
	assert.equal(folder.stdout.split('\n').filter(Boolean).length, 3, folder.stderr);
	assert.match(folder.stderr, /pasted\.txt is in your library already/u);
	assert.match(folder.stderr, /only the opening is there: add https:\/\/northwire\.example\/2025\/03\/fishermen/u);

	const lines = await run(t, ['print', '--corpus', into, '-f', 'jsonl'], {home});
	const other = join(home, 'other');
	const back = await run(t, ['add', '-', '--into', other], {home, stdin: lines.stdout});
	assert.equal(back.code, 0, back.stderr);
	const again = await run(t, ['print', '--corpus', other, '-f', 'jsonl'], {home});
	assert.deepEqual(bare(again.stdout), bare(lines.stdout));
});

test('a page of the web is read, what cannot be added is said, and the rest goes on', async t => {
	const html = readFileSync(page);
	const server = createServer((request, response) => {
		if (request.url === '/gone') response.writeHead(404).end();
		else response.writeHead(200, {'content-type': 'text/html'}).end(html);
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	atEnd(t, () => {
		server.closeAllConnections();
		server.close();
	});
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const empty = temporaryFolder(t);
	const {code, stdout, stderr} = await run(t, [
		'add',
		`${base}/gone`,
		join(empty, 'nothing.html'),
		empty,
		`${base}/ferry`,
		'--outlet',
		'massispost',
	]);
	assert.equal(code, 2);
	assert.equal(stdout, 'unsorted/massispost\n', stderr);
	assert.match(stderr, /gone cannot be read: the server says 404/u);
	assert.match(stderr, /nothing\.html is not there: check the path/u);
	assert.match(stderr, /nothing to add in it/u);
	assert.equal((await run(t, ['add', page, '--outlet', 'masispost'])).code, 2);
});

/** Adds a folder and kills the run at its first word; how many articles there are then. */
async function addAndKill(home: string, folder: string): Promise<number> {
	mkdirSync(join(home, 'data'), {recursive: true});
	const child = spawn(process.execPath, [program, 'add', folder], {
		env: testEnvironment(home),
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const ended = once(child, 'close');
	child.stdout.once('data', () => child.kill('SIGKILL'));
	await ended;
	return filesBelow(join(home, 'data')).filter(name => name.endsWith('.md')).length;
}

test('a run that is killed leaves no half article', async t => {
	const folder = temporaryFolder(t);
	const sentence =
		'Both ministers met in the customs house of Port Ember and spoke about the ferry, the fishermen and the lighthouse for three hours. ';
	for (let number = 0; number < 150; number++) {
		writeFileSync(
			join(folder, `${number}.txt`),
			`Talks on the ferry, day ${number}\n\n${sentence.replaceAll('the', `the${number}`).repeat(12)}\n`,
		);
	}
	// On a busy machine the run may be over before we have our turn.
	for (let tries = 1; ; tries++) {
		const home = temporaryFolder(t);
		const articles = await addAndKill(home, folder);
		assert.ok(articles > 0 && tries <= 5, `${articles} articles in run ${tries}`);
		const check = await run(t, ['check', join(home, 'data', 'karabakh-reader', 'articles')], {home});
		assert.equal(check.code, 0, check.stdout);
		if (articles < 150) return;
	}
});
