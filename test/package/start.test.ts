import assert from 'node:assert/strict';
import {appendFileSync, cpSync, existsSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {projectRoot} from '../helpers/paths.js';
import {run} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const copied = ['source', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json'];

/** The project as it lies there after `npm ci`: nothing is built. */
function freshCopy(t: TestContext): string {
	const folder = temporaryFolder(t);
	for (const name of copied) cpSync(join(projectRoot, name), join(folder, name), {recursive: true});
	for (const name of ['node_modules', 'articles']) symlinkSync(join(projectRoot, name), join(folder, name));
	return folder;
}

const start = (folder: string): readonly string[] => [process.execPath, join(folder, 'tools', 'start.mjs')];

test('npm start builds what is missing or old, and nothing else, and hands over the terminal, the arguments and the exit code', async t => {
	const folder = freshCopy(t);
	const version = () => run(t, ['--version'], {command: start(folder), cwd: folder});

	const first = await version();
	assert.equal(first.code, 0, first.stderr);
	assert.match(first.stdout, /^\d+\.\d+\.\d+\n$/u);
	assert.match(first.stderr, /^built distribution/u);

	assert.equal((await version()).stderr, '', 'what is built stays');
	const {code, stderr} = await run(t, ['--no-such-option'], {command: start(folder), cwd: folder});
	assert.equal(code, 2);
	assert.match(stderr, /--no-such-option/u);

	const terminal = openTerminal(t, {columns: 100, rows: 30, cwd: folder, command: start(folder)});
	await terminal.waitFor('? help');
	assert.equal(terminal.alternate(), true);
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);

	appendFileSync(join(folder, 'source', 'version.ts'), 'this is no program\n');
	const broken = await version();
	assert.equal(broken.code, 2, 'what is old is built again');
	assert.equal(broken.stdout, '');
	assert.match(broken.stderr, /source\/version\.ts/u);
	assert.ok(existsSync(join(folder, 'distribution', 'cli.js')), 'the last good build stays');
});
