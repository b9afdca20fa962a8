import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordsFor} from '../../source/app/words/choose.js';
import {cellWidth} from '../../source/text/width.js';
import {lensCorpus, plainCorpus} from '../helpers/lens-corpus.js';
import {openSession, type Session} from '../helpers/session.js';
import {assertGolden, frameOf} from './golden.js';

const widths = [60, 84, 120, 160, 200];
const rows = 40;
const keys = {facts: '2', wording: '3', voices: '4', gaps: '5', context: '6'} as const;

function assertFrame(name: string, session: Session, columns: number): void {
	const frame = frameOf(session.resize(columns, rows).state());
	const lines = frame.split('\n');
	assert.ok(lines.length <= rows, `${lines.length} rows`);
	for (const line of lines) assert.ok(cellWidth(line) <= columns, `wider than the window: ${line}`);
	assertGolden(name, frame);
}

for (const [lens, key] of Object.entries(keys)) {
	for (const columns of widths) {
		test(`${lens} of three accounts at ${columns}`, () => {
			const session = openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', key);
			assertFrame(`lens-${lens}-${columns}`, session, columns);
		});
	}
	test(`${lens} with nothing in it`, () => {
		assertFrame(`lens-${lens}-empty`, openSession({corpus: plainCorpus()}).press('a', 'c', key), 120);
	});
	test(`${lens} where the opening has the focus, in one column`, () => {
		const session = openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', key).resize(60, rows);
		const {screen} = session.state();
		assert.ok(screen.name === 'compare');
		const opening = screen.comparison.articles.findIndex(({covers}) => covers === 'opening');
		session.press(...Array.from({length: opening}, () => 'tab'));
		assertFrame(`lens-${lens}-opening`, session, 60);
	});
	for (const language of ['hy', 'az', 'ru']) {
		test(`${lens} in ${language}`, () => {
			const session = openSession({corpus: lensCorpus(), query: 'skerry', words: wordsFor(language)});
			assertFrame(`lens-${lens}-${language}`, session.press('a', 'c', key), 160);
		});
	}
}
