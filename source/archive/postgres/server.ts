import type {SqlValue} from '../sql/pieces.js';

export type ServerRow = Readonly<Record<string, unknown>>;

/** What is asked of a PostgreSQL server. */
export type Server = {
	/**
	 * Runs a statement; each question mark in it is one of the values, which are never written into it.
	 * @param signal takes the question back from the server, too
	 */
	readonly rows: (sql: string, values?: readonly SqlValue[], signal?: AbortSignal) => Promise<readonly ServerRow[]>;
	/** Statements without values, one after the other. */
	readonly run: (sql: string) => Promise<void>;
	/** Puts lines (`copyLine`) into a table, as one of the steps that are done together. @param into the table with its columns */
	readonly copy: (into: string, lines: Iterable<string>) => Promise<void>;
	/** Runs the steps as one: all of it is there in the end, or nothing. */
	readonly together: <T>(steps: (server: Server) => Promise<T>) => Promise<T>;
	readonly close: () => Promise<void>;
};

/** The same statement with the numbered marks of PostgreSQL: our statements hold no question mark that is none. */
export function numbered(sql: string): string {
	let number = 0;
	return sql.replaceAll('?', () => `$${++number}`);
}
