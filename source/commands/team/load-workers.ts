import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {LoadOutcome} from '../../archive/postgres/loader.js';
import type {LoadWork} from '../../archive/postgres/load-work.js';
import type {Tables} from '../../corpus/model.js';

/** What a thread begins with. */
export type LoadStart = {readonly url: string; readonly password: string | undefined; readonly tables: Tables};

export type LoadAnswer = {readonly outcome: LoadOutcome} | {readonly failed: string; readonly code: string | undefined};

const mostThreads = 16;

/** How many threads read at once. */
export const threads = Math.min(mostThreads, availableParallelism());

/**
 * Loads pieces of work in as many threads as there are cores, each with a connection of its own.
 * @param onDone told of each piece when it is in the archive; the next one is given out afterwards
 * @throws {Error} the first fault of a thread; what the others have in hand is waited for
 */
export async function loadAll(
	start: LoadStart,
	works: AsyncIterable<LoadWork> | Iterable<LoadWork>,
	onDone: (outcome: LoadOutcome) => Promise<void>,
): Promise<void> {
	const queue = inTurn(works);
	const run = {failed: false};
	const work = async (): Promise<void> => {
		const worker = new Worker(new URL('./load-worker.js', import.meta.url), {workerData: start});
		// What goes wrong while it has nothing to do shows when it has.
		worker.on('error', () => undefined);
		try {
			while (!run.failed) {
				// oxlint-disable-next-line no-await-in-loop -- a piece of work after the other
				const next = await queue.next();
				if (next.done === true) break;
				// oxlint-disable-next-line no-await-in-loop -- as above
				await onDone(await loaded(worker, next.value));
			}
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
			worker.postMessage(null);
			await new Promise(resolve => worker.once('exit', resolve));
		} catch (error) {
			run.failed = true;
			throw error;
		} finally {
			await worker.terminate();
		}
	};
	const outcomes = await Promise.allSettled(Array.from({length: threads}, work));
	for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}

/** Gives one after the other to whoever asks next. */
async function* inTurn<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void> {
	yield* items;
}

function loaded(worker: Worker, work: LoadWork): Promise<LoadOutcome> {
	return new Promise((resolve, reject) => {
		const ended = (): void => reject(new Error('a loading thread ended'));
		const heard = (answer: LoadAnswer): void => {
			worker.off('error', reject).off('exit', ended);
			if ('outcome' in answer) resolve(answer.outcome);
			else reject(Object.assign(new Error(answer.failed), answer.code !== undefined && {code: answer.code}));
		};
		worker.once('message', heard).once('error', reject).once('exit', ended);
		// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node, no window
		worker.postMessage(work);
	});
}
