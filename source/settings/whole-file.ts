import {renameSync, rmSync, writeFileSync} from 'node:fs';

/**
 * Writes a file that appears whole or not at all, by a temporary one beside it.
 * @throws {Error} of the file system; nothing is left behind then.
 */
export function writeWhole(file: string, text: string): void {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text);
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, {force: true});
		throw error;
	}
}
