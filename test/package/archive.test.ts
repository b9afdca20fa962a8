import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {projectRoot} from '../helpers/paths.js';
import {type Outcome, run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {runTool} from '../helpers/tool.js';

async function succeed(t: TestContext, command: readonly string[], cwd: string): Promise<Outcome> {
	const outcome = await run(t, [], {command, cwd});
	assert.equal(outcome.code, 0, `${command.join(' ')}\n${outcome.stdout}${outcome.stderr}`);
	return outcome;
}

/** The distribution is built already: npm's own run of the build would replace it under the feet of other tests. */
async function pack(t: TestContext): Promise<{readonly archive: string; readonly files: readonly string[]}> {
	const folder = temporaryFolder(t);
	const command = ['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
	await succeed(t, command, projectRoot);
	const archive = join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '');
	const {stdout} = await succeed(t, ['tar', '-tzf', archive], folder);
	return {archive, files: stdout.trim().split('\n')};
}

/** In bytes: whoever installs the program waits for it. */
const largestPackage = 2_500_000;

test('the archive', async t => {
	const {archive, files} = await pack(t);
	const folder = temporaryFolder(t);
	writeFiles(folder, {'package.json': '{"name": "consumer", "private": true, "type": "module"}\n'});

	await t.test('holds the program, its types and the articles, and nothing else', () => {
		const allowed =
			/^package\/(?:man\/.*\.1|distribution\/(?:LICENCES\.txt|any-ascii\.cjs\.br|archive\.sqlite\.br|regions\.txt\.br|chunks\/sqlite\.wasm\.br|languages\/[a-z]+\.json|.*\.(?:c?js|d\.ts))|articles\/.*\.(?:md|yaml)|package\.json|[A-Z-]+(?:\.md)?)$/u;
		assert.deepEqual(
			files.filter(file => !allowed.test(file)),
			[],
		);
		assert.ok(statSync(archive).size <= largestPackage, `${statSync(archive).size} bytes`);
		const expected = [
			'distribution/cli.js',
			'distribution/archive.sqlite.br',
			'distribution/types/index.d.ts',
			'articles/outlets.yaml',
			'LICENSE',
		];
		for (const name of expected) assert.ok(files.includes(`package/${name}`), name);
		const shipped = readdirSync(join(projectRoot, 'articles'), {recursive: true}).map(String);
		const articles = shipped.filter(name => /\.(?:md|yaml)$/u.test(name));
		assert.equal(files.filter(file => file.startsWith('package/articles/')).length, articles.length);
	});

	await t.test('hands on the licences of the libraries in it', () => {
		const licences = readFileSync(join(projectRoot, 'distribution', 'LICENCES.txt'), 'utf8');
		for (const name of ['@mozilla/readability', 'fuse.js', 'htmlparser2', 'ink', 'linkedom', 'react']) {
			assert.match(licences, new RegExp(`^${name} \\d`, 'mu'));
		}
		assert.match(licences, /Apache License|Licensed under the Apache/u);
		assert.ok(files.includes('package/distribution/LICENCES.txt'));
	});

	await t.test('installs into an empty folder without the network and brings nothing along', async () => {
		await succeed(t, ['npm', 'install', '--offline', '--no-audit', '--no-fund', archive], folder);
		const installed = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
		assert.deepEqual(installed, ['karabakh-reader']);
		const manifest = readFileSync(join(folder, 'node_modules', 'karabakh-reader', 'package.json'), 'utf8');
		assert.doesNotMatch(manifest, /"(?:optionalD|peerD|d)ependencies"|"(?:pre|post)?install"/u);
	});

	await t.test('runs by npx', async () => {
		const npx = ['npx', '--no-install', 'karabakh-reader'];
		const {version} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {version: string};
		assert.equal((await succeed(t, [...npx, '--version'], folder)).stdout, `${version}\n`);
		const {stdout} = await succeed(t, [...npx, 'print', '--format', 'jsonl', '-n', '1'], folder);
		const article = JSON.parse(stdout) as {id: string};
		assert.ok(files.includes(`package/articles/${article.id}.md`), article.id);
	});

	await t.test('serves scripts', async () => {
		writeFiles(folder, {
			'script.js': [
				"import {extractArticle, findNames, readCorpus, search} from 'karabakh-reader';",
				"const corpus = await readCorpus(['node_modules/karabakh-reader/articles']);",
				"console.log(corpus.articles.length > 0, corpus.problems.length, findNames(corpus, 'pashinian')[0]?.id);",
				"console.log(search(corpus, 'pashinian', {limit: 3}).hits.length);",
				"const page = '<h1>Ferry</h1><p>' + 'Both ministers met in the customs house. '.repeat(9);",
				"console.log(extractArticle(page, {as: 'html', url: 'https://a.example/2025/03/02/x'}).published);",
			].join('\n'),
		});
		const {stdout} = await succeed(t, [process.execPath, 'script.js'], folder);
		assert.equal(stdout, 'true 0 pashinyan\n3\n2025-03-02\n');
	});

	await t.test('serves scripts in TypeScript', async () => {
		writeFiles(folder, {
			'consumer.ts': [
				"import {type Article, createCorpus, readCorpus} from 'karabakh-reader';",
				"const {articles, problems} = await readCorpus(['articles']);",
				'const titles: readonly string[] = articles.map((article: Article) => article.title);',
				'export const empty = createCorpus({articles: [], actors: [], places: [], outlets: []});',
				'export const count: number = titles.length + problems.length;',
				'// @ts-expect-error: the types say something.',
				'export const wrong: string = articles.length;',
			].join('\n'),
		});
		const flags = ['--noEmit', '--strict', '--target', 'ES2023', '--module', 'NodeNext', '--types', ''];
		const {code, stdout} = await runTool(t, 'tsc', [...flags, 'consumer.ts'], {cwd: folder});
		assert.equal(code, 0, stdout);
	});
});

test('the archive is always built from the sources it is packed from', () => {
	const {scripts} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
		scripts: Readonly<Record<string, string>>;
	};
	assert.equal(scripts['prepack'], 'npm run build');
});
