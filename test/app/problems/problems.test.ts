import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Problem} from '../../../source/corpus/model.js';
import {leftOut, problemLines} from '../../../source/app/problems/problems.js';
import {lineText} from '../../../source/app/text/spans.js';
import {english} from '../../../source/app/words/en.js';
import {cellWidth} from '../../../source/text/width.js';
import {brokenCorpus} from '../../helpers/sample-corpus.js';
import {catalogueOf} from '../../helpers/settled.js';
import {openSession} from '../../helpers/session.js';

const corpus = brokenCorpus();
const catalogue = catalogueOf(corpus);
const text = (filter = '', columns = 80) =>
	problemLines(english, catalogue, filter, columns).map(line => lineText(line).trimEnd());

test('each problem has its place, its field and what to do; what was left out comes first', () => {
	assert.deepEqual(text().slice(0, 5), [
		'Problems: left out 2, warnings 1',
		'',
		'  left out  talks/2031-03-01-skerry-talks/courier.md:4',
		'    published: “soon” is no date: write 2031-03-01',
		'',
	]);
	assert.ok(text().some(line => line.startsWith('  warning  ')));
	assert.equal(leftOut(catalogue), 2);
});

test('a filter leaves those that have its words', () => {
	assert.deepEqual(
		text('DATE').filter(line => line.includes('.md')),
		['  left out  talks/2031-03-01-skerry-talks/courier.md:4'],
	);
	assert.deepEqual(text('zebra'), ['  Nothing matches zebra.']);
});

test('no line is wider than the window, however long a path is', () => {
	const problems: Problem[] = [{file: `${'deep/'.repeat(60)}x.md`, message: 'y'.repeat(300), severity: 'error'}];
	for (const columns of [40, 60, 200]) {
		for (const line of problemLines(english, {...catalogue, problems}, '', columns)) {
			assert.ok(cellWidth(lineText(line)) <= columns, lineText(line));
		}
	}
});

test('the reader says at the start that something was left out, and lists it on a key or a command', () => {
	const session = openSession({corpus});
	assert.equal(session.state().message, '2 files left out: “:problems” says why');
	assert.equal(session.press('!').help()?.about, 'problems');
	assert.equal(session.press('esc').help(), undefined);
	assert.equal(session.press(':').type('problems').press('enter').help()?.about, 'problems');
	session.press('/').type('date');
	assert.deepEqual(session.help(), {about: 'problems', top: 0, filter: 'date'});
});

test('both are said when a query was kept from the last time', () => {
	const {message} = openSession({corpus, message: 'kept'}).state();
	assert.equal(message, 'kept · 2 files left out: “:problems” says why');
});
