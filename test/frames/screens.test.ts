import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordsFor} from '../../source/app/words/choose.js';
import {cellWidth} from '../../source/text/width.js';
import {openSession, type Session} from '../helpers/session.js';
import {assertGolden, frameOf} from './golden.js';
import {scenes} from './scenes.js';

const widths = [60, 84, 90, 120, 160, 200];
const rows = 24;

for (const [name, open] of Object.entries(scenes)) {
	for (const columns of widths) {
		test(`${name} at ${columns}x${rows}`, () => assertFrame(`${name}-${columns}`, open(), columns));
	}
}

const translated: Readonly<Record<string, readonly string[]>> = {
	list: [],
	compare: ['space', 'space', 'c'],
	help: ['?'],
	reading: ['enter'],
	coverage: ['C'],
	notes: ['enter', 'e', 'x', 'enter', 'E'],
};

for (const language of ['hy', 'az', 'ru']) {
	for (const [name, keys] of Object.entries(translated)) {
		test(`${name} in ${language}`, () => {
			const session = openSession({words: wordsFor(language)}).press(...keys);
			assertFrame(`${name}-120-${language}`, session, 120);
		});
	}
	for (const columns of widths) {
		test(`every screen in ${language} fits ${columns}x${rows}`, () => {
			for (const keys of Object.values(translated)) {
				fits(
					frameOf(
						openSession({words: wordsFor(language)})
							.press(...keys)
							.resize(columns, rows)
							.state(),
					),
					columns,
				);
			}
		});
	}
}

function assertFrame(name: string, session: Session, columns: number): void {
	const frame = frameOf(session.resize(columns, rows).state());
	fits(frame, columns);
	assertGolden(name, frame);
}

function fits(frame: string, columns: number): void {
	const lines = frame.split('\n');
	assert.ok(lines.length <= rows, `${lines.length} rows`);
	for (const line of lines) assert.ok(cellWidth(line) <= columns, `wider than the window: ${line}`);
}

test('a window under 40x10 gets a polite line', () => {
	assertGolden('too-small', frameOf(openSession().resize(39, 9).state()));
});
