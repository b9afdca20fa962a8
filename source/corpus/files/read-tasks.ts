import {memoryGuard} from './memory.js';
import {maxArticleLength} from '../parse/parse-article.js';
import {loadFullYaml} from '../yaml/yaml.js';
import type {FilePart, FileTask} from './read-folder.js';
import {readText, readTextMeanwhile, type TextFile} from './read-text.js';

/** Articles read so far, of those there are. */
export type ReadProgress = {readonly read: number; readonly found: number};

/** Somebody who waits for a long reading. */
export type Watcher = {
	/** Told after the first fifth of a second and then every few files; what it returns is waited for. */
	readonly onProgress: (progress: ReadProgress) => void | Promise<void>;
	/** Ends the reading between two files: it rejects with the signal's reason. */
	readonly signal?: AbortSignal;
};

/** A shorter wait needs no word: nobody has noticed it yet. In milliseconds. */
const patience = 200;
/** Enough to keep a disk busy, few enough to be done within a frame. */
const filesAtOnce = 32;

/**
 * Reads and parses files, in their order. Without a watcher one after the other and nothing between them, the quickest way; with one that way
 * as long as nobody has noticed, and from then on so that keys and timers have their turn even where a single file takes its time.
 * @throws {TooLargeError} when the texts are more than memory holds
 */
export async function readTasks(
	tasks: readonly FileTask[],
	watcher?: Watcher,
	count: (text: string) => void = memoryGuard(tasks.length),
): Promise<FilePart[]> {
	const parts: FilePart[] = [];
	// Without a watcher the clock is not asked at all.
	const isEarly = watcher === undefined ? () => true : soonAfter(performance.now() + patience);
	while (parts.length < tasks.length && isEarly()) {
		const task = tasks[parts.length];
		if (task !== undefined) parts.push(await parsed(task, readText(task.file), count));
	}
	if (watcher !== undefined && parts.length < tasks.length) {
		await readMeanwhile(tasks, parts, watcher, count);
	}
	return parts;
}

const soonAfter = (deadline: number) => (): boolean => performance.now() < deadline;

async function readMeanwhile(
	tasks: readonly FileTask[],
	parts: FilePart[],
	{onProgress, signal}: Watcher,
	count: (text: string) => void,
): Promise<void> {
	const found = articlesIn(tasks);
	let read = articlesIn(tasks.slice(0, parts.length));
	while (parts.length < tasks.length) {
		await onProgress({read, found});
		signal?.throwIfAborted();
		const batch = tasks.slice(parts.length, parts.length + filesAtOnce);
		const texts = await Promise.all(batch.map(({file}) => readTextMeanwhile(file)));
		for (const [index, task] of batch.entries()) {
			parts.push(await parsed(task, texts[index]?.() ?? {}, count));
		}
		read += articlesIn(batch);
	}
	await onProgress({read, found});
	signal?.throwIfAborted();
}

function articlesIn(tasks: readonly FileTask[]): number {
	return tasks.filter(({what}) => what === 'article').length;
}

/** What a file gave. The full YAML reader is loaded only where one needs it. */
export async function parsed(
	task: FileTask,
	{text, problem}: TextFile,
	count: (text: string) => void,
): Promise<FilePart> {
	const problems = problem === undefined ? [] : [problem];
	if (text === undefined) return {problems};
	// What its parser refuses for its length is not kept.
	if (task.what !== 'article' || text.length <= maxArticleLength) count(text);
	const quick = task.parse(text, {});
	const part = quick.needsFullYaml ? task.parse(text, {fullYaml: await loadFullYaml()}) : quick;
	return {...part, problems: [...problems, ...part.problems]};
}
