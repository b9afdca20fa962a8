import assert from 'node:assert/strict';
import {test} from 'node:test';
import {footerLine} from '../../../source/app/keys/footer.js';
import {lineText} from '../../../source/app/text/spans.js';
import {openSession, type Session} from '../../helpers/session.js';

function footer(session: Session): string {
	return lineText(footerLine(session.state(), session.state().size.columns));
}

test('a list without articles offers nothing to be done with them', () => {
	const text = footer(openSession({query: 'zebra'}));
	assert.match(text, /^\/ search  \? help  q back/);
	assert.doesNotMatch(text, /mark|compare|print/);
});

test('the next hit is offered where there is one', () => {
	assert.doesNotMatch(footer(openSession().press('enter')), /n hit/);
	assert.match(footer(openSession({query: 'fishermen'}).press('enter')), /n hit/);
});

test('a line that asks for something names its own keys', () => {
	assert.match(footer(openSession().press('|')), /^Enter done  Esc leave +/);
	assert.match(footer(openSession().press(':')), /^Enter done  Esc leave  Tab complete/);
	assert.match(footer(openSession({picker: true}).press('tab')), /^Enter hand on/);
});

test('a menu names the keys of its items', () => {
	assert.doesNotMatch(footer(openSession().press('x')), /take away/);
	const noted = openSession().press('enter', 'e').type('x').press('enter', 'E');
	assert.match(footer(noted), /e change  D take away/);
});

for (const columns of [40, 60, 84, 120]) {
	test(`the way to the help is there at ${columns} columns`, () => {
		for (const keys of [[], ['enter'], ['c'], ['t']]) {
			assert.match(
				footer(
					openSession()
						.press(...keys)
						.resize(columns, 24),
				),
				/\? help/,
				keys.join(),
			);
		}
	});
}

test('the help says how far one has read in it', () => {
	assert.match(footer(openSession().resize(120, 12).press('?')), /Top$/);
	assert.match(footer(openSession().resize(120, 12).press('?', 'G')), /End$/);
});
