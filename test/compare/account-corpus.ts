import {createCorpus} from '../../source/corpus/create.js';
import type {Article, Corpus} from '../../source/corpus/model.js';

/** An invented dispute over an island, with the texts given as articles of one negotiation, in their order. */
export function accounts(
	texts: readonly {
		readonly text: 'full' | 'brief';
		readonly title?: string;
		readonly terms?: readonly string[];
		readonly language?: string;
		readonly paragraphs: readonly string[];
	}[],
): {
	corpus: Corpus;
	articles: readonly Article[];
} {
	const corpus = createCorpus({
		outlets: texts.map((_, index) => ({
			id: `outlet-${index}`,
			name: index === 0 ? 'Harbour Post' : `Wire ${index}`,
			tag: `O${index}`,
		})),
		actors: [
			{id: 'norland', name: 'Norland', kind: 'state', names: [{form: 'Port Ember', kind: 'metonym'}]},
			{id: 'sudland', name: 'Sudland', kind: 'state'},
			{id: 'sea-office', name: 'Sea Office', kind: 'organisation', of: 'norland'},
			{
				id: 'marsh',
				name: 'Odile Marsh',
				kind: 'person',
				of: 'norland',
				names: ['Marsh'],
				roles: [{role: 'President of Norland', from: '2030'}],
			},
			{
				id: 'veld',
				name: 'Tomas Veld',
				kind: 'person',
				of: 'sudland',
				names: ['Veld'],
				roles: [{role: 'Foreign Minister of Sudland'}],
			},
		],
		places: [
			{id: 'skerry', name: 'Skerry', kind: 'place', names: ['Skerry', 'Skerrie', 'Isle of Skerry']},
			{id: 'port-ember', name: 'Port Ember', kind: 'place'},
		],
		wording: [
			{
				id: 'island',
				name: 'the island',
				labels: [{label: 'Skerry'}, {label: 'our island'}, {label: 'occupied Skerry'}],
			},
			{id: 'fishermen', name: 'those arrested', labels: [{label: 'fishermen'}, {label: 'armed intruders'}]},
		],
		negotiations: [
			{id: '2031-03-01-skerry', title: 'Talks on Skerry', date: '2031-03-01', parties: ['Norland', 'Sudland']},
		],
		articles: texts.map(({text, title = '[Talks]', language = 'en', terms = [], paragraphs}, index) => ({
			id: `2031-03-01-skerry/a${index}`,
			outlet: `outlet-${index}`,
			title,
			published: '2031-03-01',
			language,
			text,
			terms,
			paragraphs,
		})),
	});
	return {corpus, articles: texts.map((_, index) => find(corpus, `2031-03-01-skerry/a${index}`))};
}

function find(corpus: Corpus, id: string): Article {
	const article = corpus.articles.find(each => each.id === id);
	if (article === undefined) {
		throw new RangeError(`no article ${id}`);
	}
	return article;
}
