import {present} from './schema/present.js';
import path from 'node:path';
import {assemble} from './assemble.js';
import type {Article, Corpus, Negotiation, Outlet, Problem} from './model.js';
import {withTags} from './outlet-tags.js';
import {type FolderPlan, oneArticleTask, outletsTask, planFolder} from './files/read-folder.js';
import {isInside} from './files/read-text.js';
import {readTasks, type Watcher} from './files/read-tasks.js';

export type ReadOptions = {
	/** A folder in which it is no problem that there is no article yet. */
	readonly mayBeEmpty?: string;
	/** Told how far a long reading is, and able to end it. */
	readonly watcher?: Watcher;
};

/**
 * Reads corpus folders (`<negotiation>/<outlet>.md`, negotiation.yaml, tables) into one corpus. Later folders replace table entries
 * of earlier ones; of two articles with one id the first is kept. Never rejects for what is in the folders: whatever could not be read is in
 * `problems`, beside everything that could.
 * @throws {TooLargeError} when the articles are more than memory holds
 */
export async function readCorpus(folders: readonly string[], {mayBeEmpty, watcher}: ReadOptions = {}): Promise<Corpus> {
	const plans = folders.map(folder => planFolder(folder, {mayBeEmpty: folder === mayBeEmpty}));
	const tasks = plans.flatMap(plan => plan.tasks);
	const parts = await readTasks(tasks, watcher);
	const negotiations = parts.flatMap(part => part.negotiations ?? []);
	return assemble({
		articles: parts.flatMap(part => part.articles ?? []),
		negotiations,
		outlets: parts.flatMap(part => part.outlets ?? []),
		actors: parts.flatMap(part => part.actors ?? []),
		places: parts.flatMap(part => part.places ?? []),
		wording: parts.flatMap(part => part.wording ?? []),
		...present({start: parts.find(part => part.start !== undefined)?.start}),
		problems: [...[...plans, ...parts].flatMap(part => part.problems), ...undescribed(plans, negotiations)],
	});
}

/** Negotiations that no folder describes: their names have to do. */
export function undescribed(plans: readonly FolderPlan[], negotiations: readonly Negotiation[]): Problem[] {
	const described = new Set(negotiations.map(({id}) => id));
	return plans
		.flatMap(plan => plan.undescribed)
		.filter(({id}) => !described.has(id.normalize('NFC')))
		.map(({folder}) => ({
			file: folder,
			message: 'no negotiation.yaml, the folder name stands in: add one with title and date',
			severity: 'warning',
		}));
}

/** Whether the text can be the id of a file: `folder/name`, and nothing that leads elsewhere. */
export function isArticleId(text: string): boolean {
	return (
		/^[^/\\\0:]+\/[^/\\\0:]+$/.test(text) &&
		!text.split('/').some(part => part.startsWith('.')) &&
		!path.isAbsolute(text)
	);
}

/**
 * Reads one article without the rest of the folder: the quick way to `print <id>`. Without article and problems there is no such file
 * (or the text is not an id).
 */
export async function readArticle(
	folder: string,
	id: string,
): Promise<{readonly article?: Article; readonly problems: readonly Problem[]}> {
	if (!isArticleId(id) || !isInside(folder, `${id}.md`)) {
		return {problems: []};
	}

	const [part] = await readTasks([oneArticleTask(folder, id)]);
	const article = part?.articles?.[0];
	return {...(article === undefined ? {} : {article}), problems: part?.problems ?? []};
}

/** Reads only outlets.yaml; a folder without one has no outlets. */
export async function readOutlets(
	folder: string,
): Promise<{readonly outlets: readonly Outlet[]; readonly problems: readonly Problem[]}> {
	if (!isInside(folder, 'outlets.yaml')) {
		return {outlets: [], problems: []};
	}

	const [part] = await readTasks([outletsTask(folder)]);
	return {outlets: withTags(part?.outlets ?? []), problems: part?.problems ?? []};
}
