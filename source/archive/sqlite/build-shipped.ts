import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Attribute} from '../../annotate/annotate.js';
import {bringUpToDate} from './bring-up-to-date.js';
import {discard} from './discard.js';
import type {SqlDriver} from './driver.js';
import {anyTime} from './files.js';
import {archiveName} from './shipped-archive.js';

/** Makes the archive that comes with the program: as small as it can be, and true wherever the articles lie. */
export async function buildShipped(
	driver: SqlDriver,
	folder: string,
	into: string,
	attribute: Attribute,
): Promise<void> {
	const file = join(into, 'archive.sqlite');
	discard(file);
	await bringUpToDate(driver, {folders: [folder], attribute, file, oneShot: false});
	const database = driver.open(file, {readOnly: false, oneShot: false});
	// The index of the names is made again where the archive is unpacked.
	database.exec(`update file set mtime = ${anyTime}; delete from folder; delete from meta where key = 'names'`);
	database.exec(`insert into words(words) values('optimize'); vacuum;`);
	database.close();
	writeFileSync(join(into, archiveName), brotliCompressSync(readFileSync(file)));
	discard(file);
}
