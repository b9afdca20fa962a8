import assert from 'node:assert/strict';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {straitFolder} from '../helpers/open-strait.js';
import {islands, projectRoot} from '../helpers/paths.js';
import {run, runEach} from '../helpers/run.js';
import {shippedCount} from '../helpers/shipped.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const records = (stdout: string) =>
	stdout
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {id: string; negotiation: string; outlet: string});

test('print gives every article as one JSON object a line', async context => {
	const {stdout, stderr, code} = await run(context, ['print', '--format', 'jsonl']);
	assert.equal(code, 0);
	assert.equal(stderr, '');
	assert.equal(records(stdout).length, shippedCount);
});

test('print with a misspelt name finds every account that names the person, and no other', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const {stdout} = await run(context, ['print', 'brandwik', ...corpus, '--format', 'jsonl']);
	assert.deepEqual(
		records(stdout).map(({id}) => id),
		[
			'2031-04-02-ferry-talks/strait-wire',
			'2031-04-02-ferry-talks/post-north',
			'2031-04-02-ferry-talks/harbour-daily',
			'2031-06-14-lighthouse-accord/post-north',
			'2032-01-20-second-round/harbour-daily',
		],
	);
});

test('print zebra prints nothing and exits 1', async context => {
	assert.deepEqual(await run(context, ['print', 'zebra']), {code: 1, signal: null, stdout: '', stderr: ''});
});

test('an id that does not exist stops every command with what was probably meant', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const cases: readonly (readonly [words: readonly string[], meant: RegExp])[] = [
		[['print', 'outlet:post-nth'], /Did you mean post-north/],
		[['compare', 'outlet:post-nth | outlet:lanterne'], /Did you mean post-north/],
		[['wording', 'negotiation:fery-talks'], /Did you mean 2031-04-02-ferry-talks/],
		[['print', '2031-04-02-ferry-talks/post-nort'], /Did you mean 2031-04-02-ferry-talks\/post-north\?/],
		[['list', 'articles', 'outlet:zzz'], /list outlets/],
	];
	const outcomes = await runEach(
		context,
		cases.map(([words]) => [...words, ...corpus]),
	);
	for (const [index, [words, meant]] of cases.entries()) {
		const {code, stdout, stderr} = outcomes[index] ?? {};
		assert.equal(code, 2, words.join(' '));
		assert.equal(stdout, '', words.join(' '));
		assert.match(stderr ?? '', meant);
	}
});

test('ids are printed in the order given, by the short way and the long', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const wanted = ['2031-06-14-lighthouse-accord/lanterne', '2031-04-02-ferry-talks/post-south'];
	const quick = await run(context, ['print', ...wanted, ...corpus, '--format', 'csv']);
	assert.deepEqual(quick.stdout.match(/^20[^,]*/gm), wanted);
	const full = await run(context, ['print', ...wanted, ...corpus, '--format', 'jsonl']);
	assert.deepEqual(
		records(full.stdout).map(({id}) => id),
		wanted,
	);
});

test('without any terminal the reader behaves as print', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const {stdout, code} = await run(context, ['outlet:lanterne', ...corpus, '--format', 'jsonl']);
	assert.equal(code, 0);
	assert.equal(records(stdout).length, 1);
});

test('compare puts the articles into rows, each paragraph in exactly one cell', async context => {
	const corpus = ['--corpus', straitFolder(context)];
	const {stdout, code} = await run(context, ['compare', '2031-04-02-ferry-talks', ...corpus, '--format', 'json']);
	assert.equal(code, 0);
	const {articles, rows} = JSON.parse(stdout) as {
		articles: string[];
		rows: {cells: {article: string; paragraphs: number[]}[]}[];
	};
	assert.equal(articles.length, 3);
	for (const id of articles) {
		const printed = await run(context, ['print', id, ...corpus, '--format', 'jsonl']);
		const [{paragraphs = []} = {}] = records(printed.stdout) as {paragraphs?: string[]}[];
		const placed = rows.flatMap(({cells}) => cells.flatMap(cell => (cell.article === id ? cell.paragraphs : [])));
		assert.deepEqual(
			placed.toSorted((a, b) => a - b),
			paragraphs.map((_, i) => i),
		);
	}
});

for (const [subject, name] of [
	['articles', 'Un phare pour deux'],
	['negotiations', 'The lighthouse accord'],
	['outlets', 'La Lanterne'],
	['actors', 'Lena Brandvik'],
	['places', 'Halvik'],
] as const) {
	test(`list ${subject} in every format`, async context => {
		const corpus = ['--corpus', straitFolder(context)];
		const formats = ['text', 'markdown', 'json', 'jsonl', 'csv', 'tsv'];
		const lists = formats.map(format => ['list', subject, ...corpus, '--format', format]);
		for (const [index, {stdout, code, stderr}] of (await runEach(context, lists)).entries()) {
			assert.equal(code, 0, `${formats[index]} ${stderr}`);
			assert.ok(stdout.includes(name), `${formats[index]} ${stdout}`);
		}
	});
}

