import {mkdirSync} from 'node:fs';
import type {ArchiveNow} from './archive/port.js';
import type {NotKept} from './archive/sqlite/damage.js';
import {discardDamaged} from './archive/sqlite/discard.js';
import type {SqlDatabase, SqlDriver} from './archive/sqlite/driver.js';
import {readMeta} from './archive/sqlite/meta.js';
import {archiveFile, openAsItIs, openDatabase} from './archive/sqlite/open-database.js';
import {unlessNotKept} from './archive/sqlite/open-kept.js';
import {shippedArchive} from './archive/sqlite/shipped-archive.js';
import {sqliteNow} from './archive/sqlite/sqlite-archive.js';
import {sqlDriver} from './archive/sqlite/sql-driver.js';
import {haveMoreFiles} from './commands/few-files.js';
import type {Watcher} from './corpus/files/read-tasks.js';
import {shippedFolder} from './corpus/files/shipped.js';
import {refreshInWorker, type RefreshWork} from './refresh-in-worker.js';
import type {ArchiveNews} from './ui/archive-news.js';

/** An archive in a file, that answers from what is there while its files are read anew. */
export type KeptForReader = {
	/** What answers now: another one after the archive was read anew. */
	readonly now: () => ArchiveNow;
	/** Has changed files noticed and read; none where that was done. @returns how to stop it */
	readonly follow: (hear: (news: ArchiveNews) => void) => () => void;
	/** Has what changed since read aside, once what is being read is. */
	readonly refresh: () => void;
	readonly close: () => void;
};

type Options = {
	readonly folders: readonly string[];
	readonly mayBeEmpty: string;
	/** The folder of what can be made again. */
	readonly cache: string;
	readonly watcher: Watcher;
	/** Says why no archive is kept. */
	readonly tell: (why: NotKept) => void;
	/** Articles that are read at most before anything is shown; of more the list shows what is there. */
	readonly mostBefore?: number;
};

/** A second or two. */
const fewEnough = 1_500;

/** Opens the archive that is kept of some folders; undefined, and said, where none can be kept. */
export async function keptForReader(options: Options): Promise<KeptForReader | undefined> {
	const {watcher, tell} = options;
	return unlessNotKept({tell, signal: watcher.signal}, () => opened(options));
}

async function opened({folders, mayBeEmpty, cache, watcher, mostBefore = fewEnough}: Options): Promise<KeptForReader> {
	mkdirSync(cache, {recursive: true});
	const driver = await sqlDriver(false, cache);
	const isShipped = folders[0] === shippedFolder();
	const seed = isShipped ? shippedArchive() : undefined;
	const file = archiveFile(cache, folders);
	const work: RefreshWork = {file, folders, mayBeEmpty, seed};
	const there = openAsItIs(driver, file);
	if (there !== undefined && Number(readMeta(there, 'articles')) > mostBefore) {
		return new Held(driver, work, there).readAsideLater();
	}
	there?.close();
	if (haveMoreFiles(folders, mostBefore)) return firstRead(driver, work, watcher);
	const database = await openDatabase(driver, {
		...work,
		oneShot: false,
		attribute: async () => (await import('./compare/voices/attribute.js')).attribute,
		onProgress: watcher.onProgress,
		signal: watcher.signal,
	});
	return new Held(driver, work, database);
}

/** An archive that answers, and is opened anew when another thread has read more into it. */
class Held implements KeptForReader {
	readonly #driver: SqlDriver;
	readonly #work: RefreshWork;
	readonly #ended = new AbortController();
	#isReading = false;
	#again = false;
	#database: SqlDatabase;
	#now: ArchiveNow;
	#hear: ((news: ArchiveNews) => void) | undefined;
	/** What nobody has heard yet. */
	readonly #news: ArchiveNews[] = [];
	/** Starts the reading; none where it has begun, or need not be. */
	#read: (() => void) | undefined;

	constructor(driver: SqlDriver, work: RefreshWork, database: SqlDatabase) {
		this.#driver = driver;
		this.#work = work;
		this.#database = database;
		this.#now = this.#answers(database);
	}

	/** Once somebody follows, what changed is read in another thread. */
	readAsideLater(): this {
		this.#read = this.refresh;
		return this;
	}

