import {test} from 'node:test';
import {waitText} from '../../source/app/loading/view.js';
import {linearText} from '../../source/app/linear.js';
import {wordsFor} from '../../source/app/words/choose.js';
import {lensCorpus} from '../helpers/lens-corpus.js';
import {brokenCorpus} from '../helpers/sample-corpus.js';
import {openSession} from '../helpers/session.js';
import {assertGolden} from './golden.js';

/** Keys and what is said after each, as one hears it. */
function heard(keys: readonly string[], options: Parameters<typeof openSession>[0] = {}): string {
	const start = {size: {columns: 200, rows: 50}, ...options};
	const session = openSession(start);
	const said = keys.map(key => `[${key}]\n${linearText(session.press(key).state())}`);
	return [linearText(openSession(start).state()), ...said].join('\n');
}

const walks: Readonly<Record<string, () => string>> = {
	'linear-list': () => heard(['down', 'down', 'left', 'G', 'space', 'U', 'm', 'v', 'esc']),
	'linear-search': () => heard(['/', 'm', 'a', 'enter', 'esc']),
	'linear-read': () => heard(['enter', 'j', 'space', 'j', 'k', 'g', 'G', 'J', 'n', '/', 's', 'esc', 'q']),
	'linear-margin': () => linearText(openSession({corpus: lensCorpus()}).press('enter').related().state()),
	'linear-compare': () => heard(['c', '}', '}', 'w', '2', '5', 'q']),
	'linear-menus': () => heard(['x', 'down', 'enter', '=', 'esc', 't', 'right', 'esc', ':', 'f', 'enter']),
	'linear-first-run': () => heard(['down'], {welcome: true}),
	'linear-problems': () => heard(['!', 'esc'], {corpus: brokenCorpus()}),
	'linear-loading': () =>
		['en', 'hy', 'az', 'ru'].map(language => waitText(wordsFor(language), {read: 1240, found: 5000})).join('\n'),
};

for (const [name, walk] of Object.entries(walks)) test(`${name}, line by line`, () => assertGolden(name, walk()));