test('list actors with a name is ordered best first and says what matched', async context => {
	const {stdout} = await run(context, ['list', 'actors', 'kostarides', '--corpus', islands, '-f', 'jsonl']);
	const [first] = stdout
		.split('\n')
		.map(line => (line === '' ? {} : (JSON.parse(line) as {id?: string; matched?: string})));
	assert.deepEqual([first?.id, first?.matched], ['kostaridis', 'Kostarides']);
});

test('check finds nothing wrong with the shipped corpus', async context => {
	const {code, stdout, stderr} = await run(context, ['check']);
	assert.deepEqual({code, stdout}, {code: 0, stdout: ''});
	assert.match(stderr, new RegExp(`no problems in ${shippedCount} articles`));
});

test('output goes to a file whole, and a folder that is not there is said', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'out.csv');
	assert.equal((await run(context, ['print', 'kostaridis', '--corpus', islands, '-f', 'csv', '-o', file])).stdout, '');
	assert.match(readFileSync(file, 'utf8'), /^id,negotiation/);
	const {code, stderr} = await run(context, [
		'print',
		'kostaridis',
		'--corpus',
		islands,
		'-o',
		join(folder, 'missing', 'x'),
	]);
	assert.equal(code, 2);
	assert.match(stderr, /^karabakh-reader: cannot write .*\n$/);
});

test('an unknown option, an unreadable folder and an empty corpus get one clear line each', async context => {
	const cases: readonly (readonly [words: readonly string[], message: RegExp])[] = [
		[['print', '--formt', 'json'], /unknown option --formt: did you mean --format\?/],
		[['print', '--corpus', '/nowhere/at/all'], /\/nowhere\/at\/all/],
		[['print', '--corpus', temporaryFolder(context)], /no articles/],
		[['list', 'outlet'], /did you mean “outlets”\?/],
		[['compare'], /compare what\?/],
	];
	const outcomes = await runEach(
		context,
		cases.map(([words]) => words),
	);
	for (const [index, [words, message]] of cases.entries()) {
		const {code, stdout, stderr = ''} = outcomes[index] ?? {};
		assert.deepEqual([code, stdout], [2, ''], words.join(' '));
		assert.match(stderr, message);
		assert.equal(stderr.trimEnd().split('\n').length, 1, stderr);
	}
});

function article(published: string): string {
	return `---\ntitle: Talks\noutlet: post\npublished: ${published}\npublished_basis: stated\nlanguage: en\nurl: https://post.example/\ntext: brief\ncovers: all\n---\n\nThe ministers met.\n`;
}

test('a broken front matter names file, line and field, exits 2 under check, and the others still load', async context => {
	const folder = temporaryFolder(context);
	writeFiles(folder, {
		'outlets.yaml': '- id: post\n  name: Post\n  tag: PO\n  kind: newspaper\n',
		'2031-01-01-talks/negotiation.yaml': 'title: Talks\ndate: 2031-01-01\nparties: [A, B]\nsummary: They met.\n',
		'2031-01-01-talks/post.md': article('2031-01-01'),
		'2031-01-01-talks/post-2.md': article('1 January'),
	});
	const checked = await run(context, ['check', folder]);
	assert.equal(checked.code, 2);
	assert.match(checked.stdout, /2031-01-01-talks\/post-2\.md:4: error: published: /);
	const printed = await run(context, ['print', '--corpus', folder, '-f', 'jsonl']);
	assert.equal(printed.code, 0);
	assert.equal(records(printed.stdout).length, 1);
	assert.match(printed.stderr, /left out .*post-2\.md/);
});

test('another conflict is another folder', async context => {
	const {stdout, code} = await run(context, ['print', '--corpus', islands, '-f', 'jsonl']);
	assert.equal(code, 0);
	assert.ok(records(stdout).length >= 4);
});

test('--help and --version', async context => {
	const version = (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {version: string}).version;
	assert.equal((await run(context, ['--version'])).stdout, `${version}\n`);
	assert.match((await run(context, ['--help'])).stdout, /^Shows how different outlets/);
	assert.match(readFileSync(join(projectRoot, 'CHANGELOG.md'), 'utf8'), new RegExp(`^## ${version}$`, 'm'));
});

test('a conflict without tables of its own still gives articles, searched by their words', async context => {
	const folder = temporaryFolder(context);
	cpSync(islands, folder, {recursive: true});
	for (const table of ['actors.yaml', 'places.yaml']) rmSync(join(folder, table), {force: true});
	const all = await run(context, ['print', '--corpus', folder, '-f', 'jsonl']);
	assert.equal(all.code, 0);
	const word = await run(context, ['print', 'ferry', '--corpus', folder, '-f', 'jsonl']);
	assert.equal(word.code, 0);
	const names = await run(context, ['list', 'actors', '--corpus', folder, '-f', 'jsonl']);
	assert.match(names.stdout, /"verified":"no"/);
});
