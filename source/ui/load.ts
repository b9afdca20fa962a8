import type {Outcome} from '../app/effects.js';
import type {LoadingStart, LoadingState} from '../app/loading/loading.js';
import type {Watcher} from '../corpus/files/read-tasks.js';
import type {Corpus} from '../corpus/model.js';
import {deferred} from './deferred.js';
import type {LoadingProgram} from './loading.js';
import type {ReaderScreen} from './run.js';
import {warm} from './warm.js';

/** A bar that moves more often costs the reading more than it tells. In milliseconds. */
const betweenFrames = 50;

/** What was read, with the query as it stands if somebody typed meanwhile; or how the screen was left before. */
export type Loaded =
	| {readonly corpus: Corpus; readonly typed?: Pick<LoadingState, 'query' | 'typing' | 'pressed'>}
	| {readonly outcome: Outcome};

type LoadOptions = {
	readonly read: (watcher: Watcher) => Promise<Corpus>;
	/** Called only where the reading takes so long that somebody notices. */
	readonly open: () => Promise<ReaderScreen>;
	readonly start: Omit<LoadingStart, 'size'>;
	/** What is to be shown needs the indexes, also without a query. */
	readonly needsIndexes: boolean;
};

/**
 * Reads the articles, and where that takes noticeably long shows on the screen how far it is. A query that is there by then waits for the indexes
 * too. Leaving the screen ends the reading, also while a file is waited for.
 * @throws {Error} what `read` throws
 */
export async function loadOnScreen({read, open, start, needsIndexes}: LoadOptions): Promise<Loaded> {
	const ended = new AbortController();
	const left = deferred<Loaded>();
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
			loading.dispatch({type: 'wait', wait: {kind: 'reading', read: articles, found}});
		},
	};
	const loaded = read(watcher).then(async (corpus): Promise<Loaded> => {
		if (loading === undefined) return {corpus};
		if (needsIndexes || loading.state().query.text !== '') await indexed(corpus, loading, ended.signal);
		return {corpus, typed: loading.state()};
	});
	try {
		return await Promise.race([loaded, left.promise]);
	} finally {
		ended.abort();
		// It may have ended otherwise by now; nobody waits for it any more.
		loaded.catch(() => {});
	}
}

async function indexed(corpus: Corpus, loading: LoadingProgram, signal: AbortSignal): Promise<void> {
	const complete = deferred<undefined>();
	loading.dispatch({type: 'wait', wait: {kind: 'indexing', share: 0}});
	const stop = warm(corpus, share => {
		if (share === undefined) complete.resolve(undefined);
		else loading.dispatch({type: 'wait', wait: {kind: 'indexing', share}});
	});
	signal.addEventListener('abort', stop);
	await complete.promise;
	// The reader goes on with the rest.
	stop();
}
