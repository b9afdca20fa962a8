import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {setTimeout as pause} from 'node:timers/promises';
import {memoryArchive} from '../../../source/archive/memory/memory-archive.js';
import {MemoryAnswers} from '../../../source/archive/memory/memory-answers.js';
import {keepTables} from '../../../source/archive/postgres/catalogue.js';
import {openServer} from '../../../source/archive/postgres/client.js';
import {ArticleLoading} from '../../../source/archive/postgres/load.js';
import {postgresArchive} from '../../../source/archive/postgres/postgres-archive.js';
import {createSchema} from '../../../source/archive/postgres/schema.js';
import type {Server} from '../../../source/archive/postgres/server.js';
import type {Archive, FindQuestion} from '../../../source/archive/port.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {spokenIn} from '../../../source/compare/voices/spoken.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {hitOrders} from '../../../source/search/hit-orders.js';
import {islands} from '../../helpers/paths.js';
import {noServer, type PostgresServer, sharedPostgres, startPostgres} from '../../helpers/postgres-server.js';
import {run} from '../../helpers/run.js';
import {islandCorpus} from '../../search/island-corpus.js';
import {generatedQueries} from '../generated-queries.js';

const queries = 60;
const seed = 15_18;

const earlier = (text: string): string => text.replace(/^2031/, '2030');

/** The talks of a corpus, and the same a year earlier. */
async function twoYears(): Promise<Corpus> {
	const corpus = await islandCorpus();
	return {
		...corpus,
		negotiations: [
			...corpus.negotiations.map(each => ({...each, id: earlier(each.id), date: earlier(each.date)})),
			...corpus.negotiations,
		],
		articles: [
			...corpus.articles.map(each => ({
				...each,
				id: earlier(each.id),
				negotiation: earlier(each.negotiation),
				published: earlier(each.published),
			})),
			...corpus.articles,
		],
	};
}

async function load(server: Server, corpus: Corpus): Promise<void> {
	await keepTables(server, corpus);
	await new ArticleLoading(server, corpus, attribute).load(corpus, corpus.articles);
}

async function answersAsInMemory(archive: Archive, corpus: Corpus): Promise<void> {
	const oracle = memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
	for (const [at, query] of generatedQueries(corpus, queries, seed).entries()) {
		const order = hitOrders[at % hitOrders.length] ?? 'date';
		const question: FindQuestion = {query, order, from: 0, limit: 1 + (at % 9)};
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		const [found, expected] = await Promise.all([archive.find(question), oracle.find(question)]);
		assert.deepEqual(
			found.hits.map(({article}) => article),
			expected.hits.map(({article}) => article),
			query,
		);
		assert.deepEqual(
			[found.count, found.counted, found.groups],
			[expected.count, expected.counted, expected.groups],
			query,
		);
		const rows = {query, rows: at % 2 === 0 ? 'actor' : 'negotiation'} as const;
		// oxlint-disable-next-line no-await-in-loop -- one after the other
		assert.deepEqual(await archive.grid(rows), await oracle.grid(rows), query);
	}
}

if (noServer === undefined) {
	let first: PostgresServer;
	before(async () => {
		first = await sharedPostgres();
	});
	after(() => first.remove());

	test('a hot standby answers what its server answers, follows it, and refuses to be written to in one line', async t => {
		first.createDatabase('followed');
		const server = openServer(first.url('followed'));
		t.after(() => server.close());
		const corpus = await islandCorpus();
		await createSchema(server);
		await load(server, {...corpus, articles: corpus.articles.slice(1)});
		const standby = await first.standby();
		t.after(() => standby.remove());
		const copy = openServer(standby.url('followed'));
		const archive = postgresArchive(copy);
		t.after(() => archive.close());
		await load(server, corpus);
		for (let tries = 0; tries < 600; tries++) {
			// oxlint-disable-next-line no-await-in-loop -- until it has followed
			const [row] = await copy.rows('select count(*) as n from article');
			if (Number(row?.['n']) === corpus.articles.length) break;
			// oxlint-disable-next-line no-await-in-loop -- as above
			await pause(50);
		}
		await answersAsInMemory(archive, corpus);
		const env = {KARABAKH_READER_ARCHIVE: standby.url('followed')};
		assert.equal((await run(t, ['print', 'ferry', '-n', '1'], {env})).code, 0);
		for (const words of [
			['archive', 'load', islands],
			['add', `${islands}/outlets.yaml`],
		]) {
			// oxlint-disable-next-line no-await-in-loop -- one after the other
			const {code, stderr} = await run(t, words, {env});
			assert.equal(code, 2);
			assert.match(stderr, /^karabakh-reader: the archive \S+ is a copy for reading: [^\n]+\n$/u);
		}
	});

	test('two servers joined by postgres_fdw answer as one: filters are pushed to the other, counts are equal', async t => {
		const second = await startPostgres();
		t.after(() => second.remove());
		first.createDatabase('joined');
		second.createDatabase('joined');
		const [here, there] = [openServer(first.url('joined')), openServer(second.url('joined'))];
		t.after(() => Promise.all([here.close(), there.close()]).then(() => undefined));
		for (const server of [here, there]) await createSchema(server);
		// As docs/archive.md has it.
		await there.run(
			"create table article_2030 partition of article for values from ('2030') to ('2031') with (toast_tuple_target = 128)",
		);
		await here.run(`
			create extension postgres_fdw;
			create server second foreign data wrapper postgres_fdw
				options (host '127.0.0.1', port '${second.port}', dbname 'joined', batch_size '100', options '-c enable_seqscan=off -c jit=off');
			create user mapping for current_user server second options (user 'owner');
			create foreign table article_2030 partition of article for values from ('2030') to ('2031')
				server second options (table_name 'article_2030');
		`);
		const corpus = await twoYears();
		await load(here, corpus);
		const [row] = await there.rows('select count(*) as n from article');
		assert.equal(Number(row?.['n']), corpus.articles.length / 2);
		const plan = await here.rows(
			"explain (verbose) select a.id from article_2030 a where a.index @@ '''ferry'''::tsquery and a.day >= 20300101",
		);
		const remote = plan.map(each => String(each['QUERY PLAN'])).find(line => line.includes('Remote SQL')) ?? '';
		assert.match(remote, /index @@ .*day >= 20300101/u);
		await answersAsInMemory(postgresArchive(here), corpus);
		const env = {KARABAKH_READER_ARCHIVE: first.url('joined')};
		assert.equal((await run(t, ['archive', 'check'], {env})).stdout, 'nothing wrong\n');
		const [id = ''] = corpus.articles.map(article => article.id);
		assert.equal((await run(t, ['archive', 'remove', '--force', id], {env})).stdout, `${id}\n`);
		const [left] = await there.rows('select count(*) as n from article');
		assert.equal(Number(left?.['n']), corpus.articles.length / 2 - 1);
	});
} else {
	test('a standby, and two servers as one', {skip: noServer}, () => undefined);
}
