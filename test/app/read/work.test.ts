import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Effect} from '../../../source/app/effects.js';
import {wordsFor} from '../../../source/app/words/choose.js';
import {openSession} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';

function last(effects: readonly Effect[]): Effect | undefined {
	return effects.at(-1);
}

test('a bookmark is kept, shown, and can be taken back', () => {
	const session = openSession().press('m');
	assert.deepEqual(session.state().own.kept.bookmarks, [harbour]);
	assert.deepEqual(last(session.effects), {type: 'save', change: {bookmarks: {added: [harbour], removed: []}}});
	session.press('U');
	assert.deepEqual(session.state().own.kept.bookmarks, []);
	assert.deepEqual(last(session.effects), {type: 'save', change: {bookmarks: {added: [], removed: [harbour]}}});
	assert.equal(session.press('U').state().message, 'nothing to undo');
});

test('an article that is opened is marked as read, r takes that back', () => {
	const session = openSession().press('enter');
	assert.deepEqual(session.state().own.kept.read, [harbour]);
	session.press('r');
	assert.deepEqual(session.state().own.kept.read, []);
});

test('undo takes back that change only, not what was read since', () => {
	const session = openSession().press('m', 'enter', 'U');
	assert.deepEqual(session.state().own.kept.bookmarks, []);
	assert.deepEqual(session.state().own.kept.read, [harbour]);
});

test('two notes that two readers left on one paragraph are both in the line, and shown', () => {
	const note = {article: harbour, paragraph: 0, made: ''};
	const notes = [
		{...note, text: 'mine'},
		{...note, text: 'yours'},
	];
	const kept = {bookmarks: [], read: [], queryHistory: [], notes};
	const session = openSession({kept}).press('enter', 'e');
	assert.equal(session.prompt()?.field.text, 'mine; yours');
	session.press('enter');
	assert.deepEqual(
		session.state().own.kept.notes.map(({text}) => text),
		['mine; yours'],
	);
	assert.deepEqual(last(session.effects), {
		type: 'save',
		change: {notes: {added: [{...note, text: 'mine; yours', made: '2031-06-01T12:00:00.000Z'}], removed: notes}},
	});
});

test('is: fields find what was kept by earlier runs from the first screen on', () => {
	const kept = {bookmarks: [northwire], read: [], queryHistory: [], notes: []};
	assert.deepEqual(openSession({kept, query: 'is:bookmarked'}).listed(), [northwire]);
});

function copied(language: string, ...keys: readonly string[]): Effect | undefined {
	return last(openSession({words: wordsFor(language)}).press(...keys, 'y').effects);
}

test('a passage is cited in the language of the reader', () => {
	const talks = 'Foreign minister Odile Marsh met Tomas Veld in Port Ember on Monday, 1 March.';
	assert.deepEqual(copied('ru', 'enter'), {
		type: 'copy',
		text: `${talks}\n(Harbour Post, «Ministers meet over Skerry», 2031-03-01, наш пересказ (karabakh-reader), абзац 1, https://harbour.example/skerry_talks)\n`,
	});
	assert.deepEqual(copied('en', 'G', 'enter'), {
		type: 'copy',
		text: 'Odile Marche a signé à Port Ember un accord sur le ferry de Skerry.\n(The Lantern, Evening Edition, “Un ferry pour Skerry”, 2031-05, the outlet’s text, paragraph 1, from North Wire)\n',
	});
});

test('on the list the sources of what is marked are copied, with what is inferred', () => {
	const effect = copied('en', 'space', 'space');
	assert.deepEqual(effect, {
		type: 'copy',
		text: 'Harbour Post, “Ministers meet over Skerry”, 2031-03-01, our account by karabakh-reader, https://harbour.example/skerry_talks\nNorth Wire, “=Veld, “Marsh” | talk”, 2031-03-02 (inferred: from the weekday), our account by karabakh-reader, opening only\n',
	});
});

