import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pick, seeded} from '../helpers/fuzz-pieces.js';
import {openIslands} from '../helpers/open-islands.js';
import {temporaryFolder} from '../helpers/temporary.js';

/** All but those that leave, and those that run what is typed as a command. */
const keys =
	'jkhlduf b]g[G/nN=xeDavAmrEU}123456<>+-wcJKtC?yYT!s*{MI\t\r\u001B\u0002\u0004\u0015\u0006\u000C\u000C\u001A'.split(
		'',
	) as [string, ...string[]];
const sequences = [
	'\u001B[A',
	'\u001B[B',
	'\u001B[5~',
	'\u001B[Z',
	'\u001BOP',
	'\u001B[200~pasted \u0007 text\u001B[201~',
	'\u001B[I',
	'\u001B[12;40R',
	'\u001B]11;rgb:0/0/0\u0007',
] as const;

test('two thousand keys, pastes, resizes, Ctrl-L and Ctrl-Z later it answers Ctrl-C and gives the terminal back', async context => {
	const terminal = await openIslands(context, {cwd: temporaryFolder(context), env: {BROWSER: 'true'}});
	const random = seeded(20_261_128);
	for (let typed = 0; typed < 2000; ) {
		let piece = '';
		for (let more = Math.floor(random() * 12); more >= 0; more--, typed++)
			piece += random() < 0.9 ? pick(random, keys) : pick(random, sequences);
		terminal.type(piece);
		if (random() < 0.05) terminal.resize(20 + Math.floor(random() * 180), 5 + Math.floor(random() * 55));
	}
	terminal.resize(120, 30);
	// Back to the list from wherever it is, and something that is seen there: so all before it has been heard.
	for (let steps = 0; steps < 8; steps++) {
		terminal.press('escape');
		await terminal.waitFor(() => true);
	}
	terminal.press('/');
	terminal.type('zzq');
	await terminal.waitFor(/zzq/u);
	terminal.press('ctrl+c');
	assert.deepEqual(await terminal.exit, {code: 130, signal: null});
	assert.equal(terminal.alternate(), false);
	assert.doesNotMatch(terminal.screen(), /fault of its own/u);
});
