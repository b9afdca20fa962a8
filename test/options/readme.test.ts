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
		const rows = readme.split('\n').filter(line => line.includes(`| ${help} |`));
		assert.ok(rows.length > 0, `${help}: npm run readme writes it again`);
		for (const key of keys) {
			const label = `\`${keyLabel(key).replace('|', '\\|')}\``;
			assert.ok(
				rows.some(row => row.includes(label)),
				`${key} in ${rows.join('')}`,
			);
		}
	}
});
