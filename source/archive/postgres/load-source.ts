import {createReadStream, statSync} from 'node:fs';
import {basename, dirname, relative, sep} from 'node:path';
import {createInterface} from 'node:readline';
import {type FileTask, planFolder} from '../../corpus/files/read-folder.js';
import {readTasks} from '../../corpus/files/read-tasks.js';
import type {Problem, Tables} from '../../corpus/model.js';
import {negotiationOfFolder} from '../../corpus/parse/negotiation-of-folder.js';
import type {CorpusParts} from '../../corpus/parts.js';
import {batchSize} from './load.js';
import {readWork, type LoadWork} from './load-work.js';

/** A folder or file to be loaded: its tables, and its articles in pieces, so that any number of them fits. */
export type LoadSource = {
	readonly tables: Omit<CorpusParts, 'articles' | 'problems' | 'start'>;
	/** Articles there are; unknown where they are lines of a file. */
	readonly found: number | undefined;
	readonly works: () => AsyncIterable<LoadWork> | Iterable<LoadWork>;
	readonly problems: readonly Problem[];
};

const noTables = {negotiations: [], outlets: [], actors: [], places: [], wording: []};

/** @returns undefined where the path leads to nothing that can be loaded @param kept the archive's own tables */
export async function loadSource(path: string, kept: Tables): Promise<LoadSource | undefined> {
	const stats = statSync(path, {throwIfNoEntry: false});
	if (stats?.isDirectory() === true) return folderSource(path, kept);
	if (stats?.isFile() !== true) return undefined;
	if (/\.(?:jsonl|ndjson)$/iu.test(path))
		return {tables: noTables, found: undefined, works: () => recordWorks(path), problems: []};
	if (!/\.md$/iu.test(path)) return undefined;
	const negotiation = dirname(path);
	const name = `${basename(negotiation)}/${basename(path, '.md')}`;
	const work: LoadWork = {kind: 'files', folder: dirname(negotiation), names: [name]};
	return {tables: noTables, found: 1, works: () => [work], problems: []};
}

async function folderSource(folder: string, kept: Tables): Promise<LoadSource> {
	const plan = planFolder(folder, {mayBeEmpty: false});
	const parts = await readTasks(plan.tasks.filter(({what}) => what !== 'article'));
	const names = plan.tasks.filter(({what}) => what === 'article').map(task => nameOf(folder, task));
	const described = new Set(kept.negotiations.map(({id}) => id));
	const undescribed = plan.undescribed.filter(({id}) => !described.has(id)).map(({id}) => id);
	return {
		tables: {
			negotiations: [
				...parts.flatMap(part => part.negotiations ?? []),
				...(await Promise.all(undescribed.map(async id => negotiationFrom(folder, id, names)))),
			],
			outlets: parts.flatMap(part => part.outlets ?? []),
			actors: parts.flatMap(part => part.actors ?? []),
			places: parts.flatMap(part => part.places ?? []),
			wording: parts.flatMap(part => part.wording ?? []),
		},
		found: names.length,
		*works() {
			for (let at = 0; at < names.length; at += batchSize)
				yield {kind: 'files', folder, names: names.slice(at, at + batchSize)};
		},
		problems: [...plan.problems, ...parts.flatMap(part => part.problems)],
	};
}

/** A negotiation that only its folder tells of; where that has no day, the articles are asked. */
async function negotiationFrom(
	folder: string,
	id: string,
	names: readonly string[],
): Promise<CorpusParts['negotiations'][number]> {
	const alone = negotiationOfFolder(id.normalize('NFC'), []);
	if (alone.date !== '') return alone;
	const own = names.filter(name => name.startsWith(`${id}/`));
	const {articles} = await readWork({kind: 'files', folder, names: own});
	return negotiationOfFolder(id.normalize('NFC'), articles);
}

function nameOf(folder: string, {file}: FileTask): string {
	return relative(folder, file).split(sep).join('/').replace(/\.md$/u, '');
}

async function* recordWorks(file: string): AsyncGenerator<LoadWork> {
	let lines: string[] = [];
	let first = 1;
	for await (const line of createInterface({input: createReadStream(file), crlfDelay: Infinity})) {
		if (lines.push(line) < batchSize) continue;
		yield {kind: 'records', file, first, lines};
		first += lines.length;
		lines = [];
	}
	if (lines.length > 0) yield {kind: 'records', file, first, lines};
}
