import {readFileSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {type Settings, settingsFrom} from './settings.js';

export type Store = {
	readonly settings: Settings;
	/** What the person must know: a broken file set aside, a folder that cannot be read. */
	readonly notice?: string;
	/** Writes a change. @returns what went wrong, in one sentence. */
	save(change: Partial<Settings>): Promise<string | undefined>;
};

const fileName = 'config.json';

const historical: ReadonlySet<string> = new Set(['lastQuery', 'queryHistory', 'read'] satisfies (keyof Settings)[]);

/** A store that neither tells nor keeps what was searched and read. */
export function withoutHistory(store: Store): Store {
	return {
		...store,
		settings: {...store.settings, lastQuery: '', queryHistory: [], read: []},
		async save(change) {
			const kept = Object.entries(change).filter(([key]) => !historical.has(key));
			return kept.length === 0 ? undefined : store.save(Object.fromEntries(kept));
		},
	};
}

/**
 * Opens the settings. Reading is one file and no library, since the first frame waits for it; Conf is loaded when something is written.
 * A file that is not JSON is renamed to `config.broken-<time>.json` and said.
 */
export function openStore(folder: string, now: () => Date = () => new Date()): Store {
	const file = join(folder, fileName);
	const {value, notice} = readFile(file, now);
	return {
		settings: settingsFrom(value),
		...(notice === undefined ? {} : {notice}),
		async save(change) {
			try {
				const {default: Conf} = await import('conf');
				// Conf writes to a temporary file and renames it.
				const conf = new Conf({cwd: folder, configName: 'config', projectName: 'karabakh-reader', projectSuffix: ''});
				conf.set({...change});
				return undefined;
			} catch (error) {
				return `settings are not kept: ${messageOf(error)}`;
			}
		},
	};
}

function readFile(file: string, now: () => Date): {value?: unknown; notice?: string} {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (error) {
		return isMissing(error) ? {} : {notice: `settings cannot be read: ${messageOf(error)}`};
	}
	try {
		return {value: JSON.parse(text) as unknown};
	} catch {
		return setAside(file, now());
	}
}

function setAside(file: string, time: Date): {notice: string} {
	const stamp = time.toISOString().replaceAll(/[:.]/g, '-');
	const kept = file.replace(/\.json$/, `.broken-${stamp}.json`);
	try {
		renameSync(file, kept);
		return {notice: `the settings were not readable: kept as ${kept}, started afresh`};
	} catch (error) {
		return {notice: `the settings are not readable and could not be set aside: ${messageOf(error)}`};
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
