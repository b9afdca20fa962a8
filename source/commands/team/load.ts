import {existsSync, statSync} from 'node:fs';
import {catalogueOf, keepTables} from '../../archive/postgres/catalogue.js';
import {loadArticles} from '../../archive/postgres/load.js';
import {completedTables, mergeTables} from '../../archive/postgres/merge-tables.js';
import {folderToLoad} from '../../archive/postgres/read-folder.js';
import type {Server} from '../../archive/postgres/server.js';
import {attribute} from '../../compare/voices/attribute.js';
import type {Tables} from '../../corpus/model.js';
import {CommandError} from '../command-error.js';
import {tell, withProgressLine} from '../streams.js';
import {writeOut} from '../standard-output.js';

/**
 * Loads corpus folders into the archive. What is there already and has not changed is left alone, so that a run that was ended goes on where it was.
 * @returns exit code 0, or 2 when something could not be read
 */
export async function load(server: Server, folders: readonly string[]): Promise<number> {
	if (folders.length === 0) throw new CommandError('archive load what? Give folders of articles');
	for (const folder of folders) {
		if (!existsSync(folder) || !statSync(folder).isDirectory())
			throw new CommandError(`${folder} is no folder of articles: “add” puts single files into one`);
	}
	let failed = false;
	for (const folder of folders) {
		// oxlint-disable-next-line no-await-in-loop -- one folder after the other
		failed = !(await loadFolder(server, folder)) || failed;
	}
	return failed ? 2 : 0;
}

async function loadFolder(server: Server, folder: string): Promise<boolean> {
	const {tables: given, found, articles, problems} = await folderToLoad(folder);
	const {articleCount: _, folders: __, origins: ___, languages: ____, ...kept} = await catalogueOf(server);
	let tables: Tables = mergeTables(kept, given);
	await keepTables(server, tables);
	let read = 0;
	let written = 0;
	await withProgressLine(async say => {
		for await (const batch of articles()) {
			const completed = completedTables(tables, batch);
			if (completed !== tables) await keepTables(server, completed);
			tables = completed;
			written += await loadArticles(server, {...tables, articles: []}, batch, attribute);
			read += batch.length;
			say(`${read} of ${found} articles`);
		}
	});
	const first = problems.find(({severity}) => severity === 'error');
	if (first !== undefined)
		tell(`left out ${first.file}: ${first.message}; “karabakh-reader check ${folder}” shows everything`);
	writeOut(`${folder}: ${written} written, ${read - written} as they were\n`);
	return first === undefined;
}
