import assert from 'node:assert/strict';
import {test} from 'node:test';
import {helpText} from '../../source/options/help.js';
import {commandTable} from '../../source/options/command-table.js';
import {optionSpecs} from '../../source/options/table.js';

test('help names every command and option, in lines a terminal of 100 cells shows whole', () => {
	const help = helpText();
	for (const {usage} of commandTable) assert.ok(help.includes(usage), usage);
	for (const {name, short} of optionSpecs) {
		assert.ok(help.includes(`--${name}`), name);
		if (short !== undefined) assert.ok(help.includes(`-${short}, --${name}`), short);
	}
	for (const line of help.split('\n')) assert.ok(line.length <= 100, line);
});

test('no two options share a name or a letter', () => {
	const names = optionSpecs.map(({name}) => name);
	const letters = optionSpecs.flatMap(({short}) => short ?? []);
	assert.equal(new Set(names).size, names.length);
	assert.equal(new Set(letters).size, letters.length);
});
