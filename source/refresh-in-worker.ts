import {Worker} from 'node:worker_threads';
import type {RefreshProgress} from './archive/sqlite/refresh.js';

/** The archive that is brought up to date, and the folders it is of. */
export type RefreshWork = {
	/** As `archiveFile` names it. */
	readonly file: string;
	readonly folders: readonly string[];
	readonly mayBeEmpty?: string | undefined;
	/** The packed archive that comes with the program, where the shipped folder is the first. */
	readonly seed?: string | undefined;
};

export type WorkerMessage = {readonly kind: 'progress'} & RefreshProgress;

/**
 * Brings an archive up to date in a thread of its own, while this one answers from what is there. What was written when it is given up stays, and the
 * next time goes on from there.
 * @returns when all is read
 * @throws {Error} of SQLite or the file system, or the signal's reason
 */
export function refreshInWorker(
	work: RefreshWork,
	onProgress: (progress: RefreshProgress) => void,
	signal?: AbortSignal,
): Promise<void> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const worker = new Worker(new URL('./refresh-worker.js', import.meta.url), {workerData: work});
		const giveUp = (): void => {
			void worker.terminate();
			reject(signal?.reason instanceof Error ? signal.reason : new Error('given up'));
		};
		signal?.addEventListener('abort', giveUp, {once: true});
		worker.on('message', ({read, found, kept}: WorkerMessage) => onProgress({read, found, kept}));
		worker.on('error', reject);
		worker.on('exit', code => {
			signal?.removeEventListener('abort', giveUp);
			if (code === 0) resolve();
			else reject(new Error(`the reading thread ended with ${code}`));
		});
	});
}
