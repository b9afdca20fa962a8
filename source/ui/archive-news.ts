import type {RefreshProgress} from '../archive/sqlite/refresh.js';
import type {Catalogue} from '../search/catalogue.js';
import type {Program} from './program.js';
import {whyFailed} from './why-failed.js';

/** What becomes of an archive while it is asked. */
export type ArchiveNews =
	/** Files that changed are being read. */
	| {readonly progress: RefreshProgress}
	/** It holds something else now. */
	| {readonly catalogue: Catalogue}
	/** It does not answer any more, or answers again. */
	| {readonly offlineSince: Date | undefined}
	| {readonly fault: unknown};

export type FollowArchive = (hear: (news: ArchiveNews) => void) => () => void;

/** Shows what becomes of the archive. @returns how to stop it */
export function followArchive(follow: FollowArchive | undefined, {dispatch, state, batch}: Program): () => void {
	const stop = follow?.(news =>
		batch(() => {
			if ('progress' in news) {
				const {read, found} = news.progress;
				dispatch({type: 'files-read', progress: found > 0 && read < found ? {read, found} : undefined});
			} else if ('catalogue' in news) {
				dispatch({type: 'archive-changed', catalogue: news.catalogue});
			} else if ('offlineSince' in news) {
				const since = news.offlineSince;
				dispatch({type: 'offline', since: since === undefined ? undefined : timeOf(since)});
			} else {
				dispatch({type: 'files-read', progress: undefined});
				dispatch({type: 'say', message: whyFailed(state().words, news.fault)});
			}
		}),
	);
	return stop ?? (() => {});
}

/** “14:02”, as it is here. */
function timeOf(date: Date): string {
	return [date.getHours(), date.getMinutes()].map(part => String(part).padStart(2, '0')).join(':');
}
