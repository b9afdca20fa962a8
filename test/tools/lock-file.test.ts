import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {projectRoot} from '../helpers/paths.js';

type Entry = {readonly optionalDependencies?: Readonly<Record<string, string>>};

test('the lock file holds the packages of every platform: npm ci refuses it otherwise', () => {
	const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
		packages: Readonly<Record<string, Entry>>;
	};
	const named = Object.values(lock.packages).flatMap(entry => Object.keys(entry.optionalDependencies ?? {}));
	const missing = named.filter(name => !(`node_modules/${name}` in lock.packages));
	assert.deepEqual(missing, [], 'node tools/complete-lock.mjs enters them');
});