	readonly refresh = (): void => {
		// What is asked twice while it reads is read once more when it has.
		if (this.#isReading) {
			this.#again = true;
			return;
		}
		this.#isReading = true;
		refreshInWorker(this.#work, progress => this.say({progress}), this.#ended.signal)
			.then(() => this.say({catalogue: this.reopen().catalogue()}))
			.catch((fault: unknown) => this.say({fault}))
			.finally(() => {
				this.#isReading = false;
				if (!this.#again || this.#ended.signal.aborted) return;
				this.#again = false;
				this.refresh();
			});
	};

	readonly now = (): ArchiveNow => this.#now;

	/** What turns out to be damaged is taken away, so that the next start makes it anew. */
	#answers(database: SqlDatabase): ArchiveNow {
		return noticing(sqliteNow(database), error => discardDamaged(error, this.#work.file));
	}

	/** Where another file has taken the place of the one that is open, that one answers. */
	reopen(): ArchiveNow {
		const next = openAsItIs(this.#driver, this.#work.file);
		if (next === undefined) return this.#now;
		this.#database.close();
		this.#database = next;
		this.#now = this.#answers(next);
		return this.#now;
	}

	say(news: ArchiveNews): void {
		if (this.#ended.signal.aborted) return;
		if (this.#hear === undefined) this.#news.push(news);
		else this.#hear(news);
	}

	readonly follow = (hear: (news: ArchiveNews) => void): (() => void) => {
		this.#hear = hear;
		for (const news of this.#news.splice(0)) hear(news);
		this.#read?.();
		return () => this.#ended.abort();
	};

	readonly close = (): void => {
		this.#ended.abort();
		this.#database.close();
	};

	get ended(): AbortSignal {
		return this.#ended.signal;
	}
}

/** Reads many articles for the first time: resolves as soon as there is something to be asked, and reads on. */
function firstRead(driver: SqlDriver, work: RefreshWork, {onProgress, signal}: Watcher): Promise<KeptForReader> {
	return new Promise((resolve, reject) => {
		const ended = new AbortController();
		const giveUp = (): void => ended.abort(signal?.reason);
		signal?.addEventListener('abort', giveUp, {once: true});
		let held: Held | undefined;
		const open = (): Held | undefined => {
			const database = openAsItIs(driver, work.file);
			if (database === undefined) return undefined;
			held = new Held(driver, work, database);
			held.ended.addEventListener('abort', () => ended.abort(), {once: true});
			signal?.removeEventListener('abort', giveUp);
			resolve(held);
			return held;
		};
		/** The catalogue is kept as often as the articles have doubled. */
		let next = 0;
		const reading = refreshInWorker(
			work,
			progress => {
				const isMore = progress.kept && progress.read >= next;
				if (isMore) next = 2 * Math.max(1, progress.read);
				if (held !== undefined && isMore) held.say({catalogue: held.reopen().catalogue()});
				const there = held ?? (progress.kept ? open() : undefined);
				if (there === undefined) void onProgress(progress);
				else there.say({progress});
			},
			ended.signal,
		);
		reading.then(
			() => {
				const there = held ?? open();
				if (there === undefined) reject(new Error('the archive that was read cannot be opened'));
				else there.say({catalogue: there.reopen().catalogue()});
			},
			(fault: unknown) => {
				held?.say({fault});
				reject(fault instanceof Error ? fault : new Error(String(fault)));
			},
		);
	});
}

/** An archive whose faults somebody hears of. */
function noticing(archive: ArchiveNow, hear: (error: unknown) => void): ArchiveNow {
	const heard = <P extends readonly unknown[], T>(method: (...parameters: P) => T) => {
		return (...parameters: P): T => {
			try {
				return method(...parameters);
			} catch (error) {
				hear(error);
				throw error;
			}
		};
	};
	return {
		catalogue: heard(archive.catalogue),
		find: heard(archive.find),
		facets: heard(archive.facets),
		grid: heard(archive.grid),
		ids: heard(archive.ids),
		articles: heard(archive.articles),
		headers: heard(archive.headers),
		texts: heard(archive.texts),
		marked: heard(archive.marked),
		filed: heard(archive.filed),
		statistics: heard(archive.statistics),
		names: heard(archive.names),
		outlets: heard(archive.outlets),
		negotiations: heard(archive.negotiations),
		close: archive.close,
	};
}
