import postgres from 'postgres';
import type {SqlValue} from '../sql/pieces.js';
import {numbered, type Server, type ServerRow} from './server.js';
import {codeOf, isLostConnection} from './why-not.js';

export type ServerOptions = {
	/** Milliseconds after which the server gives a question up; 0: never. */
	readonly statementTimeout?: number;
	/** How many connections at most. */
	readonly connections?: number;
	readonly password?: string | undefined;
	/** Seconds in which a connection must be made. */
	readonly connectSeconds?: number;
};

const idleSeconds = 300;
/** Milliseconds beyond its own limit within which a server must have answered: then the way to it is broken. */
const grace = 5_000;
/** Seconds before a connection that failed is tried again. */
const soon = 0.05;
const late = 1;

type Connection = postgres.Sql | postgres.TransactionSql;

/** A server behind a `postgres://` address. Nothing is connected before the first question, and what broke is connected anew by the next one. */
export function openServer(url: string, options: ServerOptions = {}): Server {
	const {statementTimeout = 30_000, connections = 4, password, connectSeconds = 10} = options;
	const open = (): postgres.Sql =>
		postgres(url, {
			max: connections,
			connect_timeout: connectSeconds,
			idle_timeout: idleSeconds,
			backoff: tries => Math.min(late, soon * 2 ** tries),
			// Asked at every connection, for types that are ours to read.
			fetch_types: false,
			// Notices are about tables that are there already.
			onnotice: () => {},
			...(password !== undefined && {password}),
			connection: {application_name: 'karabakh-reader', statement_timeout: statementTimeout},
		});
	let sql = open();
	/** Where nothing comes back any more, the connections are given up and others made. */
	const giveUp = (dead: postgres.Sql): void => {
		if (dead !== sql) return;
		sql = open();
		dead.end({timeout: 0}).catch(() => {});
	};
	const once = async (
		text: string,
		values: readonly SqlValue[],
		signal: AbortSignal | undefined,
	): Promise<readonly ServerRow[]> => {
		const asked = sql;
		return within(statementTimeout === 0 ? 0 : statementTimeout + grace, ask(asked, text, values, signal), () =>
			giveUp(asked),
		);
	};
	return {
		async rows(text, values = [], signal) {
			const begun = performance.now();
			try {
				return await once(text, values, signal);
			} catch (error) {
				// A question taken back a moment too late may have met this one instead, on the same connection.
				const isOthers = codeOf(error) === '57014' && performance.now() - begun < statementTimeout;
				if (signal?.aborted === true || !(isOthers || isLostConnection(error))) throw error;
				return once(text, values, signal);
			}
		},
		async run(text) {
			await sql.unsafe(text);
		},
		together: steps => together(sql, steps),
		copy: () => Promise.reject(new Error('copied in a transaction only')),
		close: () => sql.end({timeout: 2}),
	};
}

/** Rejects like a connection that timed out where an answer is not there after so many milliseconds (0: waits). */
async function within<T>(milliseconds: number, answer: Promise<T>, onLate: () => void): Promise<T> {
	if (milliseconds === 0) return answer;
	let timer: NodeJS.Timeout | undefined;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(Object.assign(new Error('no answer'), {code: 'ETIMEDOUT'}));
			onLate();
		}, milliseconds);
	});
	try {
		return await Promise.race([answer, tooLate]);
	} finally {
		clearTimeout(timer);
	}
}

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

function serverOver(sql: Connection): Pick<Server, 'rows' | 'run' | 'copy'> {
	return {
		rows: (text, values, signal) => ask(sql, text, values ?? [], signal),
		async run(text) {
			await sql.unsafe(text);
		},
		async copy(into, lines) {
			const stream = await sql.unsafe(`copy ${into} from stdin`).writable();
			await new Promise<void>((resolve, reject) => {
				stream.once('error', reject).once('finish', resolve);
				for (const line of lines) stream.write(line);
				stream.end();
			});
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
	if (signal === undefined) return query;
	const ended = new AbortController();
	const givenUp = new Promise<never>((_, reject) => {
		const giveUp = (): void => {
			// What the server says of a question taken back is no fault, nor is it waited for.
			reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
			const cancelled: unknown = query.cancel();
			Promise.resolve(cancelled).catch(() => {});
			query.catch(() => {});
		};
		signal.addEventListener('abort', giveUp, {once: true, signal: ended.signal});
	});
	try {
		return await Promise.race([query, givenUp]);
	} finally {
		ended.abort();
	}
}

function valueOf(value: SqlValue): string | number | null {
	return typeof value === 'string' || typeof value === 'number' || value === null ? value : String(value);
}
