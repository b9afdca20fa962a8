import assert from 'node:assert/strict';
import {test} from 'node:test';
import {viewOf} from '../../../source/app/view.js';
import {lineText} from '../../../source/app/text/spans.js';
import {update} from '../../../source/app/update.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {catalogueOf, settled} from '../../helpers/settled.js';
import {openSession, type Session} from '../../helpers/session.js';

const talks = '2031-03-01-long-talks';
const told = Array.from({length: 30}, (_, at) => ({
	id: `${talks}/paper-${at + 10}`,
	outlet: `paper-${at + 10}`,
	title: `Day ${at}`,
	published: '2031-03-01',
	paragraphs: Array.from({length: 20}, (_each, line) => `Rain fell on the quay for the ${line}th time.`),
}));
const corpus = createCorpus({articles: told});

/** The same with an article before all others, in talks of its own. */
const grown = createCorpus({
	articles: [
		{
			id: '2030-01-01-first-talks/paper-1',
			outlet: 'paper-1',
			title: 'First of all',
			published: '2030-01-01',
			paragraphs: ['Rain.'],
		},
		...told,
	],
});

const size = {columns: 120, rows: 14};

const changed = ({state}: Session) =>
	settled(update(state(), {type: 'archive-changed', catalogue: catalogueOf(grown)}).state);

test('what came in is listed; the cursor stays on its article, and that where it is on the screen', () => {
	const session = openSession({corpus, size}).press('G');
	const before = session.state();
	const state = changed(session);
	assert.equal(state.catalogue.articleCount, 31);
	assert.equal(state.search.listed.count, 31);
	assert.deepEqual(state.list.current, before.list.current);
	assert.equal(state.list.top, before.list.top + 2);
});

test('a text that is read stays where it is', () => {
	const session = openSession({corpus, size}).press('j', 'enter', '}', '}');
	const {read} = session.state();
	const state = changed(session);
	assert.equal(state.screen.name, 'read');
	assert.deepEqual(state.read, read);
	const view = viewOf(state);
	assert.ok(view.kind === 'panes');
	const before = viewOf(session.state());
	assert.ok(before.kind === 'panes');
	const texts = [before, view].map(({panes}) => panes.at(-1)?.lines.map(lineText));
	assert.deepEqual(texts[1], texts[0]);
});

test('how many files are read is said as long as they are', () => {
	const session = openSession();
	const head = (progress: {readonly read: number; readonly found: number} | undefined): string => {
		const view = viewOf(update(session.state(), {type: 'files-read', progress}).state);
		return view.kind === 'panes' ? lineText(view.above[0] ?? []) : '';
	};
	assert.match(head({read: 12_000, found: 37_554}), / 12,000 of 37,554 read {2}3\/3 *$/);
	assert.doesNotMatch(head(undefined), /read/);
});
