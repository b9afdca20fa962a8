import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {pathToFileURL} from 'node:url';
import {projectRoot} from '../helpers/paths.js';

type Plugins = {readonly isCommonLetter: (code: number) => boolean};

test('no letter in the word lists of a language takes the table of all scripts', async () => {
	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a tool without types
	const {isCommonLetter} = (await import(
		pathToFileURL(join(projectRoot, 'tools', 'packed-plugins.mjs')).href
	)) as Plugins;
	const folder = join(projectRoot, 'source', 'language', 'compiled');
	const files = readdirSync(folder).filter(name => /^\w{2,3}\.ts$/.test(name));
	assert.ok(files.length > 20);
	for (const name of files) {
		const letters = new Set(readFileSync(join(folder, name), 'utf8'));
		const rare = [...letters].filter(letter => !isCommonLetter(letter.codePointAt(0) ?? 0));
		assert.deepEqual(rare, [], name);
	}
	assert.equal(isCommonLetter(0x4e2d), false);
});
