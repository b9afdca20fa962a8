import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Compiled tests lie somewhere below the project: the lock file marks its top, package.json may stand deeper too. */
function findRoot(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package-lock.json'))) {
		const parent = dirname(folder);
		if (parent === folder) throw new Error('No project folder above the compiled tests.');
		folder = parent;
	}
	return folder;
}

/** The project folder, wherever the tests were compiled to below it. */
export const projectRoot = findRoot();

/** The built program. */
export const program = join(projectRoot, 'distribution', 'cli.js');

/** The shipped corpus. */
export const shippedArticles = join(projectRoot, 'articles');

/** A small invented corpus of another conflict: five articles of two negotiations. */
export const islands = join(projectRoot, 'examples', 'islands');

/** Accounts that were annotated by hand and stay as they are; its README says more. */
export const accounts = join(projectRoot, 'test', 'fixtures', 'accounts');

/** A path below test/fixtures in the source tree: fixtures are not copied by the compiler. */
export const fixture = (...parts: readonly string[]): string => join(projectRoot, 'test', 'fixtures', ...parts);
