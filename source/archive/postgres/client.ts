import postgres from 'postgres';
import type {SqlValue} from '../sql/pieces.js';
import {numbered, type Server, type ServerRow} from './server.js';

export type ServerOptions = {
	/** Milliseconds after which the server gives a question up. */
	readonly statementTimeout?: number;
	/** How many connections at most. */
	readonly connections?: number;
	readonly password?: string | undefined;
};

const connectSeconds = 10;
const idleSeconds = 300;

/** A server behind a `postgres://` address. Nothing is connected before the first question. */
export function openServer(
	url: string,
	{statementTimeout = 30_000, connections = 4, password}: ServerOptions = {},
): Server {
	const sql = postgres(url, {
		max: connections,
		connect_timeout: connectSeconds,
		idle_timeout: idleSeconds,
		// Notices are about tables that are there already.
		onnotice: () => {},
		...(password !== undefined && {password}),
		connection: {application_name: 'karabakh-reader', statement_timeout: statementTimeout},
	});
	return {...serverOver(sql), together: steps => together(sql, steps), close: () => sql.end({timeout: 2})};
}

type Connection = postgres.Sql | postgres.TransactionSql;

async function together<T>(sql: postgres.Sql, steps: (server: Server) => Promise<T>): Promise<T> {
	let outcome: {readonly value: T} | undefined;
	await sql.begin(async connection => {
		const server: Server = {
			...serverOver(connection),
			together: more => more(server),
			close: () => Promise.resolve(),
		};
		outcome = {value: await steps(server)};
	});
	if (outcome === undefined) throw new Error('the steps did not end');
	return outcome.value;
}

function serverOver(sql: Connection): Pick<Server, 'rows' | 'run'> {
	return {
		rows: (text, values, signal) => ask(sql, text, values ?? [], signal),
		async run(text) {
			await sql.unsafe(text);
		},
	};
}

async function ask(
	sql: Connection,
	text: string,
	values: readonly SqlValue[],
	signal: AbortSignal | undefined,
): Promise<readonly ServerRow[]> {
	signal?.throwIfAborted();
	const query = sql.unsafe<ServerRow[]>(numbered(text), values.map(valueOf), {prepare: true});
	const cancel = (): void => query.cancel();
	signal?.addEventListener('abort', cancel, {once: true});
	try {
		return await query;
	} catch (error) {
		// What the server says of a question taken back is no fault.
		signal?.throwIfAborted();
		throw error;
	} finally {
		signal?.removeEventListener('abort', cancel);
	}
}

function valueOf(value: SqlValue): string | number | null {
	return typeof value === 'string' || typeof value === 'number' || value === null ? value : String(value);
}
