import assert from 'node:assert/strict';
import {test} from 'node:test';
import {physicalKey} from '../../../source/app/keys/physical.js';
import {openSession} from '../../helpers/session.js';

for (const [layout, down, up, quit] of [
	['Russian', 'о', 'л', 'й'],
	['Armenian', 'յ', 'կ', 'ք'],
	['Georgian', 'ჯ', 'კ', 'ქ'],
	['Greek', 'ξ', 'κ', ';'],
] as const) {
	test(`commands work under a ${layout} layout`, () => {
		const session = openSession().press(down);
		assert.equal(session.state().list.current?.id, '2031-03-01-skerry-talks/northwire');
		assert.equal(session.press(up).state().list.current?.id, '2031-03-01-skerry-talks/harbour');
		if (quit !== ';') assert.equal(session.press(quit).effects.at(-1)?.type, 'exit');
	});
}

test('in the search line such letters type', () => {
	assert.equal(openSession().press('/').type('олй').state().search.query.text, 'олй');
});

test('letters with no key of their own are not translated', () => {
	for (const letter of ['j', '/', 'ä', '日']) assert.equal(physicalKey(letter), undefined);
});
