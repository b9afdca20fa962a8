import {homedir} from 'node:os';
import {join} from 'node:path';

const name = 'karabakh-reader';

/** The platform's folder for settings (XDG Base Directory; Application Support; AppData). */
export function settingsFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
	const {XDG_CONFIG_HOME: xdg, APPDATA: appData} = environment;
	if (xdg !== undefined && xdg !== '') return join(xdg, name);
	if (platform === 'darwin') return join(homedir(), 'Library', 'Preferences', name);
	if (platform === 'win32') return join(appData ?? join(homedir(), 'AppData', 'Roaming'), name);
	return join(homedir(), '.config', name);
}
