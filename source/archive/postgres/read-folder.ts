import {planFolder} from '../../corpus/files/read-folder.js';
import type {FileTask} from '../../corpus/files/read-folder.js';
import {readTasks} from '../../corpus/files/read-tasks.js';
import type {Article, Problem} from '../../corpus/model.js';
import type {CorpusParts} from '../../corpus/parts.js';

/** A folder to be loaded: its tables, and its articles so many at a time, so that any number of them fits. */
export type FolderToLoad = {
	readonly tables: Omit<CorpusParts, 'articles' | 'problems' | 'start'>;
	readonly found: number;
	readonly articles: () => AsyncGenerator<readonly Article[]>;
	/** What could not be read so far. */
	readonly problems: readonly Problem[];
};

const atOnce = 100;

const isArticle = ({what}: FileTask): boolean => what === 'article';

/** Looks into a corpus folder and reads its tables. */
export async function folderToLoad(folder: string): Promise<FolderToLoad> {
	const plan = planFolder(folder, {mayBeEmpty: false});
	const problems: Problem[] = [...plan.problems];
	const parts = await readTasks(plan.tasks.filter(task => !isArticle(task)));
	problems.push(...parts.flatMap(part => part.problems));
	const tasks = plan.tasks.filter(isArticle);
	return {
		tables: {
			negotiations: parts.flatMap(part => part.negotiations ?? []),
			outlets: parts.flatMap(part => part.outlets ?? []),
			actors: parts.flatMap(part => part.actors ?? []),
			places: parts.flatMap(part => part.places ?? []),
			wording: parts.flatMap(part => part.wording ?? []),
		},
		found: tasks.length,
		problems,
		async *articles() {
			for (let at = 0; at < tasks.length; at += atOnce) {
				// oxlint-disable-next-line no-await-in-loop -- so many at a time
				const read = await readTasks(tasks.slice(at, at + atOnce));
				problems.push(...read.flatMap(part => part.problems));
				yield read.flatMap(part => part.articles ?? []);
			}
		},
	};
}
