import type {Archive} from '../../archive/port.js';
import {addressOf} from '../../archive/postgres/address.js';
import {openServer} from '../../archive/postgres/client.js';
import {postgresArchive} from '../../archive/postgres/postgres-archive.js';
import {whyNot} from '../../archive/postgres/why-not.js';
import {CommandError} from '../command-error.js';
import {requireArchive} from './status.js';

/**
 * The archive behind an address, whose faults are said as a person can mend them.
 * @throws {CommandError} when it does not answer, or is no archive
 */
export async function teamArchive(named: string): Promise<Archive> {
	const address = addressed(named);
	const server = openServer(address.url, {password: address.password});
	const explained = async <T>(answer: Promise<T>): Promise<T> => {
		try {
			return await answer;
		} catch (error) {
			const why = whyNot(error, address.shown);
			throw why === undefined ? error : new CommandError(why);
		}
	};
	try {
		await explained(requireArchive(server, address.shown));
	} catch (error) {
		await server.close().catch(() => {});
		throw error;
	}
	const archive = postgresArchive(server);
	return {
		catalogue: signal => explained(archive.catalogue(signal)),
		find: (question, signal) => explained(archive.find(question, signal)),
		facets: (question, signal) => explained(archive.facets(question, signal)),
		grid: (question, signal) => explained(archive.grid(question, signal)),
		ids: (question, signal) => explained(archive.ids(question, signal)),
		articles: (ids, signal) => explained(archive.articles(ids, signal)),
		texts: (question, signal) => explained(archive.texts(question, signal)),
		statistics: (words, signal) => explained(archive.statistics(words, signal)),
		names: (which, query, signal) => explained(archive.names(which, query, signal)),
		outlets: (query, signal) => explained(archive.outlets(query, signal)),
		negotiations: (query, signal) => explained(archive.negotiations(query, signal)),
		close: () => archive.close(),
	};
}

function addressed(named: string): ReturnType<typeof addressOf> {
	try {
		return addressOf(named, process.env);
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}
