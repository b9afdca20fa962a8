import {count} from '../../../output/count.js';
import type {OutletWords} from './outlet-words.js';

export const english: OutletWords = {
	reading: 'Reading all articles of these outlets.',
	readingOf: (done, all) => `reading article ${done} of ${all}; Esc leaves`,
	spread: (uses, articles, of) => `${uses} in ${articles} of ${count(of, 'article')}`,
	sentences: (uses, articles, of) => `${count(uses, 'sentence')} in ${articles} of ${count(of, 'article')}`,
	notes: {
		wording: 'over all listed articles of each outlet; in briefs only quoted words are the outlet’s.',
		voices: 'over all listed articles of each outlet; attributed by cue words, counted in sentences.',
		context: 'where the query stands, by year, over all listed articles of each outlet.',
	},
};
