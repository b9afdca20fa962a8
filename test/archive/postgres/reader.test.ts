import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {noServer, type PostgresServer, sharedPostgres} from '../../helpers/postgres-server.js';
import {islands} from '../../helpers/paths.js';
import {run} from '../../helpers/run.js';
import {temporaryFolder} from '../../helpers/temporary.js';
import {openProxy} from '../../helpers/slow-proxy.js';
import {openTerminal} from '../../helpers/terminal.js';

if (noServer === undefined) {
	let server: PostgresServer;
	before(async () => {
		server = await sharedPostgres();
		server.createDatabase('read');
	});
	after(() => server.remove());

	test('the reader on a team’s archive 80 ms away: lists, finds, reads, outlives a server that is killed while one types, and loses no note', async t => {
		const env = {KARABAKH_READER_ARCHIVE: server.url('read')};
		for (const words of [
			['archive', 'init'],
			['archive', 'load', islands],
		]) {
			const done = await run(t, words, {env});
			assert.equal(done.code, 0, done.stderr);
		}
		const proxy = await openProxy(t, server.port, {roundTrip: 80});
		const far = {KARABAKH_READER_ARCHIVE: `postgres://owner@127.0.0.1:${proxy.port}/read`};
		const home = temporaryFolder(t);
		const open = () => openTerminal(t, {columns: 120, rows: 30, env: far, home});
		const terminal = open();
		await terminal.waitFor(/ ([1-9]\d*)\/\1 *$/m);
		const [, all = ''] = / ([1-9]\d*)\/\1 *$/m.exec(terminal.screen()) ?? [];
		terminal.press('/');
		terminal.type('ferry');
		await terminal.waitFor(new RegExp(`^/ ferry .* [1-9]\\d*/${all}`, 'm'));
		terminal.press('enter', 'enter');
		await terminal.waitFor('┃▌');
		terminal.press('}', 'e');
		await terminal.waitFor('on paragraph 2');
		terminal.type('before it was away');
		terminal.press('enter');
		await terminal.waitFor('Your note: before it was away');
		terminal.press('q', '/', 'ctrl+u');
		// In the middle of a word.
		for (const letter of 'harb') terminal.type(letter);
		server.stop('immediate');
		for (const letter of 'our') terminal.type(letter);
		await terminal.waitFor(/offline since \d\d:\d\d, showing what is kept/);
		await terminal.waitFor(/^\/ harbour/m);
		terminal.press('ctrl+u', 'escape');
		await terminal.waitFor('press / to search');
		terminal.press('enter');
		await terminal.waitFor('┃▌');
		terminal.press('e');
		await terminal.waitFor('on paragraph 1');
		terminal.type('while it was away');
		terminal.press('enter');
		await terminal.waitFor('Your note: while it was away');
		server.start();
		await terminal.waitForGone('offline since');
		terminal.press('q', '/', 'ctrl+u');
		terminal.type('accord');
		await terminal.waitFor(new RegExp(`^/ accord .* \\d+/${all}`, 'm'));
		terminal.press('ctrl+c');
		assert.equal((await terminal.exit).code, 130);
		const file = join(home, 'config', 'karabakh-reader', 'config.json');
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the reader writes it
		const {notes} = JSON.parse(readFileSync(file, 'utf8')) as {readonly notes: readonly {readonly text: string}[]};
		assert.deepEqual(notes.map(({text}) => text).sort(), ['before it was away', 'while it was away']);

		server.stop('immediate');
		const again = open();
		await again.waitFor(new RegExp(` ${all}/${all} *$`, 'm'));
		await again.waitFor('offline since');
		again.press('ctrl+c');
		assert.equal((await again.exit).code, 130);
		server.start();
	});
} else {
	test('the reader on a team’s archive', {skip: noServer}, () => undefined);
}
