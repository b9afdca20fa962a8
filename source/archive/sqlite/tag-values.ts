import type {SqlDatabase, SqlRow} from './driver.js';

/** What stands behind the tags of a kind. */
export function tagValues(database: SqlDatabase, kind: string): ReadonlyMap<number, string> {
	const rows: readonly SqlRow[] = database.prepare('select number, value from tag where kind = ?').all(kind);
	return new Map(rows.map(({number, value}) => [Number(number), String(value)]));
}
