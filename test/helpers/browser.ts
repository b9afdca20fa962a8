import {execFileSync} from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const timeoutMs = 60_000;

/** The first browser on the path that can be driven headless. */
function findBrowser(): string | undefined {
	return names.find(name => {
		try {
			execFileSync(name, ['--version'], {stdio: 'ignore', timeout: timeoutMs});
			return true;
		} catch {
			return false;
		}
	});
}

const browser = findBrowser();

/** Why tests in a browser are left out, said in the report of the tests; false where there is one. */
export const withoutBrowser = browser === undefined && 'no browser here: chromium would do';

/** What the browser made of a page, as HTML, once its scripts have run. `profile`: an empty folder. */
export function domOf(file: string, profile: string): string {
	const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
	return execFileSync(
		browser ?? '',
		[
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			...quiet,
			`--user-data-dir=${profile}`,
			'--dump-dom',
			`file://${file}`,
		],
		{encoding: 'utf8', timeout: timeoutMs, stdio: ['ignore', 'pipe', 'ignore']},
	);
}
