import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileName} from '../settings/file.js';
import {settingsFolder} from '../settings/folder.js';
import {type Settings, settingsFrom} from '../settings/settings.js';

/** The settings as they are in the file, for a command: it neither writes nor sets anything aside, and one that cannot be read is empty. */
export function keptSettings(): Settings {
	try {
		return settingsFrom(JSON.parse(readFileSync(join(settingsFolder(process.env), fileName), 'utf8')));
	} catch {
		return settingsFrom({});
	}
}
