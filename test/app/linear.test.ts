import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearCommand, linearText} from '../../source/app/linear.js';
import {openSession} from '../helpers/session.js';

const cases: Readonly<Record<string, readonly [keys: readonly string[], said: RegExp]>> = {
	'an article of the list': [[], /^Harbour Post, Ministers meet over Skerry, 2031-03-01, 2 of 5$/],
	'a negotiation': [['up'], /^negotiation First talks on Skerry, 2031-03-01, 2 outlets, 2 origins, open, 1 of 5$/],
	'a mark': [['space', 'up'], /marked/],
	'what is typed': [['/', 'v', 'e', 'l', 'd'], /^search: veld \(Tomas Veld\), 2 articles$/],
	'the head of a text': [['enter'], /^Ministers meet over Skerry\. Harbour Post, 2031-03-01, stated\./],
	'the first paragraph with it': [['enter'], /2 paragraphs\.\n1 of 2: Foreign minister Odile Marsh/],
	'the next paragraph': [['enter', '}'], /^2 of 2: Port Ember said/],
	'a note with its paragraph': [['enter', 'e', 'x', 'enter', '}', '{'], /^1 of 2: .*\nYour note: x$/],
	'a row of a comparison': [
		['c'],
		/^1 March 2031 · First talks on Skerry; 2 outlets, 2 origins · our accounts\ndiffers: \S.*\nrow 1 of \d, .*\nHarbour Post: .*\nNorth Wire: /,
	],
	'a row of a lens': [
		['c', '4'],
		/our accounts\nAttributed by .*\nrow 1 of 2, Norland\nHarbour Post: 1 sentence, .*\nNorth Wire: opening only$/,
	],
	'the next row of a lens': [
		['c', '4', '}'],
		/^row 2 of 2, Tomas Veld\nHarbour Post: nothing in the text we have\nNorth Wire: /,
	],
	'a place of the query': [['/', 'v', 'e', 'l', 'd', 'enter', 'a', 'c', '6'], /^1 of \d, .*: .*Veld/],
	'a cell of the timeline': [['t'], /^Harbour Post, First talks on Skerry: 1 article/],
	'a message': [['g', 'o', 'down', 'down', 'o'], /this article has no link/],
};

for (const [name, [keys, said]] of Object.entries(cases)) {
	test(`${name} is said in plain sentences`, () => {
		const text = linearText(
			openSession()
				.press(...keys)
				.state(),
		);
		assert.match(text, said);
		assert.doesNotMatch(text, /[│┃─▾▸█░]/);
	});
}

test('where nothing is laid out, down is one step further in what is said', () => {
	assert.equal(linearCommand(openSession().state(), 'down'), 'down');
	assert.equal(linearCommand(openSession().press('enter').state(), 'down'), 'next-passage');
	assert.equal(linearCommand(openSession().press('c').state(), 'up'), 'previous-row');
	assert.equal(linearCommand(openSession().press('enter', '/').state(), 'down'), 'down');
});
