import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {load} from 'js-yaml';
import {projectRoot} from '../helpers/paths.js';
import {serveSite} from '../helpers/serve.js';
import {openTerminal} from '../helpers/terminal.js';
import {keepingStdin} from '../helpers/tools-on-path.js';
import {workplace} from '../helpers/workplace.js';

const islands = "export KARABAKH_READER_OPTS='--corpus examples/islands --no-library'; ";
const isThere = (command: string, ...words: readonly string[]): boolean =>
	spawnSync(command, words, {timeout: 60_000, stdio: 'ignore'}).status === 0;
const without = (command: string, ...words: readonly string[]): string | false =>
	isThere(command, ...words) ? false : `no ${command} with all it needs here`;

test('zotero.sh: references with what Zotero reads of them', async t => {
	const {sh} = workplace(t);
	const {code, stderr} = await sh(`${islands} sh examples/zotero.sh talks.ris ferry`);
	assert.deepEqual([code, stderr], [0, '2 references in talks.ris: in Zotero, File, Import\n']);
	const records = (await sh('cat talks.ris')).stdout.split('ER  - \n').slice(0, -1);
	assert.equal(records.length, 2);
	for (const record of records) {
		assert.match(record, /^TY {2}- NEWS$/m);
		for (const tag of ['TI', 'T2', 'DA', 'UR', 'N1']) assert.match(record, new RegExp(`^${tag} {2}- \\S`, 'm'));
	}
});

