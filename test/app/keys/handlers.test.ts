import assert from 'node:assert/strict';
import {test} from 'node:test';
import {handlers} from '../../../source/app/commands/handlers.js';
import {keymap} from '../../../source/app/keys/keymap.js';
import {lenses} from '../../../source/compare/lenses.js';
import {loadFormatter} from '../../../source/output/format.js';
import {formats} from '../../../source/output/format-names.js';

type Handlers = typeof handlers;

test('a command of the keymap without its handler does not compile', () => {
	const {down: _, ...others} = handlers;
	// @ts-expect-error -- one is missing, and the compiler says so
	const missing: Handlers = others;
	assert.equal(missing.down, undefined);
	const commands: readonly (keyof Handlers)[] = keymap.map(({command}) => command);
	for (const command of commands) assert.equal(typeof handlers[command], 'function', command);
});

test('every lens has its key', () => {
	for (const lens of lenses) {
		assert.ok(
			keymap.some(({command}) => command === `lens-${lens}`),
			lens,
		);
	}
});

test('every format is written by its own formatter, and a name without one does not compile', async () => {
	// @ts-expect-error -- no format of ours
	await assert.rejects(async () => loadFormatter('docx'));
	const made = await Promise.all(formats.map(loadFormatter));
	assert.equal(new Set(made).size, formats.length);
});
