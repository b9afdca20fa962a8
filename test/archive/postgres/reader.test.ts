import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {noServer, type PostgresServer, startPostgres} from '../../helpers/postgres-server.js';
import {islands} from '../../helpers/paths.js';
import {run} from '../../helpers/run.js';
import {temporaryFolder} from '../../helpers/temporary.js';
import {openTerminal} from '../../helpers/terminal.js';

if (noServer === undefined) {
	let server: PostgresServer;
	before(async () => {
		server = await startPostgres();
		server.createDatabase('talks');
	});
	after(() => server.remove());

	test('the reader on a team’s archive: lists, finds, reads, and outlives the server', async t => {
		const env = {KARABAKH_READER_ARCHIVE: server.url('talks')};
		for (const words of [
			['archive', 'init'],
			['archive', 'load', islands],
		]) {
			const done = await run(t, words, {env});
			assert.equal(done.code, 0, done.stderr);
		}
		const home = temporaryFolder(t);
		const open = () => openTerminal(t, {columns: 120, rows: 30, env, home});
		const terminal = open();
		await terminal.waitFor(/ ([1-9]\d*)\/\1 *$/m);
		const [, all = ''] = / ([1-9]\d*)\/\1 *$/m.exec(terminal.screen()) ?? [];
		terminal.press('/');
		terminal.type('ferry');
		await terminal.waitFor(new RegExp(`^/ ferry .* [1-9]\\d*/${all}`, 'm'));
		terminal.press('enter', 'enter');
		await terminal.waitFor(/Published \d{4}/);
		server.stop('immediate');
		terminal.press('q', '/', 'ctrl+u');
		terminal.type('harbour');
		await terminal.waitFor(/offline since \d\d:\d\d, showing what is kept/);
		server.start();
		await terminal.waitForGone('offline since');
		terminal.press('ctrl+u');
		terminal.type('accord');
		await terminal.waitFor(new RegExp(`^/ accord .* \\d+/${all}`, 'm'));
		terminal.press('ctrl+c');
		assert.equal((await terminal.exit).code, 130);

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
