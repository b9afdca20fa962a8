import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readCorpus} from '../../source/corpus/read.js';
import {run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const page = (outlet: string, number: number): string =>
	`<html lang="en"><head><title>Ferry talks, day ${number}</title><meta property="article:published_time" content="2031-03-0${number}">
	<link rel="canonical" href="https://${outlet}.example/${number}"><meta property="og:site_name" content="${outlet}"></head><body><article>
	<h1>Ferry talks, day ${number}</h1><p>Both delegations met on day ${number} in the customs house of ${outlet} and spoke about the ferry.</p>
	<p>Neither side said a word about number ${number} of the eleven points that are left over from winter.</p></article></body></html>`;

test('several runs that add at once lose no outlet, no article and no name', async t => {
	const folder = temporaryFolder(t);
	const into = join(folder, 'library');
	const outlets = ['gull', 'tern', 'plover'];
	for (const outlet of outlets)
		writeFiles(folder, Object.fromEntries([1, 2, 3, 4].map(day => [`${outlet}/${day}.html`, page(outlet, day)])));
	// The third run adds of the first's outlet too.
	writeFiles(folder, Object.fromEntries([5, 6, 7, 8].map(day => [`plover/${day}.html`, page('gull', day)])));
	const runs = await Promise.all(
		outlets.map(outlet => run(t, ['add', join(folder, outlet), '--into', into, '--negotiation', '2031-03-01-ferry'])),
	);
	assert.deepEqual(
		runs.map(({code, stderr}) => (code === 0 ? 0 : stderr)),
		[0, 0, 0],
	);
	const ids = runs.flatMap(({stdout}) => stdout.trim().split('\n'));
	assert.equal(new Set(ids).size, 16);
	const corpus = await readCorpus([into]);
	assert.deepEqual(corpus.problems, []);
	assert.deepEqual(corpus.articles.map(({id}) => id).toSorted(), ids.toSorted());
	assert.deepEqual(corpus.outlets.map(({id}) => id).toSorted(), outlets.toSorted());
});

test('a full disk under stdout is said in one line, with exit code 2', {skip: !fs.existsSync('/dev/full')}, async t => {
	const command = ['sh', '-c', '"$0" "$@" > /dev/full', process.execPath];
	const {program} = await import('../helpers/paths.js');
	for (const words of [['list', 'outlets'], ['--help'], ['list', 'articles', '-f', 'json']]) {
		const {code, stderr} = await run(t, [program, ...words], {command});
		assert.deepEqual(
			[code, stderr.replace(/^karabakh-reader: \d+ .*\n/u, '')],
			[2, 'karabakh-reader: cannot write to standard output: the disk is full\n'],
		);
	}
});

test('-o follows a link, keeps a mode, and goes through a device', {skip: process.platform === 'win32'}, async t => {
	const folder = temporaryFolder(t);
	const [real, link] = [join(folder, 'real.csv'), join(folder, 'link.csv')];
	fs.writeFileSync(real, '', {mode: 0o600});
	fs.symlinkSync(real, link);
	assert.equal((await run(t, ['list', 'outlets', '-o', link, '-f', 'csv'])).code, 0);
	assert.ok(fs.lstatSync(link).isSymbolicLink());
	assert.equal(fs.statSync(real).mode & 0o777, 0o600);
	assert.match(fs.readFileSync(real, 'utf8'), /^id,/u);
	const out = await run(t, ['list', 'outlets', '-o', '/dev/stdout', '-f', 'csv']);
	assert.equal(out.stdout, fs.readFileSync(real, 'utf8'));
});

test('a named pipe among the files of a corpus is said and not waited for', {
	skip: process.platform === 'win32',
}, async t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'2031-03-01-ferry/gull.md': '---\ntitle: x\noutlet: gull\npublished: 2031-03-01\nlanguage: en\n---\n\nThey met.\n',
	});
	execFileSync('mkfifo', [join(folder, 'outlets.yaml'), join(folder, '2031-03-01-ferry', 'tern.md')]);
	for (const words of [
		['print', '2031-03-01-ferry/gull'],
		['print', '2031-03-01-ferry/tern'],
		['list', 'articles'],
	]) {
		const {signal} = await run(t, ['--corpus', folder, ...words]);
		assert.equal(signal, null, words.join(' '));
	}
	const added = await run(t, ['add', '-', '--into', folder, '--url', 'https://plover.example/1'], {
		stdin:
			'Talks about the ferry\n\nBoth delegations met in the customs house and spoke about the ferry and the eleven points.\n',
	});
	assert.equal(added.code, 2);
	assert.match(added.stderr, /outlets\.yaml is no regular file/u);
});

test('a page that is too much is read or said, and the rest of the folder is added', async t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'pages/a-nodes.html': `<html><body><article><h1>Many nodes</h1><p>${'ferry<i></i> '.repeat(99_000)}</p></article></body></html>`,
		'pages/b-deep.json': '['.repeat(5_000_000),
		'pages/c-plain.html': page('gull', 1),
	});
	const {code, signal, stderr, stdout} = await run(t, [
		'add',
		join(folder, 'pages'),
		'--into',
		join(folder, 'library'),
	]);
	assert.equal(signal, null);
	assert.match(stdout, /gull/u, `${code} ${stderr}`);
	assert.doesNotMatch(stderr, /fault of/u);
});

test('more articles than memory holds are refused in one line, on the screen too', async t => {
	const corpus = join(temporaryFolder(t), 'corpus');
	const body = 'Both delegations met in the customs house and spoke about the ferry once more. '.repeat(2000);
	const article = `---\ntitle: x\noutlet: gull\npublished: 2031-03-01\nlanguage: en\n---\n\n${body}\n`;
	writeFiles(
		corpus,
		Object.fromEntries(Array.from({length: 40}, (_, day) => [`2031-03-01-ferry/gull-${day}.md`, article])),
	);
	const env = {NODE_OPTIONS: '--max-old-space-size=96'};
	const {code, signal, stderr} = await run(t, ['--corpus', corpus, 'print', 'ferry'], {env});
	assert.deepEqual([code, signal], [2, null], stderr);
	assert.match(stderr, /^karabakh-reader: 4\d files are more than fit into memory: .*\n$/u);
	const terminal = openTerminal(t, {arguments: ['--corpus', corpus], env});
	assert.equal((await terminal.exit).code, 2);
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen().replaceAll('\n', ''), /more than fit into memory/u);
});
