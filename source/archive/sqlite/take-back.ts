import type {SqlDatabase} from './driver.js';

/** Takes back what was not committed. Where the disk is full SQLite has done so itself: then there is nothing to take back, and what went wrong is to be said, not that. */
export function takeBack(database: SqlDatabase): void {
	try {
		database.exec('rollback');
	} catch {}
}
