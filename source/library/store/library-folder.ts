import {homedir} from 'node:os';
import {join} from 'node:path';

const name = 'karabakh-reader';

/** The folder of the person's own articles, in the platform's data folder (XDG Base Directory; Application Support; AppData). */
export function libraryFolder(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
	const {XDG_DATA_HOME: xdg, LOCALAPPDATA: appData} = environment;
	if (xdg !== undefined && xdg !== '') return join(xdg, name, 'articles');
	if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name, 'articles');
	if (platform === 'win32') return join(appData ?? join(homedir(), 'AppData', 'Local'), name, 'Data', 'articles');
	return join(homedir(), '.local', 'share', name, 'articles');
}
