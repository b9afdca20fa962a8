import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {keyLabel} from '../../source/app/keys/label.js';
import {keymap} from '../../source/app/keys/keymap.js';
import {helpText} from '../../source/options/help.js';
import {projectRoot} from '../helpers/paths.js';

const page = (name: string): string => readFileSync(join(projectRoot, 'docs', name), 'utf8');

test('the documentation shows the help as the program prints it', () => {
	assert.ok(page('command-line.md').includes(helpText()), 'npm run readme writes it again');
});

test('the documentation lists every key that is a command', () => {
	const keys = page('keys.md');
	for (const {keys: chords, help, where} of keymap) {
		if (where.every(place => place === 'line')) continue;
		const rows = keys.split('\n').filter(line => line.includes(`| ${help} |`));
		assert.ok(rows.length > 0, `${help}: npm run readme writes it again`);
		for (const key of chords) {
			const label = `\`${keyLabel(key).replace('|', '\\|')}\``;
			assert.ok(
				rows.some(row => row.includes(label)),
				`${key} in ${rows.join('')}`,
			);
		}
	}
});
