import {ArchiveError, type ArchiveFault} from '../archive-error.js';

/** Codes of PostgreSQL and of the network with which a connection ends or is not made: asked again later it may go well. */
// Class 08, a server that is being stopped, and one whose process died.
const lostCodes =
	'ECONNRESET EPIPE CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED 08000 08003 08006 57P01 57P02 57P05';
// Also one that is starting, or has no connection left.
const unreachableCodes =
	'ECONNREFUSED ECONNABORTED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ETIMEDOUT ENOENT CONNECT_TIMEOUT 08001 08004 57P03 53300';
const lost: ReadonlySet<string> = new Set(lostCodes.split(' '));
const unreachable: ReadonlySet<string> = new Set([...lost, ...unreachableCodes.split(' ')]);

const faults: Readonly<Record<string, ArchiveFault>> = {
	'28P01': 'refused',
	'28000': 'refused',
	'3D000': 'missing',
	'42P01': 'missing',
	'42501': 'forbidden',
	'57014': 'slow',
	'25006': 'copy',
};

/** Why a server did not answer, and what to do; undefined for what is none of its known faults. @param shown its address without a password */
export function archiveErrorOf(error: unknown, shown: string): ArchiveError | undefined {
	const code = codeOf(error);
	if (code === undefined) return undefined;
	const fault = unreachable.has(code) ? 'unreachable' : faults[code];
	return fault && new ArchiveError(fault, sentence(fault, code, shown), {cause: error});
}

function sentence(fault: ArchiveFault, code: string, shown: string): string {
	switch (fault) {
		case 'unreachable': {
			return code === '53300'
				? `the archive ${shown} has no connection left: try again later`
				: `the archive ${shown} does not answer: is the server running, and is the address right?`;
		}
		case 'refused': {
			return `the archive ${shown} refuses this user or password: give it in the address, PGPASSWORD or ~/.pgpass`;
		}
		case 'missing': {
			return code === '3D000'
				? `there is no database ${shown}: make one with createdb, then run “karabakh-reader archive init”`
				: `${shown} is no archive yet: run “karabakh-reader archive init”`;
		}
		case 'forbidden': {
			return `the archive ${shown} does not let this user do that: docs/archive.md says which role may`;
		}
		case 'slow': {
			return `the archive ${shown} took too long and gave the question up: ask for less`;
		}
		case 'copy': {
			return `the archive ${shown} is a copy for reading: write to the one it is a copy of`;
		}
	}
}

/** Whether a connection broke on the way, so that the next one may do. */
export function isLostConnection(error: unknown): boolean {
	return lost.has(codeOf(error) ?? '');
}

/** The code of an error of PostgreSQL or of the network. */
export function codeOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('code' in error && typeof error.code === 'string') return error.code;
	// Several addresses of one host were tried.
	return error instanceof AggregateError ? codeOf(error.errors[0]) : undefined;
}
