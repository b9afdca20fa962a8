import {after, before, test} from 'node:test';
import {openServer} from '../../../source/archive/postgres/client.js';
import {keepTables} from '../../../source/archive/postgres/catalogue.js';
import {ArticleLoading} from '../../../source/archive/postgres/load.js';
import {postgresArchive} from '../../../source/archive/postgres/postgres-archive.js';
import {createSchema} from '../../../source/archive/postgres/schema.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {noServer, type PostgresServer, startPostgres} from '../../helpers/postgres-server.js';
import {archiveContract} from '../contract.js';

if (noServer === undefined) {
	let server: PostgresServer;
	let databases = 0;
	before(async () => {
		server = await startPostgres();
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
} else {
	test('PostgreSQL: the contract of all archives', {skip: noServer}, () => undefined);
}
