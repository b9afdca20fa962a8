import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileName} from '../settings/file.js';
import {settingsFolder} from '../settings/folder.js';
import {type Settings, settingsFrom} from '../settings/settings.js';

/** The settings as they are in the file, for a command: it neither writes nor sets anything aside, and one that cannot be read is empty. */
export function keptSettings(): Settings {
	return settingsIn(textOfSettings());
}

/** The address of a team's archive in the settings; empty where there is none. A file of many notes is not parsed for that. */
export function keptArchive(): string {
	const text = textOfSettings();
	return text.includes('"archive"') ? settingsIn(text).archive : '';
}

function settingsIn(text: string): Settings {
	try {
		return settingsFrom(JSON.parse(text));
	} catch {
		return settingsFrom({});
	}
}

function textOfSettings(): string {
	try {
		return readFileSync(join(settingsFolder(process.env), fileName), 'utf8');
	} catch {
		return '';
	}
}
