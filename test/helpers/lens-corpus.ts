import {createCorpus} from '../../source/corpus/create.js';
import type {Corpus} from '../../source/corpus/model.js';

const negotiation = '2031-03-01-skerry-talks';

/** Prose in which one word comes often among many that come once, so that it sets a text apart. */
function minutes(word: string): string {
	const sentences = Array.from({length: 14}, (_, sentence) => {
		const once = Array.from({length: 12}, (__, at) => `note${sentence * 12 + at}`).join(' ');
		return `The council minutes list the ${word} and again the ${word}, then ${once}.`;
	});
	return sentences.join(' ');
}

/**
 * An invented dispute with everything that a lens has to show: two full texts and the opening of a brief, labels that differ, speakers, a
 * figure told twice, a place in wide letters, one in letters that combine, one from right to left.
 */
export function lensCorpus(): Corpus {
	return createCorpus({
		outlets: [
			{id: 'harbour', name: 'Harbour Post', tag: 'HP', kind: 'newspaper', country: 'XA', language: 'en'},
			{id: 'star', name: '北極星 Star', tag: 'STAR', kind: 'newspaper', country: 'XC', language: 'en'},
			{id: 'northwire', name: 'North Wire', tag: 'NW', kind: 'agency', country: 'XB', language: 'en'},
		],
		actors: [
			{id: 'marsh', name: 'Odile Marsh', kind: 'person', of: 'norland', names: ['Marsh', 'Odile Marche']},
			{id: 'veld', name: 'Tomas Veld', kind: 'person', of: 'sudland', names: ['Veld']},
			{id: 'norland', name: 'Norland', kind: 'state'},
			{id: 'sudland', name: 'Sudland', kind: 'state'},
		],
		places: [
			{
				id: 'skerry',
				name: 'Skerry Island',
				kind: 'place',
				names: ['Skerry', 'Skerrie', '海島岩礁', 'جزيرة الصخرة', 'Ske\u0301rry\u0308'],
			},
			{id: 'port-ember', name: 'Port Ember', kind: 'place'},
		],
		wording: [
			{
				id: 'landing',
				name: 'the landing of 1 March',
				labels: [{label: 'landing'}, {label: 'invasion'}, {label: 'armed intrusion'}],
			},
			{id: 'sailors', name: 'those who landed', labels: [{label: 'fishermen'}, {label: 'armed intruders'}]},
		],
		negotiations: [
			{
				id: negotiation,
				title: 'First talks on Skerry',
				date: '2031-03-01',
				parties: ['Norland', 'Sudland'],
				summary: '',
			},
		],
		articles: [
			{
				id: `${negotiation}/harbour`,
				outlet: 'harbour',
				title: 'Marsh and Veld talk over Skerry Island',
				published: '2031-03-02',
				publishedBasis: 'stated',
				language: 'en',
				text: 'full',
				covers: 'all',
				negotiation,
				paragraphs: [
					'Odile Marsh met Tomas Veld in Port Ember on Monday over the landing on Skerry.',
					'“The fishermen are to go home,” Marsh said. She insisted that 12 fishermen were held on Skerry Island and that 14 people were killed.',
					'Veld accused Norland of delay and warned that the talks may be the last.',
					minutes('landing'),
				],
			},
			{
				id: `${negotiation}/star`,
				outlet: 'star',
				title: '海島岩礁: ministers of two islands meet',
				published: '2031-03-03',
				publishedBasis: 'stated',
				language: 'en',
				text: 'full',
				covers: 'all',
				negotiation,
				paragraphs: [
					'The ministers of Norland and Sudland met in Port Ember after the invasion of 海島岩礁 (جزيرة الصخرة, Ske\u0301rry\u0308).',
					'Veld said that 19 people were killed by “armed intruders” on Skerrie. Sudland denied that its ships took part.',
					minutes('invasion'),
				],
			},
			{
				id: `${negotiation}/northwire`,
				outlet: 'northwire',
				title: '[Talks on the “armed intrusion”]',
				published: '2031-03-02',
				publishedBasis: 'inferred: from the weekday',
				language: 'en',
				text: 'brief',
				covers: 'opening',
				negotiation,
				paragraphs: ['Marsh speaks of an “armed intrusion” on Skerry, and says that talks go on.'],
			},
		],
	});
}

/** Two texts that name nobody and differ in nothing: every lens is empty. */
export function plainCorpus(): Corpus {
	return createCorpus({
		outlets: ['a', 'b'].map(id => ({id, name: `Paper ${id}`, tag: id.toUpperCase(), kind: 'newspaper'})),
		actors: [],
		places: [],
		negotiations: [{id: negotiation, title: 'Talks', date: '2031-03-01', parties: ['x', 'y'], summary: ''}],
		articles: ['a', 'b'].map(outlet => ({
			id: `${negotiation}/${outlet}`,
			outlet,
			title: 'it rained',
			published: '2031-03-01',
			text: 'full' as const,
			paragraphs: ['it rained all the day and nothing moved.'],
			negotiation,
		})),
	});
}
