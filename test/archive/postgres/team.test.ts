import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {addressOf, passwordIn} from '../../../source/archive/postgres/address.js';
import {openServer} from '../../../source/archive/postgres/client.js';
import {noServer, type PostgresServer, sharedPostgres} from '../../helpers/postgres-server.js';
import {fixture, islands} from '../../helpers/paths.js';
import {hostileSuite} from './hostile.js';
import {type Outcome, run} from '../../helpers/run.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

test('a password is taken from the address, the environment or the password file, and never shown', () => {
	const own = addressOf('postgres://ann:se:cret@db.example:5433/talks', {PGPASSWORD: 'other'});
	assert.equal(own.password, undefined);
	assert.doesNotMatch(own.shown, /cret/u);
	assert.equal(own.shown, 'postgres://ann@db.example:5433/talks');
	assert.equal(addressOf('postgres://ann@db.example/talks', {PGPASSWORD: 'other'}).password, 'other');
	const file = '# ours\nother:5432:*:ann:no\ndb.example:*:talks:ann:co\\:lon\\\\\ndb.example:*:*:*:late\n';
	assert.equal(passwordIn(file, ['db.example', '5432', 'talks', 'ann']), 'co:lon\\');
	assert.equal(passwordIn(file, ['db.example', '5432', 'more', 'ben']), 'late');
	assert.equal(passwordIn(file, ['nowhere', '5432', 'talks', 'ann']), undefined);
	assert.throws(() => addressOf('mysql://ann@db.example/talks', {}), /postgres:\/\//u);
	assert.throws(() => addressOf('talks', {}), /postgres:\/\//u);
});

test('an archive is named by an option, the environment or the settings, and what is printed is never looked for elsewhere', async t => {
	const home = temporaryFolder(t);
	const id = '2023-05-22-recognition/massispost';
	const nowhere = 'postgres://ann@127.0.0.1:1/talks';
	const ask = (words: readonly string[], archive?: string): Promise<Outcome> =>
		run(t, ['print', id, ...words], {home, env: archive === undefined ? {} : {KARABAKH_READER_ARCHIVE: archive}});
	const keep = (archive: string): void => {
		writeFiles(home, {'config/karabakh-reader/config.json': JSON.stringify({archive})});
	};
	keep(nowhere);
	const [kept, named, ...local] = await Promise.all([
		ask([]),
		ask([], nowhere.replace('talks', 'others')),
		ask([], ''),
		ask(['--corpus', 'articles']),
	]);
	assert.match(kept.stderr, /127\.0\.0\.1:1\/talks/u);
	assert.match(named.stderr, /127\.0\.0\.1:1\/others/u);
	assert.deepEqual([kept.code, named.code], [2, 2]);
	for (const {code, stderr} of local) assert.equal(code, 0, stderr);
	keep('postgres://ann:secret@127.0.0.1:1/talks');
	const refused = await ask([]);
	assert.deepEqual([refused.code, refused.stdout], [2, '']);
	assert.match(refused.stderr, /settings holds a password/u);
	assert.doesNotMatch(refused.stderr, /secret/u);
});

test('an archive that does not answer is said in one line', async t => {
	const {code, stderr, stdout} = await run(t, [
		'--archive',
		'postgres://ann:secret@127.0.0.1:9/talks',
		'archive',
		'status',
	]);
	assert.equal(code, 2);
	assert.equal(stdout, '');
	assert.match(
		stderr,
		/^karabakh-reader: the archive postgres:\/\/ann@127\.0\.0\.1:9\/talks does not answer: [^\n]+\n$/u,
	);
	assert.doesNotMatch(stderr, /secret/u);
	assert.match((await run(t, ['archive', 'status'])).stderr, /which archive\?/u);
	assert.match((await run(t, ['archive', 'loads'])).stderr, /did you mean “load”/u);
});

if (noServer === undefined) {
	let server: PostgresServer;
	before(async () => {
		server = await sharedPostgres();
		server.createDatabase('talks');
	});
	after(() => server.remove());

	test('an archive is made, filled, looked at, checked, and gives its articles', async t => {
		const env = {KARABAKH_READER_ARCHIVE: server.url('talks')};
		const ask = (...words: readonly string[]): Promise<Outcome> => run(t, words, {env});
		assert.match((await ask('archive', 'status')).stderr, /is no archive yet: run “karabakh-reader archive init”/u);
		assert.equal((await ask('archive', 'init')).code, 0);
		const folder = islands;
		const loaded = await ask('archive', 'load', folder);
		assert.equal(loaded.code, 0, loaded.stderr);
		const [, count = ''] = /: (\d+) written, 0 as they were/u.exec(loaded.stdout) ?? [];
		assert.ok(Number(count) > 2);
		assert.match((await ask('archive', 'load', folder)).stdout, new RegExp(`: 0 written, ${count} as they were`, 'u'));
		assert.match((await ask('archive', 'status')).stdout, new RegExp(`articles\t${count}\n`, 'u'));
		assert.deepEqual(
			[(await ask('archive', 'check')).stdout, (await ask('archive', 'annotate')).stdout],
			['nothing wrong\n', '0 read again\n'],
		);

		for (const words of [
			['print', 'ferry', '--sort', 'date'],
			['list', 'actors'],
			['list', 'outlets'],
			['list', 'negotiations'],
			['list', 'articles', 'after:2031-05'],
			['compare', '2031-04-02-ferry-incident'],
			['voices', '2031-04-02-ferry-incident'],
			['context', 'ferry'],
		]) {
			const [given, fromFiles] = [
				await ask(...words, '-f', 'json'),
				await run(t, ['--corpus', islands, ...words, '-f', 'json']),
			];
			assert.equal(given.stdout, fromFiles.stdout, `${words.join(' ')} ${given.stderr}`);
			assert.equal(given.code, 0);
		}

		const own = temporaryFolder(t);
		const told = '2031-04-02-ferry-incident/strait-wire';
		writeFiles(own, {
			[`${told}.md`]:
				'---\ntitle: Strait Council calls both sides to Halvik\noutlet: strait-wire\npublished: 2031-04-02\nlanguage: en\n---\n\nThe whole wire.\n',
			'2031-04-02-ferry-incident/negotiation.yaml': 'title: Stub\ndate: 2031-04-02\nstub: true\n',
		});
		assert.match((await ask('archive', 'load', own)).stdout, /: 1 written/u);
		const both = (): Promise<string> => ask('print', told).then(({stdout}) => stdout);
		const printed = await both();
		assert.match(printed, /The whole wire\.\n\nOur account[^]+Lena Brandwik/u);
		assert.match((await ask('archive', 'load', islands)).stdout, /: 0 written/u);
		assert.match((await ask('archive', 'load', own)).stdout, /: 0 written/u);
		assert.equal(await both(), printed);
		assert.equal((await run(t, ['--corpus', islands, '--corpus', own, 'print', told])).stdout, printed);
		assert.doesNotMatch((await ask('list', 'negotiations')).stdout, /Stub/u);
		writeFiles(own, {
			'2031-09-01-harbour-day/gull.md':
				'---\ntitle: A day in the harbour\noutlet: gull\npublished: 2031-09-01\nlanguage: en\n---\n\nThey met at the quay.\n',
		});
		assert.match((await ask('archive', 'load', own)).stdout, /: 1 written/u);
		const id = '2031-09-01-harbour-day/gull';
		const kept = await ask('archive', 'remove', id);
		assert.equal(kept.code, 1);
		assert.match(kept.stderr, /--force/u);
		assert.equal((await ask('archive', 'remove', '--force', id)).stdout, `${id}\n`);
		assert.match((await ask('archive', 'remove', '--force', id)).stderr, /not in the archive, nothing was taken out/u);
	});

	test('articles are loaded from files as well as from folders, by several threads where they are many', async t => {
		server.createDatabase('files');
		const env = {KARABAKH_READER_ARCHIVE: server.url('files')};
		const ask = (...words: readonly string[]): Promise<Outcome> => run(t, words, {env});
		const fromFiles = (...words: readonly string[]): Promise<Outcome> => run(t, ['--corpus', islands, ...words]);
		assert.equal((await ask('archive', 'init')).code, 0);
		const own = temporaryFolder(t);
		const records = await fromFiles('print', 'after:2031-01', '-f', 'jsonl');
		writeFiles(own, {
			'all.jsonl': `${records.stdout}{"title":"Of another tool"}\n`,
			'page.html': '<p>A page.</p>',
		});
		// The tables come from the folder: records have none.
		assert.equal((await ask('archive', 'load', islands)).code, 0);
		const again = await ask('archive', 'load', `${own}/all.jsonl`);
		assert.equal(again.code, 2);
		assert.match(again.stdout, /: 0 written, [1-9]\d* as they were\n/u);
		const number = records.stdout.split('\n').length;
		assert.match(again.stderr, new RegExp(`all\\.jsonl:${number}: no article of ours`, 'u'));
		assert.equal((await ask('print', 'after:2031-01', '-f', 'jsonl')).stdout, records.stdout);
		assert.match((await ask('archive', 'load', `${own}/page.html`)).stderr, /no article file .*“add” takes in/u);

		const many = temporaryFolder(t);
		const ids = Array.from({length: 180}, (_, at) => `2032-0${1 + (at % 9)}-01-round/outlet-${at}`);
		writeFiles(
			many,
			Object.fromEntries(
				ids.map((id, at) => [
					`${id}.md`,
					`---\ntitle: Day ${at}\noutlet: paper-${at % 7}\npublished: 2032-0${1 + (at % 9)}-02\nlanguage: en\n---\n\nThe ferry number${at} sailed again.\n`,
				]),
			),
		);
		const [first = ''] = ids;
		assert.match((await ask('archive', 'load', `${many}/${first}.md`)).stdout, /: 1 written, 0 as they were/u);
		const loaded = await ask('archive', 'load', many);
		assert.match(loaded.stdout, /: 179 written, 1 as they were/u, loaded.stderr);
		assert.deepEqual(
			(await ask('list', 'articles', 'sailed again', '-f', 'jsonl')).stdout,
			(await run(t, ['--corpus', islands, '--corpus', many, 'list', 'articles', 'sailed again', '-f', 'jsonl'])).stdout,
		);
		assert.equal((await ask('archive', 'check')).stdout, 'nothing wrong\n');
	});
	test('pages are added to an archive by whoever may write to it', async t => {
		server.createDatabase('added');
		const env = {KARABAKH_READER_ARCHIVE: server.url('added')};
		const ask = (...words: readonly string[]): Promise<Outcome> => run(t, words, {env});
		assert.equal((await ask('archive', 'init')).code, 0);
		assert.equal((await ask('archive', 'load', islands)).code, 0);
		const page = fixture('pages', 'saved-page.html');
		const dry = await ask('add', page, '--dry-run');
		assert.match(dry.stdout, /unsorted\/harbour/u, dry.stderr);
		const added = await ask('add', page);
		assert.equal(added.code, 0, added.stderr);
		const id = added.stdout.trim();
		assert.match(id, /\/harbour$/u);
		const again = await ask('add', page);
		assert.equal(again.code, 1, again.stdout);
		assert.match(again.stderr, new RegExp(id, 'u'));
		assert.equal((await ask('add', page, '--force')).stdout, `${id}\n`);
		const printed = await ask('print', id, '-f', 'json');
		assert.equal(printed.code, 0, printed.stderr);
		assert.match(printed.stdout, /Ada Quill/u);
		assert.equal((await ask('archive', 'check')).stdout, 'nothing wrong\n');

		// A reader, as docs/archive.md sets one up.
		const owner = openServer(server.url('added'));
		await owner.run(
			'create role reader login; grant usage on schema public to reader; grant select on all tables in schema public to reader',
		);
		await owner.close();
		const reading = {env: {KARABAKH_READER_ARCHIVE: server.url('added', 'reader')}};
		assert.equal((await run(t, ['print', id, '-f', 'json'], reading)).stdout, printed.stdout);
		for (const words of [
			['add', page],
			['archive', 'load', islands],
			['archive', 'remove', '--force', id],
		]) {
			const refused = await run(t, words, reading);
			assert.equal(refused.code, 2);
			assert.match(
				refused.stderr,
				/^karabakh-reader: [^\n]*(?:may only read|does not let this user do that)[^\n]*\n$/u,
			);
			assert.equal(refused.stdout, '');
		}
	});

	hostileSuite(() => server);
} else {
	test('a team’s archive on a server', {skip: noServer}, () => undefined);
}
