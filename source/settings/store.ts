import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {sleep} from '../corpus/files/lock.js';
import {isEmpty, type SettingsChange} from './change.js';
import {fileName, readSettingsFile} from './file.js';
import {fileChange} from './file-change.js';
import {type SavedSearch, savedIn} from './own-names.js';
import {problemOf, type SettingsProblem} from './problem.js';
import {type Settings, settingsFrom} from './settings.js';
import {recordIn} from './shape.js';
import type {Written} from './write.js';

/** The settings as they were at the start, and the way changes reach the file. A change that could not be written is tried again with the next. */
export type Store = {
	readonly settings: Settings;
	/** What was wrong at the start: a broken file set aside, one that cannot be read. */
	readonly problem?: SettingsProblem | undefined;
	/** Writes a change, and those that are still to be written. */
	save(change: SettingsChange): Promise<SettingsProblem | undefined>;
	/** The same before it returns, for a process that is about to end or stop. Needs `prepare`: else the change waits for the next `save`. */
	saveNow(change: SettingsChange): void;
	/** The saved searches in the file, when it has changed since the start or since this was asked last. */
	savedElsewhere(): readonly SavedSearch[] | undefined;
	/** Loads what writing needs, and clears away what killed runs left: reading does without, since the first frame waits for it. */
	prepare(): Promise<void>;
};

export type StoreOptions = {
	readonly now?: () => Date;
	/** How long another reader's write is waited for, in milliseconds. */
	readonly patience?: number;
};

/** Milliseconds. */
const defaultPatience = 3000;
/** A reader that has the lock on a busy machine may not have its turn for a while: nobody leaves for good without what they made. */
const patienceAtEnd = 1500;
const betweenTries = 15;

/**
 * Opens the settings of a folder. Nothing a person made is lost: a file that cannot be used is set aside, a write changes only what was
 * changed here, and what cannot be written is said.
 */
export function openStore(
	folder: string,
	{now = () => new Date(), patience = defaultPatience}: StoreOptions = {},
): Store {
	const file = join(folder, fileName);
	const isChanged = fileChange(file);
	const {value, problem} = readSettingsFile(file, now);
	let pending: readonly SettingsChange[] = [];
	let write: ((changes: readonly SettingsChange[]) => Written) | undefined;

	const load = async () => {
		const {removeLeftovers, writeChanges} = await import('./write.js');
		write ??= changes => writeChanges(folder, changes, now());
		return removeLeftovers;
	};
	const queue = (change: SettingsChange) => {
		if (!isEmpty(change)) pending = [...pending, change];
	};
	const attempt = (): SettingsProblem | undefined => {
		if (pending.length === 0 || write === undefined) return undefined;
		const {done, problem: said} = write(pending);
		if (done) pending = [];
		return said;
	};
	return {
		settings: settingsFrom(value),
		problem,
		savedElsewhere: () => (isChanged() ? savedIn(recordIn(readSettingsFile(file, now).value)['saved']) : undefined),
		// What goes wrong with it is said when there is something to write.
		prepare: () =>
			load()
				.then(removeLeftovers => removeLeftovers(folder))
				.catch(() => {}),
		async save(change) {
			queue(change);
			try {
				if (write === undefined) await load();
			} catch (error) {
				return problemOf('unwritten', folder, error);
			}
			const start = performance.now();
			let said = attempt();
			while (said?.kind === 'busy' && performance.now() - start < patience) {
				await delay(betweenTries);
				said = attempt();
			}
			return said;
		},
		saveNow(change) {
			queue(change);
			const start = performance.now();
			while (attempt()?.kind === 'busy' && performance.now() - start < patienceAtEnd) sleep(betweenTries);
		},
	};
}

const historical: ReadonlySet<string> = new Set([
	'queryHistory',
	'read',
	'session',
	'looked',
	'looks',
] satisfies (keyof SettingsChange)[]);

/** A store that neither tells nor keeps what was searched, read and looked at. */
export function withoutHistory(store: Store): Store {
	return {
		...store,
		settings: {...store.settings, queryHistory: [], read: [], looks: [], sessions: []},
		save: change => store.save(lasting(change)),
		saveNow: change => store.saveNow(lasting(change)),
	};
}

/** A store without what was overruled; what is overruled from now on is kept beside it. */
export function withoutOverrides(store: Store): Store {
	return {...store, settings: {...store.settings, overrides: []}};
}

function lasting(change: SettingsChange): SettingsChange {
	return Object.fromEntries(Object.entries(change).filter(([key]) => !historical.has(key)));
}