test('obsidian.mjs: a note for each article, whose properties are YAML whatever a headline holds', async t => {
	const {sh} = workplace(t);
	const made = await sh(`${islands} karabakh-reader print --format jsonl | node examples/obsidian.mjs vault`);
	assert.deepEqual([made.code, made.stderr], [0, '5 notes in vault\n']);
	const note = (await sh('cat "vault/2031-04-02-ferry-incident halvik-courier.md"')).stdout;
	const [, front = '', body = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(note) ?? [];
	const properties = load(front) as Readonly<Record<string, unknown>>;
	assert.equal(properties['title'], 'Brandvik: ferry crew will be treated well');
	assert.equal(properties['whose words'], 'our account');
	assert.ok((properties['actors'] as readonly string[]).includes('[[Lena Brandvik]]'));
	assert.match(body, /^\nPrime Minister Lena Brandvik said/);
	const hostile = {
		id: 'a/b',
		title: 'x: "y"\n---\n# z',
		outletName: '[a]',
		words: '',
		actors: [{name: 'A | B]]'}],
		places: [],
		paragraphs: [],
	};
	assert.equal((await sh('node examples/obsidian.mjs vault', [], JSON.stringify(hostile))).code, 0);
	const kept = /^---\n(.*?)^---\n/ms.exec((await sh('cat "vault/a b.md"')).stdout)?.[1] ?? '';
	const {title, actors} = load(kept) as {title: string; actors: readonly string[]};
	assert.deepEqual([title, actors], [hostile.title, ['[[A   B]]']]);
});

/** A program of the machine, wherever it is, for the search path of a test. */
const real = (command: string, words = '"$@"'): Readonly<Record<string, string>> => ({
	[command]: `exec '${spawnSync('sh', ['-c', `command -v ${command}`], {encoding: 'utf8'}).stdout.trim()}' ${words}`,
});

const counted = ['Halvik Courier,2031-04,1,0', 'Oresta Today,2031-04,1,1', 'Strait Wire,2031-04,1,0'];

test('counts.py: articles by outlet and month', {skip: without('python3', '-c', 'import pandas')}, async t => {
	const {code, stdout, stderr} = await workplace(t, real('python3')).sh(
		`${islands} karabakh-reader print on:2031-04 --format jsonl | python3 examples/counts.py`,
	);
	assert.equal(code, 0, stderr);
	assert.equal(stdout.replaceAll('\r', ''), `outletName,month,articles,inferred\n${counted.join('\n')}\n`);
});

test('counts.R: the same', {skip: without('Rscript', '-e', 'library(jsonlite)')}, async t => {
	const {code, stdout, stderr} = await workplace(t, real('Rscript')).sh(
		`${islands} karabakh-reader print on:2031-04 --format jsonl | Rscript examples/counts.R`,
	);
	assert.equal(code, 0, stderr);
	assert.equal(stdout, `outletName,month,articles,inferred\n${counted.join('\n')}\n`);
});

test('sqlite.sh: a database of articles and mentions', {skip: without('sqlite3', '--version')}, async t => {
	const {sh} = workplace(t, real('sqlite3'));
	const made = await sh(`${islands} sh examples/sqlite.sh talks.db`);
	assert.deepEqual([made.code, made.stdout, made.stderr], [0, '', '']);
	const asked = await sh(
		`sqlite3 talks.db "select count(*), min(published) from articles; select outlet from articles join mentions on article = articles.id where name = 'Lena Brandvik' order by 1"`,
	);
	assert.equal(asked.stdout, '5|2031-04-02\nHalvik Courier\nStrait Wire\n');
	assert.equal((await sh('sqlite3 talks.db .tables')).stdout.trim().split(/\s+/).join(' '), 'articles mentions');
});

/** Stands for fzf: gives back the rows that a person marks, the third and the second. */
const fzf = `cat > all; sed -n '3p' all; sed -n '2p' all; printf '%s\\n' "$@" > asked`;

test('fzf.sh: what is chosen is compared', async t => {
	const {sh} = workplace(t, {fzf});
	const {code, stdout, stderr} = await sh(`${islands} sh examples/fzf.sh ferry`);
	assert.equal(code, 0, stderr);
	assert.match(stdout, /^Halvik Courier +│ Strait Wire/m);
	assert.match((await sh('cat asked')).stdout, /^--header-lines=1$/m);
});

test('fzf.sh with a real fzf', {skip: without('fzf', '--version')}, async t => {
	const {sh} = workplace(t, real('fzf', '"$@" --filter=strait'));
	const {code, stdout, stderr} = await sh(`${islands} sh examples/fzf.sh negotiation:ferry`);
	assert.equal(code, 0, stderr);
	assert.match(stdout, /│ Strait Wire|^Strait Wire/m);
});

test('editor.sh: what is marked in the reader opens in an editor', async t => {
	const {folder, env} = workplace(t, {'my-editor': keepingStdin('kept')});
	const terminal = openTerminal(t, {
		columns: 100,
		rows: 30,
		cwd: folder,
		env: {...env, VISUAL: 'my-editor', KARABAKH_READER_OPTS: '--corpus examples/islands --no-library'},
		command: ['sh', 'examples/editor.sh'],
	});
	await terminal.waitFor('Enter hand on');
	terminal.press('tab');
	await terminal.waitFor('1 marked');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 0);
	assert.match(readFileSync(join(folder, 'kept'), 'utf8'), /^## Strait Council calls both sides to Halvik\n/);
});

test('editor.sh with vim', {skip: without('vim', '--version')}, async t => {
	const {folder, env} = workplace(t, real('vim'));
	const terminal = openTerminal(t, {
		columns: 100,
		rows: 30,
		cwd: folder,
		env: {...env, VISUAL: 'vim -u NONE -N', KARABAKH_READER_OPTS: '--corpus examples/islands --no-library'},
		command: ['sh', 'examples/editor.sh', 'ferry'],
	});
	await terminal.waitFor('Enter hand on');
	terminal.press('tab');
	await terminal.waitFor('1 marked');
	terminal.press('enter');
	await terminal.waitFor(/^## Strait Council calls both sides to Halvik$/m);
	terminal.type(':q!\r');
	assert.equal((await terminal.exit).code, 0);
});

test('coverage.sh: drawings of who tells how much, and when', async t => {
	const {sh} = workplace(t);
	const {code, stderr} = await sh(`${islands} sh examples/coverage.sh report ferry`);
	assert.deepEqual([code, stderr], [0, 'report/articles.svg, report/timeline.svg\n']);
	for (const name of ['articles', 'timeline']) {
		const drawing = (await sh(`cat report/${name}.svg`)).stdout;
		assert.match(drawing, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>[\s\S]*<\/svg>\n?$/);
		assert.match(drawing, /Halvik Courier/);
		assert.doesNotMatch(drawing, /North Light/);
	}
});

test('morning.sh: what came in a feed that is followed, with its source; then nothing', async t => {
	const {base, site} = await serveSite(t, address => ({
		'/feed': `<rss version="2.0"><channel><title>Reef Post</title><item><title>Ferry talks in Halvik</title><link>${address}/ferry</link><guid>1</guid><pubDate>Wed, 02 Apr 2031 10:00:00 GMT</pubDate></item></channel></rss>`,
		'/ferry': `<!doctype html><html lang="en"><head><title>Ferry talks in Halvik</title><meta property="article:published_time" content="2031-04-02"></head><body><article><h1>Ferry talks in Halvik</h1><p>${'Lena Brandvik spoke in Halvik about the ferry crew. '.repeat(8)}</p></article></body></html>`,
	}));
	const {sh} = workplace(t);
	assert.equal((await sh(`karabakh-reader follow ${base}/feed`)).code, 0);
	const came = await sh('sh examples/morning.sh new.md brandvik');
	assert.equal(came.code, 0, came.stderr);
	assert.match(came.stderr, /^1 came; those that were asked for are in new\.md$/m);
	const digest = (await sh('cat new.md')).stdout;
	assert.match(digest, /Ferry talks in Halvik/);
	assert.ok(digest.includes(`${base}/ferry`), digest);
	assert.match((await sh('sh examples/morning.sh new.md')).stderr, /nothing new\n$/);
	site['/feed'] = (_, response) => response.writeHead(500).end();
	assert.equal((await sh('sh examples/morning.sh new.md')).code, 0);
});

test('shellcheck finds nothing in the examples', {skip: without('shellcheck', '--version')}, async t => {
	const {code, stdout} = await workplace(t, real('shellcheck')).sh('shellcheck examples/*.sh');
	assert.equal(code, 0, stdout);
});

test('every example is in the list of examples, and none is missing', () => {
	const folder = join(projectRoot, 'examples');
	const listed = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/^\| \[([\w.]+)\]/gm)].map(
		([, name = '']) => name,
	);
	assert.deepEqual(
		listed.toSorted(),
		readdirSync(folder)
			.filter(name => /\.(?:sh|mjs|py|R)$/.test(name))
			.toSorted(),
	);
});
