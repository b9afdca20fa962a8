import type {Outcome} from '../app/effects.js';
import type {LoadingStart, LoadingState} from '../app/loading/loading.js';
import type {Watcher} from '../corpus/files/read-tasks.js';
import {deferred} from './deferred.js';
import type {LoadingProgram} from './loading.js';
import type {ReaderScreen} from './run.js';

/** A bar that moves more often costs the reading more than it tells. In milliseconds. */
const betweenFrames = 50;

/** What was opened, with the query as it stands if somebody typed meanwhile; or how the screen was left before. */
export type Loaded<T> =
	| {readonly loaded: T; readonly typed?: Pick<LoadingState, 'query' | 'typing' | 'pressed'>}
	| {readonly outcome: Outcome};

type LoadOptions<T> = {
	readonly read: (watcher: Watcher) => Promise<T>;
	/** Called only where the reading takes so long that somebody notices. */
	readonly open: () => Promise<ReaderScreen>;
	readonly start: Omit<LoadingStart, 'size'>;
};

/**
 * Opens the articles, and where that takes noticeably long shows on the screen how far it is. Leaving the screen ends the reading, also while a file is waited for.
 * @throws {Error} what `read` throws
 */
export async function loadOnScreen<T>({read, open, start}: LoadOptions<T>): Promise<Loaded<T>> {
	const ended = new AbortController();
	const left = deferred<Loaded<T>>();
	let loading: LoadingProgram | undefined;
	let shownAt = 0;
	const watcher: Watcher = {
		signal: ended.signal,
		async onProgress({read: articles, found}) {
			if (loading === undefined) {
				const screen = await open();
				loading = screen.load(start);
				screen.left().then(outcome => left.resolve({outcome}), left.reject);
			} else if (articles < found && performance.now() - shownAt < betweenFrames) {
				return;
			}
			shownAt = performance.now();
			loading.dispatch({type: 'wait', wait: {read: articles, found}});
		},
	};
	const loaded = read(watcher).then((given): Loaded<T> => {
		if (loading === undefined) return {loaded: given};
		return {loaded: given, typed: loading.state()};
	});
	try {
		return await Promise.race([loaded, left.promise]);
	} finally {
		ended.abort();
		// It may have ended otherwise by now; nobody waits for it any more.
		loaded.catch(() => {});
	}
}
