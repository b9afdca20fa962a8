import type {Address} from '../../archive/postgres/address.js';
import type {Server} from '../../archive/postgres/server.js';
import type {Options} from '../../options/parse/invocation.js';

/** The address of the team's archive that a command is to work on; undefined where none is named. */
export function archiveNamed({archive}: Options): string | undefined {
	return archive ?? (process.env['KARABAKH_READER_ARCHIVE'] || undefined);
}

/**
 * Runs something on the server of a team's archive, which is let go of afterwards.
 * @throws {ArchiveError} that says why it does not answer
 */
export async function onServer<T>(
	named: string,
	run: (server: Server, address: Address) => Promise<T>,
	options: {readonly statementTimeout?: number} = {},
): Promise<T> {
	const [{addressOf}, {openServer}, {explained}] = await Promise.all([
		import('../../archive/postgres/address.js'),
		import('../../archive/postgres/client.js'),
		import('../../archive/postgres/open-postgres.js'),
	]);
	const address = addressOf(named, process.env);
	const server = openServer(address.url, {...options, password: address.password});
	try {
		return await explained(run(server, address), address);
	} finally {
		await server.close().catch(() => {});
	}
}
