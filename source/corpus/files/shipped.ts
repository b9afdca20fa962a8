import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
 * The folder of articles that comes with the program: beside `distribution/` in the package, beside `source/` in a checkout.
 * @throws {Error} when the package is not whole.
 */
export function shippedFolder(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (;;) {
		const articles = join(folder, 'articles');
		if (existsSync(join(articles, 'outlets.yaml'))) return articles;
		const parent = dirname(folder);
		if (parent === folder) throw new Error('the shipped articles are missing: install karabakh-reader again');
		folder = parent;
	}
}
