import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lensTable} from '../../../source/app/compare/lens.js';
import type {CompareState} from '../../../source/app/state.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {openSession, type Session} from '../../helpers/session.js';

function compareOf(session: Session): CompareState {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return screen;
}

/** Label of the row at the top. */
function topLabel(session: Session): string {
	const {lens, top} = compareOf(session);
	assert.ok(lens !== 'context');
	return lensTable(session.state(), compareOf(session), lens).rows[top.block]?.label ?? '';
}

test('n walks the cells of the lens that is on, and comes to each once', () => {
	const session = openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', '3');
	const seen = new Set<string>();
	const count = Number(/\/(\d+)$/u.exec(session.press('n').state().message ?? '')?.[1]);
	assert.ok(count > 1);
	for (let i = 0; i < count; i++) {
		seen.add(`${topLabel(session)} ${compareOf(session).column}`);
		session.press('n');
	}
	assert.equal(seen.size, count);
	assert.ok(seen.has('Skerry Island 0'));
});

test('a cell with two paragraphs that match does not hold n back', () => {
	const paragraphs = ['The ferry sails from the old pier.', 'The ferry sails on Sunday.', 'Nothing else.'];
	const corpus = createCorpus({
		negotiations: [{id: '2031-01-01-t', title: 'T', date: '2031-01-01', parties: ['x', 'y'], summary: ''}],
		articles: ['a', 'b'].map(outlet => ({
			id: `2031-01-01-t/${outlet}`,
			outlet,
			title: 'T',
			published: '2031-01-01',
			negotiation: '2031-01-01-t',
			paragraphs,
		})),
	});
	const session = openSession({corpus, query: 'ferry'}).press('a', 'c');
	const places = new Set<string>();
	for (let i = 0; i < 6; i++) {
		session.press('n');
		places.add(`${compareOf(session).top.block} ${compareOf(session).column}`);
	}
	const [, all] = /^\d+\/(\d+)$/u.exec(session.state().message ?? '') ?? [];
	assert.equal(places.size, Number(all));
	assert.ok(places.size > 1);
});

test('in the gaps n finds whose text has not the name that is searched', () => {
	const session = openSession({corpus: lensCorpus(), query: 'marsh | veld'}).press('a', 'c', '5', 'n');
	const [, all] = /^\d\/(\d)$/.exec(session.state().message ?? '') ?? [];
	for (let i = 0; i < Number(all) && topLabel(session) !== 'actors that others name'; i++) session.press('n');
	assert.equal(topLabel(session), 'actors that others name');
	const {comparison, column} = compareOf(session);
	assert.ok(['northwire', 'star'].includes(comparison.articles[column]?.outlet ?? ''));
});

test('Enter reads the focused account at what it has in the row', () => {
	const session = openSession({corpus: lensCorpus()}).press('a', 'c', '2', 'right', 'right', 'enter');
	assert.deepEqual(session.state().read, {
		article: '2031-03-01-skerry-talks/star',
		top: {block: 2, offset: 0},
		passage: 1,
	});
	const nothing = openSession({corpus: lensCorpus()}).press('a', 'c', '2', 'right', 'enter');
	assert.deepEqual(nothing.state().read, {article: '2031-03-01-skerry-talks/northwire', top: {block: 0, offset: 0}});
});

test('Enter on a passage far down a long paragraph begins at the passage', () => {
	const long = `${'It was said again. '.repeat(60)}The landing came late.`;
	const corpus = createCorpus({
		...lensCorpus(),
		articles: lensCorpus().articles.map(article => ({...article, text: 'full' as const, paragraphs: [long]})),
	});
	const far = openSession({corpus, size: {columns: 60, rows: 12}}).press('a', 'c', '3');
	while (topLabel(far) !== 'the landing of 1 March') far.press('}');
	far.press('enter');
	assert.equal(far.state().read.top.offset, long.indexOf('landing'));
});

test('w says what a row is tied by in the text, how it is counted in another lens', () => {
	const session = openSession({corpus: lensCorpus()}).press('a', 'c', '4', 'w');
	assert.equal(session.state().message, session.state().words.lensNotes.voices);
});
