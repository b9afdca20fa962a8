import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/** Whoever lets go of things at the end: a test context, or anything that collects such functions. */
export type Owner = {readonly after: (release: () => void | Promise<void>) => void};

/** An empty folder and the way to be rid of it. */
export function createFolder(): {readonly path: string; readonly remove: () => void} {
	const path = mkdtempSync(join(tmpdir(), 'karabakh-reader-'));
	return {path, remove: () => rmSync(path, {recursive: true, force: true, maxRetries: 3})};
}

/**
 * Makes an empty folder that is removed when its owner ends.
 *
 * @returns its absolute path
 */
export function temporaryFolder(owner: Owner): string {
	const {path, remove} = createFolder();
	owner.after(remove);
	return path;
}

/** Writes files, keyed by their path below `folder`, and the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		const full = join(folder, path);
		mkdirSync(dirname(full), {recursive: true});
		writeFileSync(full, text);
	}
}
