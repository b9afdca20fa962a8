/** Why a server did not answer, and what to do, by the codes of PostgreSQL and of the network. */
export function whyNot(error: unknown, shown: string): string | undefined {
	switch (codeOf(error)) {
		case 'ECONNREFUSED':
		case 'ENOTFOUND':
		case 'EHOSTUNREACH':
		case 'ETIMEDOUT':
		case 'ECONNRESET':
		case 'CONNECT_TIMEOUT':
		case 'CONNECTION_CLOSED':
		case 'CONNECTION_ENDED':
		case 'CONNECTION_DESTROYED':
		case '57P01':
		case '57P02':
		case '57P03': {
			return `the archive ${shown} does not answer: is the server running, and is the address right?`;
		}
		case '28P01':
		case '28000': {
			return `the archive ${shown} refuses this user or password: give it in the address, PGPASSWORD or ~/.pgpass`;
		}
		case '3D000': {
			return `there is no database ${shown}: make one with createdb, then run “karabakh-reader archive init”`;
		}
		case '42501': {
			return `the archive ${shown} does not let this user do that: docs/archive.md says which role may`;
		}
		case '42P01': {
			return `${shown} is no archive yet: run “karabakh-reader archive init”`;
		}
		case '57014': {
			return `the archive ${shown} took too long and gave the question up: ask for less`;
		}
		case '25006': {
			return `the archive ${shown} is a copy for reading: write to the one it is a copy of`;
		}
		default: {
			return undefined;
		}
	}
}

function codeOf(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	if ('code' in error && typeof error.code === 'string') return error.code;
	// Several addresses of one host were tried.
	return error instanceof AggregateError ? codeOf(error.errors[0]) : undefined;
}
