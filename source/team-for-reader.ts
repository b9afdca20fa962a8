import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Archive} from './archive/port.js';
import {addressOf} from './archive/postgres/address.js';
import {rulesKey} from './archive/sqlite/rules.js';
import {openPostgresArchive} from './archive/postgres/open-postgres.js';
import {hashOf} from './text/hash.js';
import {type KeptPage, RemoteArchive} from './ui/remote-archive.js';
import {version} from './version.js';

/** Milliseconds after which the server gives up what a person waits for. */
const statementTimeout = 15_000;
/** Seconds in which a connection must be made. */
const connectSeconds = 8;

/** A team's archive for the reader, with what was kept of it for the first frame. @param cache the folder of what can be made again */
export function teamForReader(named: string, cache: string): RemoteArchive {
	const {shown} = addressOf(named, process.env);
	const file = join(cache, `team-${hashOf(shown)}.json`);
	return new RemoteArchive({
		connect: (): Promise<Archive> => openPostgresArchive(named, {statementTimeout, connectSeconds}),
		kept: readPage(file),
		keep: page => writePage(file, cache, page),
	});
}

/** What another version wrote may be of another shape. */
const writtenBy = `${version} ${rulesKey}`;

type Written = {readonly by: string; readonly page: KeptPage};

function readPage(file: string): KeptPage | undefined {
	try {
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as it was written below
		const written = JSON.parse(readFileSync(file, 'utf8')) as Partial<Written>;
		return written.by === writtenBy ? written.page : undefined;
	} catch {
		return undefined;
	}
}

/** What cannot be kept is fetched again the next time. */
function writePage(file: string, cache: string, page: KeptPage): void {
	const aside = `${file}.${process.pid}`;
	try {
		mkdirSync(cache, {recursive: true});
		writeFileSync(aside, JSON.stringify({by: writtenBy, page} satisfies Written), {mode: 0o600});
		renameSync(aside, file);
	} catch {
		// A cache that cannot be written, or a full disk.
	}
}
