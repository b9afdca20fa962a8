import {buildShipped} from './archive/sqlite/build-shipped.js';
import {sqlDriver} from './archive/sqlite/sql-driver.js';
import {attribute} from './compare/voices/attribute.js';
import {shippedFolder} from './corpus/files/shipped.js';

/** What the names of regions come down to, for the package. */
export {makeRegionTable} from './search/names/region-search.js';

/** Makes the archive of the shipped articles, for the package. */
export async function buildArchive(into: string): Promise<void> {
	await buildShipped(await sqlDriver(false), shippedFolder(), into, attribute);
}
