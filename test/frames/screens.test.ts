import {test} from 'node:test';
import {wordsFor} from '../../source/app/words/choose.js';
import {openSession} from '../helpers/session.js';
import {assertFits, assertFrame, assertGolden, frameOf, rows} from './golden.js';
import {others, scenes} from './scenes.js';

const widths = [60, 84, 90, 120, 160, 200];

for (const [name, open] of Object.entries({...scenes, ...others})) {
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
				assertFits(
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

test('a window under 40x10 gets a polite line', () => {
	assertGolden('too-small', frameOf(openSession().resize(39, 9).state()));
});
