import {closeSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Writes a file that appears whole or not at all, its bytes on the disk before its name: by a temporary one beside it, whose name no reader of
 * a corpus takes for an article.
 * @throws {Error} of the file system, EEXIST when the file is there and `replace` is not set; nothing is left behind then.
 */
export function writeFile(path: string, text: string, {replace}: {readonly replace: boolean}): void {
	mkdirSync(dirname(path), {recursive: true});
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		// What a run that was killed left behind under the same number.
		rmSync(temporary, {force: true});
		const file = openSync(temporary, 'wx');
		try {
			writeSync(file, text);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		if (replace) renameSync(temporary, path);
		else linkSync(temporary, path);
	} finally {
		rmSync(temporary, {force: true});
	}
}
