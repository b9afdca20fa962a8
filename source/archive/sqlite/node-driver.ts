import type {SqlDatabase, SqlDriver, SqlRow, SqlValue} from './driver.js';

type NodeStatement = {
	all: (...values: readonly SqlValue[]) => SqlRow[];
	get: (...values: readonly SqlValue[]) => SqlRow | undefined;
	run: (...values: readonly SqlValue[]) => unknown;
	iterate: (...values: readonly SqlValue[]) => Iterable<SqlRow>;
};

type NodeDatabase = {
	prepare: (sql: string) => NodeStatement;
	exec: (sql: string) => void;
	close: () => void;
};

type NodeSqlite = {
	DatabaseSync: new (file: string, options: {readonly readOnly: boolean; readonly timeout: number}) => NodeDatabase;
};

/** How long another program's write is waited for, in milliseconds. */
const patience = 5_000;

/** The SQLite of the runtime, from Node 22.13 on; undefined before. */
export function nodeDriver(): SqlDriver | undefined {
	const sqlite = loadQuietly();
	if (sqlite === undefined) return undefined;
	return {
		name: 'node:sqlite',
		open: (file, {readOnly}) => wrap(new sqlite.DatabaseSync(file, {readOnly, timeout: patience})),
	};
}

function wrap(database: NodeDatabase): SqlDatabase {
	database.exec(`pragma busy_timeout = ${patience}`);
	let isOpen = true;
	const prepared = new Map<string, NodeStatement>();
	return {
		prepare(sql) {
			const statement = prepared.get(sql) ?? database.prepare(sql);
			prepared.set(sql, statement);
			return {
				all: (...values) => statement.all(...values),
				get: (...values) => statement.get(...values),
				run: (...values) => {
					statement.run(...values);
				},
				each: (...values) => statement.iterate(...values),
			};
		},
		exec: sql => database.exec(sql),
		close() {
			if (isOpen) database.close();
			isOpen = false;
		},
	};
}

/** Node calls it experimental each time it is loaded; every other warning is passed on. */
function loadQuietly(): NodeSqlite | undefined {
	const emitWarning = process.emitWarning.bind(process);
	try {
		process.emitWarning = (...parameters: readonly unknown[]) => {
			if (!/\bSQLite\b/.test(String(parameters[0]))) Reflect.apply(emitWarning, undefined, parameters);
		};
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- newer than the types of the oldest Node
		return process.getBuiltinModule('node:sqlite' as never) as NodeSqlite | undefined;
	} finally {
		process.emitWarning = emitWarning;
	}
}
