import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearText} from '../../../source/app/linear.js';
import {openSession} from '../../helpers/session.js';
import {wordsFor} from '../../../source/app/words/choose.js';
import {viewOf} from '../../../source/app/view.js';
import {lineText} from '../../../source/app/text/spans.js';
import {cellWidth} from '../../../source/text/width.js';

const saved = {type: 'save', change: {welcomed: true}};

test('the first key that does something ends the welcome, for good, and does what it does', () => {
	const session = openSession({welcome: true}).press('j');
	assert.equal(session.state().welcome, false);
	assert.equal(session.state().read.article, '2031-03-01-skerry-talks/northwire');
	assert.deepEqual(session.effects, [saved]);
	assert.deepEqual(session.press('k').effects, [saved], 'said once');
});

test('a key without a meaning and another window leave it', () => {
	const session = openSession({welcome: true}).press('§', 'ctrl-q').resize(90, 30);
	assert.equal(session.state().welcome, true);
	assert.deepEqual(session.effects, []);
});

test('leaving at once is a key too', () => {
	const [first, ...others] = openSession({welcome: true}).press('q').effects;
	assert.deepEqual(first, saved);
	assert.ok(others.some(({type}) => type === 'exit'));
});

test('keys of one’s own are the ones it names', () => {
	const session = openSession({welcome: true, keys: {compare: ['V']}});
	assert.match(linearText(session.state()), /^V +put them side by side$/m);
});

for (const language of ['en', 'hy', 'az', 'ru']) {
	test(`in ${language} it fits every window, and moves no row of the list`, () => {
		for (const columns of [40, 56, 60, 84, 85, 99, 100, 120, 160, 200]) {
			for (const rows of [10, 18, 19, 24, 50]) {
				const session = openSession({words: wordsFor(language), welcome: true}).resize(columns, rows);
				const view = viewOf(session.state());
				assert.ok(view.kind === 'panes');
				assert.match(
					view.above.map(lineText).join('') + view.panes.flatMap(({lines}) => lines.map(lineText)).join(''),
					/\?/,
				);
				for (const pane of view.panes) {
					assert.ok(pane.lines.length <= pane.rows, `${columns}x${rows}`);
					for (const line of pane.lines) assert.ok(cellWidth(lineText(line)) <= pane.columns, lineText(line));
				}
				const plain = viewOf(
					openSession({words: wordsFor(language)})
						.resize(columns, rows)
						.state(),
				);
				assert.ok(plain.kind === 'panes');
				assert.deepEqual(view.panes[0]?.lines[0], plain.panes[0]?.lines[0]);
			}
		}
	});
}
