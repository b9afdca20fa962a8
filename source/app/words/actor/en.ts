import {count} from '../../../output/count.js';
import type {ActorWords} from './actor-words.js';

export const english: ActorWords = {
	sums: ({named, articles, outlets, negotiations, quoted}) =>
		`named ${count(named, 'time')} in ${count(articles, 'article')} by ${count(outlets, 'outlet')} on ${count(negotiations, 'negotiation')}, let speak ${count(quoted, 'time')}`,
	called: forms => `called: ${forms}`,
	columns: {called: 'called', named: 'named', quoted: 'speaks'},
	note: 'In briefs names are as the outlet spells them; “–”: not looked at for who speaks, for its language.',
	readingOf: (done, all) => `reading article ${done} of ${all}; Esc leaves`,
	nowhere: name => `no article names ${name}`,
	whose: 'Whose page?',
	here: 'In this paragraph',
	inText: 'In this text',
	nobody: 'no listed person, state or body is named here',
	heard: (called, named, quoted) =>
		`called ${called}, named ${count(named, 'time')}${quoted === undefined ? '' : `, let speak ${count(quoted, 'time')}`}`,
};
