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
	/** Milliseconds beyond its own limit within which a server must have answered: then the way to it is broken. */
	readonly grace?: number;
	/** Whether much is to be written: then indexes are sorted into in larger pieces, which costs questions meanwhile but far less in all. */
	readonly bulk?: boolean;
};

/**
 * Of every connection. The planner takes looking at a word index that lies beside its row for a small thing, and reads whole tables rather than ask
 * the index over them. Its other means of haste, and planning anew for other values, cost more than our questions take.
 */
const forQuestions = {
	enable_seqscan: 'off',
	plan_cache_mode: 'force_generic_plan',
	jit: 'off',
	max_parallel_workers_per_gather: 0,
};
/** Of one that writes much; kilobytes. */
const forBulk = {gin_pending_list_limit: 65_536, work_mem: 131_072};

const idleSeconds = 300;
/** Seconds before a connection that failed is tried again. */
const soon = 0.05;
const latest = 1;

type Connection = postgres.Sql | postgres.TransactionSql;

/** A server behind a `postgres://` address. Nothing is connected before the first question, and what broke is connected anew by the next one. */
export function openServer(url: string, options: ServerOptions = {}): Server {
	const {
		statementTimeout = 30_000,
		connections = 4,
		password,
		connectSeconds = 10,
		grace = 5_000,
		bulk = false,
	} = options;
	/** Whether a connection stands, as far as is known. */
	let isUp = false;
	const open = (): postgres.Sql =>
		postgres(url, {
			max: connections,
			connect_timeout: connectSeconds,
			idle_timeout: idleSeconds,
			backoff: tries => Math.min(latest, soon * 2 ** tries),
			// Asked at every connection, for types that are ours to read.
			fetch_types: false,
			// Notices are about tables that are there already.
			onnotice: () => {},
			onparameter: () => {
				isUp = true;
			},
			onclose: () => {
				isUp = false;
			},
			...(password !== undefined && {password}),
			connection: {
				application_name: 'karabakh-reader',
				statement_timeout: statementTimeout,
				...(bulk ? forBulk : forQuestions),
			},
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
		const limits = {
			connecting: connectSeconds * 1000 + grace,
			answering: statementTimeout === 0 ? Infinity : statementTimeout + grace,
			isUp: () => isUp,
		};
		return within(limits, ask(asked, text, values, signal), () => giveUp(asked));
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
		async together(steps) {
			const asked = sql;
			try {
				return await together(asked, steps);
			} catch (error) {
				// The library still means to roll back on the connection that is gone: it is not used again.
				if (isLostConnection(error)) giveUp(asked);
				throw error;
			}
		},
		copy: () => Promise.reject(new Error('copied in a transaction only')),
		close: () => sql.end({timeout: 2}),
	};
}

type Limits = {
	/** Milliseconds in which a connection must stand. */
	readonly connecting: number;
	/** In which an answer must be there; the server itself has given up before. */
	readonly answering: number;
	readonly isUp: () => boolean;
};

/** Rejects like a connection that timed out where an answer is not there in time: nothing comes back any more, or whoever answers hangs up. */
async function within<T>({connecting, answering, isUp}: Limits, answer: Promise<T>, onLate: () => void): Promise<T> {
	const timers: NodeJS.Timeout[] = [];
	const tooLate = new Promise<never>((_, reject) => {
		const late = (): void => {
			reject(Object.assign(new Error('no answer'), {code: 'ETIMEDOUT'}));
			onLate();
		};
		timers.push(setTimeout(() => !isUp() && late(), connecting));
		if (Number.isFinite(answering)) timers.push(setTimeout(late, answering));
	});
	try {
		return await Promise.race([answer, tooLate]);
	} finally {
		for (const timer of timers) clearTimeout(timer);
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
				// More than one may come where a connection breaks.
				const closed = Object.assign(new Error('the connection is gone'), {code: 'CONNECTION_CLOSED'});
				stream
					.on('error', reject)
					.once('finish', resolve)
					.once('close', () => reject(closed));
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
