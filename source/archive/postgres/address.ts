import {readFileSync, statSync} from 'node:fs';
import {homedir, userInfo} from 'node:os';
import {join} from 'node:path';

/** Where a team's archive is. */
export type Address = {
	readonly url: string;
	/** From the environment or the password file; one in the address itself needs none. */
	readonly password: string | undefined;
	/** As it may be shown: without any password. */
	readonly shown: string;
};

/** An address that cannot be one of an archive; the message says what one looks like. */
export class AddressError extends Error {
	override readonly name = 'AddressError';
}

/**
 * Reads the address of an archive. A password is looked for in it, then in PGPASSWORD, then in the password file of PostgreSQL's own programs
 * (PGPASSFILE, `~/.pgpass`), which as there must not be open to others.
 * @throws {AddressError}
 */
export function addressOf(text: string, environment: NodeJS.ProcessEnv): Address {
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		throw new AddressError('an archive is addressed as postgres://user@host:5432/database');
	}
	if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
		throw new AddressError(`an archive is addressed as postgres://user@host:5432/database, not ${url.protocol}//`);
	const own = url.password !== '' || url.searchParams.has('password');
	return {url: text, password: own ? undefined : passwordFor(url, environment), shown: shownAddress(url)};
}

/** An address without its password. */
function shownAddress(url: URL): string {
	const user = url.username === '' ? '' : `${url.username}@`;
	return `postgres://${user}${url.host}${url.pathname}`;
}

function passwordFor(url: URL, environment: NodeJS.ProcessEnv): string | undefined {
	const {PGPASSWORD: given, PGPASSFILE: file, APPDATA: appData} = environment;
	if (given !== undefined && given !== '') return given;
	const usual =
		process.platform === 'win32' ? join(appData ?? '', 'postgresql', 'pgpass.conf') : join(homedir(), '.pgpass');
	const text = readPrivate(file ?? usual);
	if (text === undefined) return undefined;
	const wanted = [
		url.hostname || 'localhost',
		url.port || '5432',
		url.pathname.slice(1),
		decodeURIComponent(url.username) || userInfo().username,
	];
	return passwordIn(text, wanted);
}

/** The text of a file that only its owner can read; undefined for any other. */
function readPrivate(file: string): string | undefined {
	const stats = statSync(file, {throwIfNoEntry: false});
	const isOpen = process.platform !== 'win32' && stats !== undefined && (stats.mode & 0o077) !== 0;
	return stats?.isFile() === true && !isOpen ? readFileSync(file, 'utf8') : undefined;
}

/** The password of the first line of a password file that is about all of this. @param wanted host, port, database, user */
export function passwordIn(text: string, wanted: readonly string[]): string | undefined {
	for (const line of text.split(/\r?\n/)) {
		if (line.startsWith('#')) continue;
		const fields = fieldsOf(line);
		const isMeant = wanted.every((value, at) => fields[at] === '*' || fields[at] === value);
		if (fields.length === wanted.length + 1 && isMeant) return fields.at(-1);
	}
	return undefined;
}

/** `host:port:database:user:password`, a colon or backslash in a field behind a backslash. */
function fieldsOf(line: string): readonly string[] {
	const fields = [''];
	for (let at = 0; at < line.length; at++) {
		const character = line[at] ?? '';
		if (character === ':') fields.push('');
		else fields[fields.length - 1] += character === '\\' ? (line[++at] ?? '') : character;
	}
	return fields;
}
