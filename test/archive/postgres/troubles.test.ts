import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {isUnreachable} from '../../../source/archive/archive-error.js';
import type {FindQuestion} from '../../../source/archive/port.js';
import {keepTables} from '../../../source/archive/postgres/catalogue.js';
import {openServer} from '../../../source/archive/postgres/client.js';
import {ArticleLoading} from '../../../source/archive/postgres/load.js';
import {openPostgresArchive} from '../../../source/archive/postgres/open-postgres.js';
import {createSchema} from '../../../source/archive/postgres/schema.js';
import type {Server} from '../../../source/archive/postgres/server.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {noServer, type PostgresServer, sharedPostgres} from '../../helpers/postgres-server.js';
import {run} from '../../helpers/run.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';
import {openProxy} from '../../helpers/slow-proxy.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const question: FindQuestion = {query: 'talks', order: 'negotiation', from: 0, limit: 5};

/** Asks again until it is so: the server needs a moment, how long does not matter. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 600; tries++) {
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		if (await isSo()) return;
		// oxlint-disable-next-line no-await-in-loop -- as above
		await pause(50);
	}
	assert.fail('it never came to be so');
}

async function fill(server: Server, corpus: Corpus): Promise<void> {
	await createSchema(server);
	await keepTables(server, corpus);
	await new ArticleLoading(server, corpus, attribute).load(corpus, corpus.articles);
}

if (noServer === undefined) {
	let postgres: PostgresServer;
	before(async () => {
		postgres = await sharedPostgres();
		postgres.createDatabase('troubled');
		const server = openServer(postgres.url('troubled'));
		await fill(server, sampleCorpus());
		await server.close();
	});
	after(() => postgres.remove());

	test('over a long way that breaks an archive says that it is unreachable, and answers when the way is mended', async t => {
		const proxy = await openProxy(t, postgres.port, {roundTrip: 80});
		const archive = await openPostgresArchive(`postgres://owner@127.0.0.1:${proxy.port}/troubled`, {
			environment: {},
			connectSeconds: 1,
		});
		t.after(() => archive.close());
		const expected = await archive.find(question);
		assert.ok(expected.count > 0);
		const broken = archive.find({...question, query: 'border'});
		const cut = proxy.cut();
		await assert.rejects(broken, isUnreachable);
		await cut;
		await assert.rejects(archive.find(question), isUnreachable);
		await proxy.mend();
		assert.deepEqual(await archive.find(question), expected);
	});

	test('a way that is lost without a word, or to one who hangs up, is given up after a while, and made anew', async t => {
		const proxy = await openProxy(t, postgres.port, {roundTrip: 0});
		const address = `postgres://owner@127.0.0.1:${proxy.port}/troubled`;
		const archive = await openPostgresArchive(address, {
			environment: {},
			statementTimeout: 3_000,
			connectSeconds: 1,
			grace: 100,
		});
		t.after(() => archive.close());
		const expected = await archive.find(question);
		for (const lose of [proxy.silence, proxy.hangUp]) {
			lose();
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			await assert.rejects(archive.find(question), isUnreachable);
			// oxlint-disable-next-line no-await-in-loop -- as above
			await proxy.mend();
			// oxlint-disable-next-line no-await-in-loop -- as above
			assert.deepEqual(await archive.find(question), expected);
		}
	});

	test('a question that is given up is let go at once, and cancelled on the server', async t => {
		const server = openServer(postgres.url('troubled'));
		t.after(() => server.close());
		const given = new AbortController();
		const slow = server.rows('select pg_sleep(600), ? as mark', ['slow'], given.signal);
		const running = async (): Promise<number> => {
			const rows = await server.rows(
				"select 1 from pg_stat_activity where query like '%pg_sleep(600)%' and state = 'active' and pid <> pg_backend_pid()",
			);
			return rows.length;
		};
		await until(async () => (await running()) === 1);
		given.abort();
		await assert.rejects(slow, {name: 'AbortError'});
		await until(async () => (await running()) === 0);
	});

	test('a question that takes too long is given up by the server, in one line', async t => {
		const server = openServer(postgres.url('troubled'), {statementTimeout: 100});
		t.after(() => server.close());
		await assert.rejects(server.rows('select pg_sleep(600)'), {code: '57014'});
	});

	test('an address that asks for TLS is never asked without it', async () => {
		for (const mode of ['require', 'verify-full']) {
			const address = `${postgres.url('troubled')}?sslmode=${mode}`;
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			await assert.rejects(openPostgresArchive(address, {environment: {}}), isUnreachable, mode);
		}
	});

	test('a server that is killed and started again ends a load in one line, and the next one goes on', async t => {
		postgres.createDatabase('killed');
		const env = {KARABAKH_READER_ARCHIVE: postgres.url('killed')};
		assert.equal((await run(t, ['archive', 'init'], {env})).code, 0);
		const many = temporaryFolder(t);
		const paragraph = Array.from({length: 60}, (_, at) => `word${at} and the harbour`).join(' ');
		const count = 1_100;
		writeFiles(
			many,
			Object.fromEntries(
				Array.from({length: count}, (_, at) => [
					`2032-0${1 + (at % 9)}-01-round/outlet-${at}.md`,
					`---\ntitle: Day ${at}\noutlet: paper-${at % 7}\npublished: 2032-0${1 + (at % 9)}-02\nlanguage: en\n---\n\n${paragraph} ${at}.\n`,
				]),
			),
		);
		const watcher = openServer(postgres.url('killed'), {connections: 1});
		const loading = run(t, ['archive', 'load', many], {env});
		await until(async () => Number((await watcher.rows('select count(*) as n from identity'))[0]?.['n']) > 0);
		await watcher.close();
		postgres.stop('immediate');
		const ended = await loading;
		assert.equal(ended.code, 2, ended.stderr);
		assert.match(ended.stderr, /^karabakh-reader: the archive \S+ does not answer: [^\n]+\n$/u);
		assert.match(
			(await run(t, ['print', 'harbour'], {env})).stderr,
			/^karabakh-reader: the archive \S+ does not answer: [^\n]+\n$/u,
		);
		postgres.start();
		const again = await run(t, ['archive', 'load', many], {env});
		const [, written = '', kept = ''] = /: (\d+) written, (\d+) as they were/u.exec(again.stdout) ?? [];
		assert.equal(Number(written) + Number(kept), count, again.stderr);
		assert.ok(Number(kept) > 0);
		assert.equal((await run(t, ['archive', 'check'], {env})).stdout, 'nothing wrong\n');

		// So many that they are not all counted: a thousand beyond the page, and of a phrase a hundred.
		const archive = await openPostgresArchive(postgres.url('killed'), {environment: {}});
		t.after(() => archive.close());
		const counted = async (query: string, from: number): Promise<readonly unknown[]> => {
			const found = await archive.find({query, order: 'negotiation', from, limit: 50});
			return [found.counted, found.count, found.from, found.hits.length];
		};
		assert.deepEqual(await counted('harbour', 0), ['at least', 1_050, 0, 50]);
		assert.deepEqual(await counted('harbour', 50), ['exact', count, 50, 50]);
		assert.deepEqual(await counted('"and the harbour"', 0), ['at least', 150, 0, 50]);
	});
} else {
	test('a team’s archive in trouble', {skip: noServer}, () => undefined);
}
