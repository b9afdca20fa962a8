import {count} from '../../../output/count.js';
import {numbersOf} from '../numbers.js';
import type {OpeningWords} from './opening-words.js';

const figure = numbersOf('en');

export const english: OpeningWords = {
	quits: 'quit',
	readingFrom: folder => `Reading ${folder}`,
	readOf: (read, found) => `${figure(read)} of ${figure(found)} articles`,
	filesRead: (read, found) => `${figure(read)} of ${figure(found)} read`,
	offline: since => `offline since ${since}, showing what is kept`,
	notKept: (cache, why) => `nothing can be kept in ${cache} (${english.whyNotKept[why]}): every file is read instead`,
	whyNotKept: {
		full: 'the disk is full',
		unwritable: 'it cannot be written to',
		'no-folder': 'it is no folder',
		unreadable: 'it cannot be opened',
		damaged: 'it is damaged',
	},
	searching: 'searching…',

	welcome: 'How different outlets tell the same talks: search them, read them, put them side by side.',
	welcomeKeys: {
		search: 'search by actor, place or word',
		open: 'read the current article',
		mark: 'mark articles to compare',
		compare: 'put them side by side',
		quit: 'go back, and from the list leave',
	},
	welcomeEnd: key => `${key} shows every key. This note goes with your first key.`,
	welcomeShort: key => `Welcome: ${key} shows every key`,

	filesLeftOut: number => `${count(number, 'file')} left out: “:problems” says why`,
	problemsHead: (leftOut, warnings) => `Problems: left out ${leftOut}, warnings ${warnings}`,
	noProblems: 'Nothing is wrong with these articles.',
	severities: {error: 'left out', warning: 'warning'},
};
