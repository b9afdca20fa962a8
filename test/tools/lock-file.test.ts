import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {projectRoot} from '../helpers/paths.js';

type Entry = {readonly optionalDependencies?: Readonly<Record<string, string>>; readonly integrity?: string};

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
	packages: Readonly<Record<string, Entry>>;
};

test('the lock file holds the packages of every platform: npm ci refuses it otherwise', () => {
	const named = Object.values(lock.packages).flatMap(entry => Object.keys(entry.optionalDependencies ?? {}));
	const missing = named.filter(name => !(`node_modules/${name}` in lock.packages));
	assert.deepEqual(missing, [], 'node tools/complete-lock.mjs enters them');
});

test('every package of the lock file has a checksum, on every platform', () => {
	const without = Object.entries(lock.packages).filter(
		([name, {integrity = ''}]) => name !== '' && !integrity.startsWith('sha512-'),
	);
	assert.deepEqual(
		without.map(([name]) => name),
		[],
		'without their entries, “npm install --package-lock-only” enters them anew',
	);
});
