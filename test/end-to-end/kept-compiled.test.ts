import assert from 'node:assert/strict';
import {readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {run} from '../helpers/run.js';
import {temporaryFolder} from '../helpers/temporary.js';

/** After so many runs of a command all that it needs is compiled. */
const settling = 4;

/** Names, sizes and times of what was compiled. */
function compiledIn(home: string): readonly string[] {
	const folder = join(home, 'cache', 'karabakh-reader', 'compiled');
	return readdirSync(folder).map(name => {
		const {size, mtimeMs} = statSync(join(folder, name));
		return `${name} ${size} ${mtimeMs}`;
	});
}

test('what was compiled is of use to the next run, and is not compiled again', async t => {
	const home = temporaryFolder(t);
	for (let round = 0; round < settling; round++) await run(t, ['list', 'outlets'], {home});
	const before = compiledIn(home);
	assert.match(before.join('\n'), /^chunks-asking-list-/mu);
	await run(t, ['list', 'outlets'], {home});
	assert.deepEqual(compiledIn(home), before);
});
