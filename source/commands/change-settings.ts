import type {SettingsChange} from '../settings/change.js';
import {settingsFolder} from '../settings/folder.js';
import {openStore} from '../settings/store.js';
import {CommandError} from './command-error.js';

/** Writes a change of the settings, as the reader does. @throws {CommandError} when it cannot be written */
export async function changeSettings(change: SettingsChange): Promise<void> {
	const problem = await openStore(settingsFolder(process.env)).save(change);
	if (problem === undefined || problem.kind === 'copied') return;
	throw new CommandError(
		`cannot write the settings: ${problem.path}: ${problem.reason ?? problem.detail ?? problem.kind}`,
	);
}
