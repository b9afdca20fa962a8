import type {SqlValue} from '../sql/pieces.js';

export type {SqlValue};

export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A statement that was prepared; parameters in the order of its question marks. */
export type SqlStatement = {
	readonly all: (...values: readonly SqlValue[]) => readonly SqlRow[];
	readonly get: (...values: readonly SqlValue[]) => SqlRow | undefined;
	readonly run: (...values: readonly SqlValue[]) => void;
	/** Row after row, as they are asked for. */
	readonly each: (...values: readonly SqlValue[]) => Iterable<SqlRow>;
};

/** An open database, whichever build of SQLite is behind it. */
export type SqlDatabase = {
	readonly prepare: (sql: string) => SqlStatement;
	/** Runs statements that give nothing. */
	readonly exec: (sql: string) => void;
	readonly close: () => void;
};

export type OpenOptions = {
	readonly readOnly: boolean;
	/** A command that asks once and ends, or a program that stays: the first is spared what pays only in the long run. */
	readonly oneShot: boolean;
};

/** A build of SQLite. */
export type SqlDriver = {
	readonly name: 'node:sqlite' | 'wasm';
	/** @throws {Error} of SQLite, when the file is none of its own or cannot be opened */
	readonly open: (file: string, options: OpenOptions) => SqlDatabase;
};
