import {createCorpus} from '../../source/corpus/create.js';
import type {Corpus} from '../../source/corpus/model.js';

/** A small invented corpus: an island dispute, two negotiations, three outlets, hostile letters where they may hurt a format. */
export function sampleCorpus(): Corpus {
	return createCorpus({
		outlets: [
			{id: 'harbour', name: 'Harbour Post', tag: 'HP', kind: 'newspaper', country: 'XA', language: 'en'},
			{id: 'northwire', name: 'North Wire', tag: 'NW', kind: 'agency', country: 'XB', language: 'en'},
			{id: 'lantern', name: 'The Lantern, Evening Edition', tag: 'LAN', kind: 'newspaper', language: 'fr'},
		],
		actors: [
			{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh', 'Odile Marche']},
			{id: 'veld', name: 'Tomas Veld', kind: 'person', names: ['Veld']},
			{id: 'norland', name: 'Norland', kind: 'state', names: [{form: 'Port Ember', kind: 'metonym'}]},
		],
		places: [
			{id: 'skerry', name: 'Skerry Island', kind: 'place', names: ['Skerry']},
			{id: 'port-ember', name: 'Port Ember', kind: 'place'},
		],
		negotiations: [
			{
				id: '2031-03-01-skerry-talks',
				title: 'First talks on Skerry',
				date: '2031-03-01',
				place: 'Port Ember',
				mediator: 'none',
				parties: ['Norland', 'Sudland'],
				summary: 'Both ministers met for the first time.',
			},
			{
				id: '2031-05-09-ferry-accord',
				title: 'The ferry accord',
				date: '2031-05-09',
				parties: ['Norland', 'Sudland'],
				summary: 'A ferry line was agreed.',
			},
		],
		articles: [
			{
				id: '2031-03-01-skerry-talks/harbour',
				outlet: 'harbour',
				title: 'Ministers meet over Skerry',
				published: '2031-03-01',
				publishedBasis: 'stated',
				language: 'en',
				url: 'https://harbour.example/skerry_talks',
				text: 'brief',
				covers: 'all',
				negotiation: '2031-03-01-skerry-talks',
				paragraphs: [
					'Foreign minister Odile Marsh met Tomas Veld in Port Ember on Monday, 1 March.',
					'Port Ember said 12 fishermen would be freed; it spoke of “our island” Skerry.',
				],
			},
			{
				id: '2031-03-01-skerry-talks/northwire',
				outlet: 'northwire',
				title: '=Veld, “Marsh” | talk',
				published: '2031-03-02',
				publishedBasis: 'inferred: from the weekday',
				language: 'en',
				text: 'brief',
				covers: 'opening',
				negotiation: '2031-03-01-skerry-talks',
				paragraphs: [
					'Veld said 14 fishermen, not 12, were to go home.',
					'A <b>second</b> round [may](evil:x) follow on Skerry Island.',
				],
			},
			{
				id: '2031-05-09-ferry-accord/lantern',
				outlet: 'lantern',
				title: 'Un ferry pour Skerry',
				published: '2031-05',
				publishedBasis: 'stated',
				language: 'fr',
				origin: 'North Wire',
				originBasis: 'credit line',
				text: 'full',
				covers: 'all',
				negotiation: '2031-05-09-ferry-accord',
				paragraphs: ['Odile Marche a signé à Port Ember un accord sur le ferry de Skerry.'],
			},
		],
	});
}

/** The same with the outlet's own text of the first article, in another language than the account beside it. */
export function sampleWithText(): Corpus {
	const corpus = sampleCorpus();
	const [account] = corpus.articles;
	if (account === undefined) return corpus;
	const text = {
		...account,
		title: 'Les ministres parlent de Skerry',
		language: 'fr',
		text: 'full',
		paragraphs: ['Odile Marsh a vu Tomas Veld à Port Ember.', 'Douze pêcheurs seront libres.'],
	} as const;
	return createCorpus({...corpus, articles: [...corpus.articles, text]});
}

/** The same with what was wrong in its folder: two files left out, one read all the same. */
export function brokenCorpus(): Corpus {
	const folder = 'talks/2031-03-01-skerry-talks';
	return {
		...sampleCorpus(),
		problems: [
			{
				file: `${folder}/courier.md`,
				line: 4,
				field: 'published',
				message: '“soon” is no date: write 2031-03-01',
				severity: 'error',
			},
			{
				file: `${folder}/harbour.md`,
				line: 3,
				field: 'outlet',
				message: '“harbor” is not in outlets.yaml: add it there',
				severity: 'warning',
			},
			{file: `${folder}/strait.md`, message: 'cannot be read: you have no permission', severity: 'error'},
		],
	};
}
