import assert from 'node:assert/strict';
import {test} from 'node:test';
import {retried} from '../../../source/archive/sqlite/wasm-locks.js';

/** As the engine says it when another program reads or writes at the same moment. */
const lockedMessages = [
	'database is locked',
	'Could not reset statement prior to binding new values',
	'vtable constructor failed: words',
];

for (const message of lockedMessages) {
	test(`"${message}" is tried again`, () => {
		let tries = 0;
		const answer = retried('no-such-file', () => {
			tries++;
			if (tries < 3) throw new Error(message);
			return 'rows';
		});
		assert.equal(answer, 'rows');
		assert.equal(tries, 3);
	});
}

test('what is no lock is thrown at once', () => {
	let tries = 0;
	assert.throws(() => {
		retried('no-such-file', () => {
			tries++;
			throw new Error('no such column: zebra');
		});
	}, /no such column/);
	assert.equal(tries, 1);
});
