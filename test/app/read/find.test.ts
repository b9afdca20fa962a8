import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hitsOf} from '../../../source/app/read/find.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {openSession, type Session} from '../../helpers/session.js';

const bell = 'The bell of the ferry rang, and nobody on the quay of the island said a word about it for a while.';

/** One long article: its headline and every fourth paragraph name Odile Marsh. */
function longText(): Session {
	const paragraphs = Array.from({length: 24}, (_, i) => (i % 4 === 3 ? `${bell} Odile Marsh listened.` : bell));
	const corpus = createCorpus({
		outlets: [{id: 'harbour', name: 'Harbour Post', tag: 'HP', kind: 'newspaper'}],
		actors: [{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']}],
		places: [],
		articles: [
			{
				id: 'talks/harbour',
				outlet: 'harbour',
				title: 'Marsh hears a bell',
				published: '2031-03-01',
				publishedBasis: 'stated',
				language: 'en',
				text: 'brief',
				covers: 'all',
				negotiation: 'talks',
				paragraphs,
			},
		],
	});
	return openSession({corpus, size: {columns: 70, rows: 20}}).press('enter');
}

function textOf(session: Session): readonly string[] {
	const view = viewOf(session.state());
	assert.ok(view.kind === 'panes');
	return view.panes.flatMap(({name, lines}) => (name === 'text' ? lines.map(lineText) : []));
}

/** What stands out as the hit that was gone to. */
function hitText(session: Session): readonly string[] {
	const view = viewOf(session.state());
	assert.ok(view.kind === 'panes');
	return view.panes.flatMap(({lines}) =>
		lines.flatMap(line => line.filter(({style}) => style === 'hit').map(({text}) => text)),
	);
}

test('words are found in headline and text, n and N walk around the ends', () => {
	const session = openSession().press('enter', '/').type('skerry').press('enter');
	assert.equal(session.state().message, '1/2');
	assert.equal(session.press('n').state().message, '2/2');
	assert.equal(session.press('n').state().message, '1/2');
	assert.equal(session.press('N').state().message, '2/2');
});

test('a search begins where one reads, as in a pager', () => {
	const session = longText().press('d', 'd', '/').type('marsh');
	const {hit} = session.state().read;
	assert.ok(hit !== undefined && hit > 0);
	assert.deepEqual(hitText(session), ['Marsh']);
});

test('what is not there leaves the place where one read, and so does Esc', () => {
	const session = longText().press('d');
	const {top} = session.state().read;
	session.press('/').type('ma');
	assert.notDeepEqual(session.state().read.top, top);
	session.type('zzz');
	assert.deepEqual(session.state().read.top, top);
	session.press('ctrl-u').type('marsh').press('esc');
	assert.deepEqual(session.state().read.top, top);
	assert.equal(session.state().read.find, undefined);
	assert.deepEqual(hitText(session), []);
});

test('without a find, n goes to the next mention of the searched name, the headline first', () => {
	const session = longText().press('q', '/').type('marsh').press('enter', 'enter', 'n');
	assert.equal(hitsOf(session.state()).length, 7);
	assert.equal(session.state().message, '1/7');
	assert.deepEqual(hitText(session), ['Marsh']);
	for (const place of ['2/7', '3/7', '4/7']) assert.equal(session.press('n').state().message, place);
	assert.equal(session.state().read.top.block, 12);
});

test('a hit is forgotten with what it was found by', () => {
	const session = longText().press('/').type('bell').press('enter', 'n', 'n');
	assert.equal(session.state().read.hit, 2);
	session.press('esc');
	assert.equal(session.state().screen.name, 'read');
	assert.equal(session.state().read.hit, undefined);
	session.press('q', '/').type('marsh').press('enter', 'enter', 'n');
	assert.notEqual(session.state().read.hit, undefined);
	session.press('q', '/').type(' ferry').press('enter');
	assert.equal(session.state().read.hit, undefined);
});

test('after scrolling, n goes on from what is on the screen', () => {
	const session = longText().press('/').type('marsh').press('enter', 'G', 'u');
	assert.equal(session.state().read.hit, undefined);
	const before = session.state().read.top.block;
	session.press('n');
	assert.ok(session.state().read.top.block >= before);
});

test('the last screenful stays full when the hit stands in it, and scrolling goes on from there', () => {
	const session = longText().press('/').type('marsh').press('enter', 'N');
	assert.equal(session.state().message, '7/7');
	assert.equal(textOf(session).filter(line => line.trim() !== '').length > 10, true);
	const before = textOf(session);
	session.press('k');
	assert.notDeepEqual(textOf(session), before);
});

test('a line of scrolling is a line of the screen, whatever the width', () => {
	for (const columns of [60, 70, 81, 84]) {
		const session = longText().resize(columns, 20).press('d');
		const before = textOf(session);
		session.press('j');
		assert.deepEqual(textOf(session).slice(0, -1), before.slice(1), `${columns} columns`);
	}
});
