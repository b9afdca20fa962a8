import {setFlagsFromString} from 'node:v8';
import type {Database as WasmDatabase, Statement as WasmStatement} from 'node-sqlite3-wasm';
import {keepUnpackedIn} from './wasm-binary.js';
import {retried, withoutDeadLock} from './wasm-locks.js';
import type {SqlDatabase, SqlDriver, SqlRow, SqlStatement} from './driver.js';

type WasmSqlite = {readonly Database: typeof WasmDatabase};

/** For a single question the engine need neither optimise nor check beforehand what it compiles: that takes longer than the answer. */
const hasty = ['--liftoff-only', '--wasm-lazy-validation'];
/** What these set, as it was: what V8 has compiled of the program is kept, and of no use to a run that begins with other flags. */
const asBefore = ['--no-liftoff-only', '--wasm-tier-up', '--wasm-dynamic-tiering', '--no-wasm-lazy-validation'];

/**
 * SQLite compiled to WebAssembly, for Node before 22.13. It knows no busy timeout and locks by a folder beside the file, so that whoever
 * finds it locked tries again.
 * @param oneShot for a command that asks once and ends
 * @param cache the folder of what can be made again, where one may be used
 */
export async function wasmDriver(oneShot: boolean, cache?: string): Promise<SqlDriver> {
	if (cache !== undefined) keepUnpackedIn(cache);
	if (oneShot) {
		hasty.forEach(setFlagsFromString);
		process.prependOnceListener('exit', () => asBefore.forEach(setFlagsFromString));
	}
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- CommonJS: what it exports is its default
	const sqlite = ((await import('node-sqlite3-wasm')) as unknown as {readonly default: WasmSqlite}).default;
	return {
		name: 'wasm',
		open: (file, {readOnly}) =>
			withoutDeadLock(file, () => wrap(file, new sqlite.Database(file, {readOnly, fileMustExist: readOnly}))),
	};
}

function wrap(file: string, database: WasmDatabase): SqlDatabase {
	const open = new Map<string, WasmStatement>();
	return {
		prepare(sql): SqlStatement {
			const statement = open.get(sql) ?? retried(file, () => database.prepare(sql));
			open.set(sql, statement);
			return {
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not expanded by table
				all: (...values) => retried(file, () => statement.all([...values]) as SqlRow[]),
				// Its own `get` stops at the first row, and a statement that has not come to its end holds the lock.
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not expanded by table
				get: (...values) => retried(file, () => statement.all([...values])[0] as SqlRow | undefined),
				run: (...values) => {
					retried(file, () => statement.run([...values]));
				},
				// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- not expanded by table
				each: (...values) => retried(file, () => statement.all([...values]) as SqlRow[]),
			};
		},
		exec: sql => {
			retried(file, () => {
				database.exec(sql);
			});
		},
		close() {
			for (const statement of open.values()) statement.finalize();
			open.clear();
			if (database.isOpen) database.close();
		},
	};
}
