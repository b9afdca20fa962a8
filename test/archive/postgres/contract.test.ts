import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {openServer} from '../../../source/archive/postgres/client.js';
import {keepTables} from '../../../source/archive/postgres/catalogue.js';
import {ArticleLoading} from '../../../source/archive/postgres/load.js';
import {postgresArchive} from '../../../source/archive/postgres/postgres-archive.js';
import {createSchema} from '../../../source/archive/postgres/schema.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import type {SqlValue} from '../../../source/archive/sql/pieces.js';
import {noServer, type PostgresServer, sharedPostgres} from '../../helpers/postgres-server.js';
import {islandCorpus} from '../../search/island-corpus.js';
import {archiveContract} from '../contract.js';

if (noServer === undefined) {
	let server: PostgresServer;
	let databases = 0;
	before(async () => {
		server = await sharedPostgres();
	});
	after(() => server.remove());
	archiveContract(
		'PostgreSQL',
		async (_, corpus) => {
			const name = `contract_${databases++}`;
			server.createDatabase(name);
			const connection = openServer(server.url(name));
			await createSchema(connection);
			await keepTables(connection, corpus);
			await new ArticleLoading(connection, corpus, attribute).load(corpus, corpus.articles);
			return postgresArchive(connection);
		},
		300,
	);

	test('a question about days alone asks an index on days, one about words that of words alone, and a page is read in one go', async t => {
		server.createDatabase('plans');
		const connection = openServer(server.url('plans'));
		const corpus = await islandCorpus();
		await createSchema(connection);
		await keepTables(connection, corpus);
		await new ArticleLoading(connection, corpus, attribute).load(corpus, corpus.articles);
		let asked: (readonly [sql: string, values: readonly SqlValue[]])[] = [];
		const archive = postgresArchive({
			...connection,
			rows(sql, values = [], signal) {
				asked.push([sql, values]);
				return connection.rows(sql, values, signal);
			},
		});
		t.after(() => archive.close());
		const plansOf = async (ask: () => Promise<unknown>): Promise<string> => {
			asked = [];
			await ask();
			const about = asked.filter(([sql]) => sql.includes('article_2031'));
			assert.ok(about.length > 0);
			const plans = await Promise.all(about.map(([sql, values]) => connection.rows(`explain ${sql}`, values)));
			return plans
				.flat()
				.map(row => String(row['QUERY PLAN']))
				.join('\n');
		};
		const find = (query: string) => () => archive.find({query, order: 'negotiation', from: 0, limit: 9});
		await find('')();
		assert.match(await plansOf(find('after:2031-04 before:2031-06')), /article_2031_day_idx/u);
		for (const query of ['ferry', 'ferry after:2031-04', 'ferry outlet:courier before:2031-06']) {
			const plan = await plansOf(find(query));
			assert.match(plan, /article_2031_index_idx/u);
			assert.doesNotMatch(plan, /article_2031_(?!index)\w+_idx/u, query);
		}
		const [counted] = await connection.rows(
			"select max(attstattarget) as most from pg_attribute where attrelid = 'article_2031'::regclass and attname in ('index', 'body_words')",
		);
		assert.equal(counted?.['most'], 0, 'no plan depends on what lies beside the rows');
	});
} else {
	test('PostgreSQL: the contract of all archives', {skip: noServer}, () => undefined);
}
