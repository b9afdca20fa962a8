import assert from 'node:assert/strict';
import {test} from 'node:test';
import {completions, typedCommand} from '../../../source/app/line/commands.js';
import {english} from '../../../source/app/words/en.js';
import {openSession, type Session} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';

function typed(line: string, session: Session = openSession()): Session {
	return session.press(':').type(line).press('enter');
}

test('what follows a command is what it would ask for', () => {
	assert.deepEqual(typed('save ~/talks.md').effects.at(-1), {
		type: 'write',
		content: {kind: 'articles', articles: [harbour]},
		file: '~/talks.md',
		replace: false,
	});
	assert.deepEqual(typed('pipe wc -l').effects.at(-1), {
		type: 'pipe',
		content: {kind: 'articles', articles: [harbour]},
		command: 'wc -l',
	});
	const found = typed('search veld').state();
	assert.equal(found.search.query.text, 'veld');
	assert.equal(found.overlay, undefined);
	assert.equal(typed('sort date').state().search.order, 'date');
	assert.equal(typed('theme light').state().setup.theme, 'light');
	assert.equal(typed('note odd', openSession().press('enter')).state().own.kept.notes[0]?.text, 'odd');
});

test('notes with a file name writes them', () => {
	assert.deepEqual(typed('notes notes.md').effects.at(-1), {
		type: 'write',
		content: {kind: 'notes'},
		file: 'notes.md',
		replace: false,
	});
});

test('a menu without such an item stays open', () => {
	assert.notEqual(typed('sort height').menu(), undefined);
});

test('only what acts there is offered, in the order of the alphabet', () => {
	const inList = completions('', 'list');
	assert.deepEqual(inList, [...inList].sort());
	assert.ok(inList.includes('compare'));
	assert.ok(!inList.includes('next-row'));
	assert.ok(completions('', 'read').includes('search'));
});

test('short forms of other editors are known', () => {
	assert.deepEqual(typedCommand('q', 'list', english), {command: 'quit', argument: ''});
	assert.deepEqual(typedCommand('w x.md', 'list', english), {command: 'save', argument: 'x.md'});
	assert.equal(typed('q').effects.at(-1)?.type, 'exit');
});

test('Tab leaves what follows a command', () => {
	assert.equal(openSession().press(':').type('save a').press('tab').prompt()?.field.text, 'save a');
});

test('lines typed before come back, and then the one being written', () => {
	const session = typed('sort date');
	typed('theme dark', session).press(':').type('bo');
	const line = () => session.prompt()?.field.text;
	session.press('ctrl-p');
	assert.equal(line(), 'theme dark');
	session.press('up', 'up');
	assert.equal(line(), 'sort date');
	session.press('ctrl-n', 'down');
	assert.equal(line(), 'bo');
	session.press('down');
	assert.equal(line(), 'bo');
});

test('the query being written comes back after older ones', () => {
	const session = openSession().press('/').type('veld').press('enter', '/', 'ctrl-u').type('mar');
	assert.equal(session.press('ctrl-p').state().search.query.text, 'veld');
	assert.equal(session.press('ctrl-n').state().search.query.text, 'mar');
});
