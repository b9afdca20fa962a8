import {copyFileSync, existsSync, renameSync} from 'node:fs';
import {bringUpToDate, type UpdateOptions} from './bring-up-to-date.js';
import {discard} from './discard.js';
import type {SqlDriver} from './driver.js';

/**
 * Brings an archive up to date beside the one that is asked meanwhile, and puts it in its place: now and then while it is read for the first time,
 * and in the end. For SQLite as WebAssembly, which keeps everybody out as long as it writes.
 */
export async function readAside(driver: SqlDriver, options: UpdateOptions): Promise<void> {
	const {file, onProgress} = options;
	const aside = `${file}.next`;
	if (!existsSync(aside) && existsSync(file)) copyFileSync(file, aside);
	const isThere = existsSync(file);
	/** The catalogue is kept as often as the articles have doubled. */
	let next = 0;
	await bringUpToDate(driver, {
		...options,
		file: aside,
		async onProgress(progress) {
			if (!isThere && progress.kept && progress.read >= next) {
				next = 2 * Math.max(1, progress.read);
				const copy = `${file}.${process.pid}`;
				copyFileSync(aside, copy);
				renameSync(copy, file);
			}
			await onProgress?.(progress);
		},
	});
	renameSync(aside, file);
	discard(aside);
}
