import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {atEnd, type Owner} from './owner.js';

/** Together three seconds: a tool that was started and not waited for has long written what it had to write. */
const attempts = 30;
const betweenAttemptsMs = 100;

/**
 * Removes a folder with all that is in it. A program that still writes there is waited for; one that never stops keeps its folder, which is
 * the temporary one's own to be rid of: no test fails for it.
 */
export async function removeFolder(path: string, remove: typeof rm = rm, wait = betweenAttemptsMs): Promise<void> {
	for (let attempt = 1; attempt <= attempts; attempt++) {
		try {
			await remove(path, {recursive: true, force: true});
			return;
		} catch (error) {
			if (!isInUse(error)) throw error;
			await pause(wait);
		}
	}
}

/** What systems say of a folder in which a file appears while it is removed, or of one that is open. */
function isInUse(error: unknown): boolean {
	return error instanceof Error && 'code' in error && ['ENOTEMPTY', 'EBUSY', 'EPERM'].includes(String(error.code));
}

/**
 * Makes an empty folder that is removed when its owner ends.
 *
 * @returns its absolute path
 */
export function temporaryFolder(owner: Owner): string {
	const path = mkdtempSync(join(tmpdir(), 'karabakh-reader-'));
	atEnd(owner, () => removeFolder(path));
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