test('what is copied says on which relay it was read', () => {
	const corpus = createCorpus({
		articles: [
			{id: 'a/b', outlet: 'post', title: 'T', published: '2031-03-01', via: 'Relay Times', body: 'It rained.'},
		],
	});
	const effect = last(openSession({corpus}).press('enter', 'y').effects);
	assert.deepEqual(effect, {
		type: 'copy',
		text: 'It rained.\n(post, “T”, 2031-03-01, the outlet’s text, paragraph 1, read on Relay Times)\n',
	});
});

test('is: fields follow what was kept', () => {
	const session = openSession().press('m', '/').type('is:bookmarked');
	assert.deepEqual(session.listed(), [harbour]);
});

test('a note belongs to the paragraph at the top and shows under it', () => {
	const session = openSession().resize(60, 10).press('enter', 'G', 'e').type('check figure').press('enter');
	const [note] = session.state().own.kept.notes;
	assert.equal(note?.article, harbour);
	assert.equal(note.text, 'check figure');
	session.press('e').press('ctrl-u', 'enter');
	assert.deepEqual(session.state().own.kept.notes, []);
});

test('the passage is copied with all one needs to cite it', () => {
	const effect = last(openSession().press('enter', 'y').effects);
	assert.equal(effect?.type, 'copy');
	assert.match(
		effect.type === 'copy' ? effect.text : '',
		/Port Ember on Monday, 1 March\.\n\(Harbour Post, “Ministers meet over Skerry”, 2031-03-01, .*paragraph 1, https:/,
	);
});

test('saving and piping hand on the marked articles in their order', () => {
	const session = openSession()
		.press('down', 'space', 'up', 'up', 'space', 's')
		.press('ctrl-u')
		.type('x.md')
		.press('enter');
	assert.deepEqual(last(session.effects), {
		type: 'write',
		content: {kind: 'articles', articles: [northwire, harbour]},
		file: 'x.md',
		replace: false,
	});
	session.press('|').type('wc -l').press('enter');
	assert.deepEqual(last(session.effects), {
		type: 'pipe',
		content: {kind: 'articles', articles: [northwire, harbour]},
		command: 'wc -l',
	});
});

test('only a link is opened', () => {
	assert.deepEqual(last(openSession().press('o').effects), {type: 'open', url: 'https://harbour.example/skerry_talks'});
	const session = openSession().press('down', 'o');
	assert.equal(session.state().message, 'this article has no link');
});

test('a range is marked from one row to another', () => {
	const session = openSession().press('v', 'down', 'v');
	assert.deepEqual(session.state().own.marks, [harbour, northwire]);
	assert.deepEqual(session.press('U').state().own.marks, []);
});

test('a command can be typed, completed, and is named when unknown', () => {
	const session = openSession().press(':').type('bookm').press('tab');
	assert.equal(session.prompt()?.field.text, 'bookmark');
	session.press('enter');
	assert.deepEqual(session.state().own.kept.bookmarks, [harbour]);
	assert.match(session.press(':').type('xyz').press('enter').state().message ?? '', /no command is called “xyz”/);
	assert.match(session.press(':').type('co').press('enter').state().message ?? '', /may be /);
});

test('older queries come back with Ctrl-P', () => {
	const session = openSession().press('/').type('veld').press('enter', '/', 'ctrl-u').type('marsh').press('enter');
	session.press('/', 'ctrl-p', 'ctrl-p');
	assert.equal(session.state().search.query.text, 'veld');
	assert.equal(session.press('ctrl-n').state().search.query.text, 'marsh');
});

test('the name at the top of the text is looked up', () => {
	const session = openSession().press('enter', '*');
	assert.equal(session.state().search.query.text, '"Odile Marsh"');
	assert.equal(session.state().screen.name, 'list');
});

test('] and [ go from negotiation to negotiation', () => {
	const session = openSession().press(']');
	assert.equal(session.state().read.article, '2031-05-09-ferry-accord/lantern');
	assert.match(session.press(']').state().message ?? '', /last negotiation/);
	assert.equal(session.press('[').state().read.article, harbour);
});
