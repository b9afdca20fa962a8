import type {Address} from '../../archive/postgres/address.js';
import type {Server} from '../../archive/postgres/server.js';
import type {Options} from '../../options/parse/invocation.js';
import {CommandError} from '../command-error.js';
import {keptArchive} from '../kept-settings.js';

/**
 * The address of the team's archive that a command is to work on: of --archive, else of the environment, else, unless folders are named, of the settings;
 * undefined where there is none, or an empty one. It is looked for before anything is read of any folder.
 * @throws {CommandError} for one in the settings that holds a password
 */
export function archiveNamed({archive, corpus}: Pick<Options, 'archive' | 'corpus'>): string | undefined {
	const named = archive ?? process.env['KARABAKH_READER_ARCHIVE'];
	if (named !== undefined) return named || undefined;
	const kept = corpus.length > 0 ? '' : keptArchive();
	if (holdsPassword(kept))
		throw new CommandError(
			'the archive in the settings holds a password: take it out there; it belongs in ~/.pgpass or PGPASSWORD',
		);
	return kept || undefined;
}

function holdsPassword(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const {password, searchParams} = new URL(address);
	return password !== '' || searchParams.has('password');
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
