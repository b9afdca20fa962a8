import assert from 'node:assert/strict';
import {test} from 'node:test';
import {run, runEach} from './run.js';

const node = (script: string) => ({command: [process.execPath, '-e', script]});

test('keeps the streams and the exit code apart', async t => {
	const script = 'process.stdin.pipe(process.stdout); console.error("said"); process.exitCode = 2;';
	const outcome = await run(t, [], {...node(script), stdin: 'given'});
	assert.deepEqual(outcome, {code: 2, signal: null, stdout: 'given', stderr: 'said\n'});
});

test('there is no terminal anywhere, not even /dev/tty', async t => {
	const script = `const {isTTY} = process.stdin; let tty = 'open';
		try { require('node:fs').openSync('/dev/tty', 'r'); } catch (error) { tty = error.code; }
		console.log(isTTY, process.stdout.isTTY, process.stderr.isTTY, tty);`;
	const {stdout} = await run(t, [], node(script));
	assert.match(stdout, /^undefined undefined undefined ENXIO|ENOENT\n$/u);
});

test('a program that does not read its input is no fault', async t => {
	const outcome = await run(t, ['extra'], {...node('console.log(process.argv[1])'), stdin: 'x'.repeat(1_000_000)});
	assert.deepEqual([outcome.code, outcome.stdout], [0, 'extra\n']);
});

test('many runs in one process are as many runs', async t => {
	const lists = [['--version'], ['--no-such-option'], ['list', 'outlets', '-n', '1', '-f', 'csv'], ['print', 'zebra']];
	const [each, ...alone] = await Promise.all([runEach(t, lists), ...lists.map(words => run(t, words))]);
	assert.deepEqual(each, alone);
	assert.deepEqual(
		each.map(({code}) => code),
		[0, 2, 0, 1],
	);
});
