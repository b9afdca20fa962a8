import {homedir} from 'node:os';
import {join} from 'node:path';

const name = 'karabakh-reader';

/** The platform's folder for what can be made again (XDG Base Directory; Caches; Local AppData). */
export function cacheFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
	const {XDG_CACHE_HOME: xdg, LOCALAPPDATA: appData} = environment;
	if (xdg !== undefined && xdg !== '') return join(xdg, name);
	if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
	if (platform === 'win32') return join(appData ?? join(homedir(), 'AppData', 'Local'), name, 'Cache');
	return join(homedir(), '.cache', name);
}
