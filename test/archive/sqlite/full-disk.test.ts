import assert from 'node:assert/strict';
import {join} from 'node:path';
import {test} from 'node:test';
import {whyNotKept} from '../../../source/archive/sqlite/damage.js';
import type {SqlDriver} from '../../../source/archive/sqlite/driver.js';
import {nodeDriver} from '../../../source/archive/sqlite/node-driver.js';
import {archiveFile, openDatabase} from '../../../source/archive/sqlite/open-database.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {lensFiles} from '../../helpers/lens-files.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const drivers: readonly SqlDriver[] = [nodeDriver(), await wasmDriver(false)].filter(driver => driver !== undefined);

/** The engine itself says that the disk is full when a file would get more pages than this. */
const onSmallDisk = (driver: SqlDriver, pages: number): SqlDriver => ({
	...driver,
	open(file, options) {
		const database = driver.open(file, options);
		if (!options.readOnly) database.exec(`pragma max_page_count = ${pages}`);
		return database;
	},
});

for (const driver of drivers) {
	test(`${driver.name}: wherever the disk gets full, that is said, and the next start with room is right`, async t => {
		const folder = temporaryFolder(t);
		writeFiles(join(folder, 'corpus'), lensFiles);
		const options = {
			file: archiveFile(join(folder, 'cache'), [join(folder, 'corpus')]),
			folders: [join(folder, 'corpus')],
			attribute: () => Promise.resolve(attribute),
			oneShot: false,
		};
		let full = 0;
		for (let pages = 4; pages < 400; pages += 6) {
			try {
				(await openDatabase(onSmallDisk(driver, pages), options)).close();
				break;
			} catch (error) {
				assert.equal(whyNotKept(error), 'full', `${pages} pages: ${String(error)}`);
				full++;
			}
		}
		assert.ok(full > 3, 'it became full while tables were made and while articles were written');
		const database = await openDatabase(driver, options);
		const articles = Object.keys(lensFiles).filter(name => name.endsWith('.md')).length;
		assert.equal(database.prepare('select count(*) as n from article').get()?.['n'], articles);
		assert.equal(database.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok');
		database.close();
	});
}
