import {ArchiveError} from '../archive-error.js';
import type {Archive} from '../port.js';
import {type Address, addressOf} from './address.js';
import {openServer, type ServerOptions} from './client.js';
import {postgresArchive} from './postgres-archive.js';
import {schemaOf, schemaVersion} from './schema.js';
import type {Server} from './server.js';
import {archiveErrorOf} from './why-not.js';

export type OpenOptions = Omit<ServerOptions, 'password'> & {readonly environment?: NodeJS.ProcessEnv};

/**
 * The archive behind an address. Its questions may be given up by a signal, on the server, too; what fails rejects with an `ArchiveError`. One that
 * was unreachable may be asked again: it connects anew by itself.
 * @throws {AddressError} where the address cannot be one
 * @throws {ArchiveError} when it does not answer, or is no archive
 */
export async function openPostgresArchive(
	named: string,
	{environment = process.env, ...options}: OpenOptions = {},
): Promise<Archive> {
	const address = addressOf(named, environment);
	const server = openServer(address.url, {...options, password: address.password});
	try {
		await explained(requireArchive(server, address), address);
	} catch (error) {
		await server.close().catch(() => {});
		throw error;
	}
	return explaining(postgresArchive(server), address);
}

/** @throws {ArchiveError} where the database is no archive, or one of another version */
export async function requireArchive(server: Server, {shown}: Pick<Address, 'shown'>): Promise<void> {
	const version = await schemaOf(server);
	if (version === undefined)
		throw new ArchiveError('missing', `${shown} is no archive yet: run “karabakh-reader archive init”`);
	if (version !== schemaVersion) {
		const which = version > schemaVersion ? 'a newer version of the program' : 'an older version of the program';
		throw new ArchiveError(
			'missing',
			`${shown} was made by ${which} (${version}, here ${schemaVersion}): use that one, or load it anew`,
		);
	}
}

/** An answer whose fault is said as a person can mend it. */
export async function explained<T>(answer: Promise<T>, {shown}: Pick<Address, 'shown'>): Promise<T> {
	try {
		return await answer;
	} catch (error) {
		throw archiveErrorOf(error, shown) ?? error;
	}
}

function explaining(archive: Archive, address: Address): Archive {
	const say = <P extends readonly unknown[], T>(method: (...parameters: P) => Promise<T>) => {
		return (...parameters: P): Promise<T> => explained(method(...parameters), address);
	};
	return {
		catalogue: say(archive.catalogue),
		find: say(archive.find),
		facets: say(archive.facets),
		grid: say(archive.grid),
		ids: say(archive.ids),
		articles: say(archive.articles),
		headers: say(archive.headers),
		texts: say(archive.texts),
		marked: say(archive.marked),
		filed: say(archive.filed),
		statistics: say(archive.statistics),
		names: say(archive.names),
		outlets: say(archive.outlets),
		negotiations: say(archive.negotiations),
		close: archive.close,
	};
}
