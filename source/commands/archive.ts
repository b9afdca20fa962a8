import type {Invocation} from '../options/parse/invocation.js';
import {nearest} from '../options/parse/nearest.js';
import {type ArchiveTask, archiveTasks} from '../options/table.js';
import {CommandError} from './command-error.js';
import {archiveNamed, onServer} from './team/open-team.js';
import {writeOut} from './standard-output.js';

/** Milliseconds: what writes may take as long as it takes. */
const unbounded = 0;

/** Makes, fills and looks after a team's archive. @returns exit code */
export async function archive({words, options}: Invocation): Promise<number> {
	const [word, ...rest] = words;
	const task = taskOf(word);
	const named = archiveNamed(options);
	if (named === undefined)
		throw new CommandError(
			'which archive? Give --archive postgres://user@host/database, set KARABAKH_READER_ARCHIVE, or name it in the settings',
		);
	return onServer(
		named,
		async (server, address) => {
			const {shown} = address;
			const {createSchema} = await import('../archive/postgres/schema.js');
			const {requireArchive} = await import('../archive/postgres/open-postgres.js');
			if (task === 'init') {
				await createSchema(server);
				writeOut(`${shown} is an archive\n`);
				return 0;
			}
			await requireArchive(server, {shown});
			switch (task) {
				case 'load': {
					return (await import('./team/load.js')).load(server, address, rest);
				}
				case 'status': {
					return (await import('./team/status.js')).status(server, shown);
				}
				case 'annotate': {
					return (await import('./team/annotate.js')).annotateAgain(server);
				}
				case 'check': {
					return (await import('./team/check.js')).checkArchive(server);
				}
				case 'remove': {
					return (await import('./team/remove.js')).remove(server, rest, options.force);
				}
			}
		},
		{statementTimeout: unbounded},
	);
}

function taskOf(word: string | undefined): ArchiveTask {
	const task = archiveTasks.find(each => each === word);
	if (task !== undefined) return task;
	const near = word === undefined ? undefined : nearest(word, archiveTasks);
	const hint = near === undefined ? `one of ${archiveTasks.join(', ')}` : `did you mean “${near}”?`;
	throw new CommandError(word === undefined ? `archive what? ${hint}` : `cannot do “${word}” with an archive: ${hint}`);
}
