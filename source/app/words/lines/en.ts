import {count} from '../../../output/count.js';
import type {LineWords} from './line-words.js';

export const english: LineWords = {
	promptLabels: {
		find: 'find: ',
		command: ':',
		note: 'note: ',
		save: 'save as: ',
		pipe: 'pipe to: ',
		filter: 'lines with: ',
		item: 'with: ',
		speaker: 'speaker: ',
		tag: 'tag: ',
		saved: 'save as @',
	},
	tagHelp: articles =>
		`a tag for ${count(articles, 'article')}, or off where all have it; Tab completes yours; #name finds it`,
	tagged: (tag, articles) => `${count(articles, 'article')} tagged #${tag}; U takes it back`,
	untagged: (tag, articles) => `#${tag} taken off ${count(articles, 'article')}; U takes it back`,
	savedHelp: query => `a name for “${query}”: @name in any query`,
	savedAs: (name, query) => `@${name} finds “${query}” from now on; U takes it back`,
	nothingToSave: 'no query to save',
	arrivedSince: articles => `${articles} new since you last looked: is:new`,
	arrivedNow: articles => `${articles} new: is:new lists them`,
	arrivedLater: articles => `${articles} new: listed when you open the reader again, as is:new`,
	savedTitle: 'Saved searches',
	newOf: articles => `${articles} new`,
	noneSaved: 'no search is saved: :save name saves the one that is listed',
	noOwnName: text => `“${text}” can be no name: letters, numbers, - _ .`,
};
