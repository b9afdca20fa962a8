// @ts-check
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/** A module named in a declaration: `from './a.js'`, `import('./a.js')`. */
const specifiers = /(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.{1,2}\/[^"']+)\.js["']/g;

/**
 * Takes out the declarations that the entry does not lead to: the compiler writes one for every module of the program, also for those that
 * no public type mentions.
 * @param {string} folder
 * @param {string} entry file below it
 */
export function pruneTypes(folder, entry) {
	const reached = new Set();
	const waiting = [resolve(folder, entry)];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (reached.has(file) || !existsSync(file)) continue;
		reached.add(file);
		const text = readFileSync(file, 'utf8');
		for (const [, path = ''] of text.matchAll(specifiers)) waiting.push(`${resolve(dirname(file), path)}.d.ts`);
	}
	for (const name of readdirSync(folder, {recursive: true}).map(String)) {
		const file = join(resolve(folder), name);
		if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
	}
}
