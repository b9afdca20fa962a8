import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {type TestContext, test} from 'node:test';
import {builtScripts, drawingScripts} from '../helpers/bundle.js';
import {projectRoot} from '../helpers/paths.js';
import {runEach} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const distribution = join(projectRoot, 'distribution');

/** A script and all that its static imports bring in. */
function staticallyReached(script: string, seen = new Set<string>()): Set<string> {
	if (seen.has(script)) return seen;
	seen.add(script);
	const text = readFileSync(join(distribution, script), 'utf8');
	for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/gu)) {
		staticallyReached(normalize(join(dirname(script), specifier)), seen);
	}
	return seen;
}

/** The scripts that V8 has run, as its coverage report names them. */
function scriptsRun(folder: string): Set<string> {
	const reports = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'));
	const found = reports.flatMap(report => [...report.matchAll(/"url":"file:[^"]*\/distribution\/([^"]+)"/gu)]);
	return new Set(found.map(([, name = '']) => name.replace(/\?.*/u, '')));
}

/** What ran for any of the commands. */
async function scriptsOf(t: TestContext, ...commands: readonly (readonly string[])[]): Promise<Set<string>> {
	const folder = temporaryFolder(t);
	for (const {code, stderr} of await runEach(t, commands, {env: {NODE_V8_COVERAGE: folder}})) {
		assert.equal(code, 0, stderr);
	}
	return scriptsRun(folder);
}

test('the program can be told from the libraries that draw', () => {
	assert.ok(drawingScripts().length > 0);
	assert.ok(drawingScripts().length < builtScripts().length / 2);
});

test('the start and the public face reach neither React nor Ink', () => {
	for (const script of ['cli.js', 'index.js']) {
		const reached = staticallyReached(script);
		assert.deepEqual(
			drawingScripts().filter(name => reached.has(name)),
			[],
			script,
		);
	}
});

test('plain output runs neither React nor Ink', async t => {
	const drawing = drawingScripts();
	const commands = [
		['--version'],
		['--help'],
		['check'],
		['list', 'outlets'],
		['compare', 'ministers', '-n', '2'],
		...['text', 'markdown', 'json', 'jsonl', 'csv'].map(format => ['print', 'ministers', '-n', '1', '-f', format]),
	];
	const scripts = await scriptsOf(t, ...commands);
	assert.ok(scripts.has('cli.js'), 'the report names the program');
	assert.deepEqual(
		drawing.filter(name => scripts.has(name)),
		[],
	);
});

test('printing runs nothing of what cleans pages', async t => {
	const cleaning = builtScripts().filter(name =>
		readFileSync(join(distribution, name), 'utf8').includes('readability-page-1'),
	);
	assert.ok(cleaning.length > 0);
	const scripts = await scriptsOf(t, ['print', 'ministers', '-n', '1'], ['list', 'outlets'], ['check']);
	assert.deepEqual(
		cleaning.filter(name => scripts.has(name)),
		[],
	);
});

test('without any terminal the reader prints, and draws nothing', async t => {
	const scripts = await scriptsOf(t, ['ministers']);
	assert.deepEqual(
		drawingScripts().filter(name => scripts.has(name)),
		[],
	);
});

test('on a terminal the reader does run them', async t => {
	const folder = temporaryFolder(t);
	const terminal = openTerminal(t, {columns: 100, rows: 30, env: {NODE_V8_COVERAGE: folder}});
	await terminal.waitFor('? help');
	terminal.press('ctrl+c');
	await terminal.exit;
	const scripts = scriptsRun(folder);
	assert.deepEqual(
		drawingScripts().filter(name => !scripts.has(name)),
		[],
	);
});

test('nothing that draws remembers thousands of texts: each would be a whole frame', () => {
	const kept = drawingScripts().flatMap(script =>
		[...readFileSync(join(distribution, script), 'utf8').matchAll(/maxSize:\s*([\d.e]+)/gu)].map(([, size]) =>
			Number(size),
		),
	);
	assert.ok(kept.length >= 2, 'Ink has no caches of texts any more: see tools/ink-plugins.mjs');
	assert.deepEqual(
		kept.filter(size => size > 256),
		[],
	);
});
