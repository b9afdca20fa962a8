import {join} from 'node:path';
import {keepCorpus} from '../../helpers/keep-corpus.js';
import {nodeDriver} from '../../../source/archive/sqlite/node-driver.js';
import {sqliteArchive} from '../../../source/archive/sqlite/sqlite-archive.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {temporaryFolder} from '../../helpers/temporary.js';
import {archiveContract} from '../contract.js';

for (const driver of [nodeDriver(), await wasmDriver(false)]) {
	if (driver === undefined) continue;
	archiveContract(
		driver.name,
		(t, corpus) => {
			const database = driver.open(join(temporaryFolder(t), 'archive.sqlite'), {readOnly: false, oneShot: false});
			keepCorpus(database, corpus, attribute);
			const archive = sqliteArchive(database);
			return Promise.resolve(archive);
		},
		300,
	);
}
