import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {keyLabel} from '../../source/app/keys/label.js';
import {keymap} from '../../source/app/keys/keymap.js';
import {helpText} from '../../source/options/help.js';
import {projectRoot} from '../helpers/paths.js';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

test('the README shows the help as the program prints it', () => {
	assert.ok(readme.includes(helpText()), 'npm run readme writes it again');
});

test('the README lists every key that is a command', () => {
	for (const {keys, help, where} of keymap) {
		if (where.every(place => place === 'line')) continue;
		const row = readme.split('\n').find(line => line.endsWith(`| ${help} |`));
		assert.ok(row, `${help}: npm run readme writes it again`);
		for (const key of keys) assert.ok(row.includes(`\`${keyLabel(key).replace('|', '\\|')}\``), `${key} in ${row}`);
	}
});
