import {delimiter, dirname, join} from 'node:path';

export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The whole environment of a program under test: nothing is inherited but the search path, so that `CI`, colour
 * switches, runner variables and the settings of whoever runs the tests stay outside.
 *
 * @param home empty folder that stands for the user's home
 * @param changes variables to add; `undefined` takes one out
 */
export function testEnvironment(home: string, changes: Variables = {}): Record<string, string> {
	const variables: Variables = {
		PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
		HOME: home,
		XDG_CONFIG_HOME: join(home, 'config'),
		XDG_DATA_HOME: join(home, 'data'),
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_STATE_HOME: join(home, 'state'),
		TMPDIR: process.env['TMPDIR'],
		TERM: 'xterm-256color',
		LC_ALL: 'C.UTF-8',
		TZ: 'UTC',
		...changes,
	};
	const set = Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined);
	return Object.fromEntries(set);
}
