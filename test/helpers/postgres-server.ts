import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Where Debian's packages and others put the programs of a server. */
function programs(): string | undefined {
	const own = process.env['PG_BIN'];
	if (own !== undefined) return own;
	const versions = '/usr/lib/postgresql';
	if (!existsSync(versions)) return undefined;
	const numbers = readdirSync(versions)
		.map(Number)
		.filter(number => number >= 15)
		.sort((a, b) => b - a);
	return numbers.map(number => join(versions, String(number), 'bin')).find(bin => existsSync(join(bin, 'initdb')));
}

const isRoot = process.getuid?.() === 0;

/** A server does not run as root: then it is started as the user its package made. */
function asServer(command: string, ...parameters: readonly string[]): string {
	const [file, rest] = isRoot ? ['runuser', ['-u', 'postgres', '--', command, ...parameters]] : [command, parameters];
	return execFileSync(file, rest, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], cwd: tmpdir()});
}

/** Why there is no server on this machine and how to have one; undefined where there can be one. */
export const noServer: string | undefined =
	programs() === undefined
		? 'left out: no PostgreSQL 15 or newer here. Debian: apt-get install postgresql; elsewhere set PG_BIN to the folder of initdb and pg_ctl'
		: undefined;

export type PostgresServer = {
	readonly port: number;
	/** Address of a database. */
	readonly url: (database: string, user?: string) => string;
	readonly createDatabase: (name: string) => void;
	readonly stop: (how?: 'fast' | 'immediate') => void;
	readonly start: () => void;
	/** A hot standby that follows this one. */
	readonly standby: () => Promise<PostgresServer>;
	/** Stops it and takes its folder away; the second time nothing is done. */
	readonly remove: () => void;
};

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

/**
 * A server of its own in a temporary folder, on loopback, for whoever tests against a real one.
 * @throws {Error} where the machine has none
 */
export async function startPostgres(): Promise<PostgresServer> {
	const bin = programs();
	if (bin === undefined) throw new Error(noServer);
	return cluster(bin, data => {
		asServer(join(bin, 'initdb'), '-D', data, '-U', 'owner', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
	});
}

let shared: Promise<PostgresServer> | undefined;

/**
 * The one server of all tests of this process, which is taken away at its end: to make one takes as long as many tests. Whoever stops it starts it again;
 * databases have names of their own.
 */
export function sharedPostgres(): Promise<PostgresServer> {
	shared ??= startPostgres();
	return shared;
}

async function cluster(bin: string, make: (data: string) => void): Promise<PostgresServer> {
	const folder = mkdtempSync(join(tmpdir(), 'karabakh-reader-pg-'));
	chmodSync(folder, 0o777);
	const data = join(folder, 'data');
	const port = await freePort();
	make(data);
	const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=60`;
	const start = (): void => {
		asServer(join(bin, 'pg_ctl'), '-D', data, '-l', join(folder, 'log'), '-w', '-t', '60', '-o', options, 'start');
	};
	const stop = (how: 'fast' | 'immediate' = 'fast'): void => {
		asServer(join(bin, 'pg_ctl'), '-D', data, '-m', how, '-w', 'stop');
	};
	const own = ['-h', '127.0.0.1', '-p', String(port), '-U', 'owner'];
	start();
	return {
		port,
		url: (database, user = 'owner') => `postgres://${user}@127.0.0.1:${port}/${database}`,
		createDatabase(name) {
			execFileSync(join(bin, 'createdb'), [...own, '-T', 'template0', name]);
		},
		start,
		stop,
		standby: () =>
			cluster(bin, copy =>
				asServer(join(bin, 'pg_basebackup'), '-D', copy, '-R', '-c', 'fast', '-X', 'stream', ...own),
			),
		remove() {
			if (!existsSync(data)) return;
			try {
				stop('immediate');
			} catch {
				// It had stopped.
			}
			rmSync(folder, {recursive: true, force: true, maxRetries: 3});
		},
	};
}
