import type {Address} from '../../archive/postgres/address.js';
import type {Server} from '../../archive/postgres/server.js';
import type {Options} from '../../options/parse/invocation.js';
import {CommandError} from '../command-error.js';

/** The address of the team's archive that a command is to work on; undefined where none is named. */
export function archiveNamed({archive}: Options): string | undefined {
	return archive ?? (process.env['KARABAKH_READER_ARCHIVE'] || undefined);
}

/**
 * Runs something on the server of a team's archive, which is let go of afterwards.
 * @throws {CommandError} that says why it does not answer
 */
export async function onServer<T>(
	named: string,
	run: (server: Server, address: Address) => Promise<T>,
	options: {readonly statementTimeout?: number} = {},
): Promise<T> {
	const [{addressOf}, {openServer}, {whyNot}] = await Promise.all([
		import('../../archive/postgres/address.js'),
		import('../../archive/postgres/client.js'),
		import('../../archive/postgres/why-not.js'),
	]);
	let address: Address;
	try {
		address = addressOf(named, process.env);
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
	const server = openServer(address.url, {...options, password: address.password});
	try {
		return await run(server, address);
	} catch (error) {
		const why = whyNot(error, address.shown);
		throw why === undefined ? error : new CommandError(why);
	} finally {
		await server.close().catch(() => {});
	}
}
