import {compareArticles} from '../../../source/compare/comparison.js';
import type {Article, Corpus} from '../../../source/corpus/model.js';
import {englishHeadings, factHeading} from '../../../source/output/fact-heading.js';
import {corpusOf, told} from '../told.js';

/** Three states of ours. */
export const states: Partial<Corpus> = {
	actors: ['Velmora', 'Tarsk', 'Norland'].map(name => ({
		id: name.toLowerCase(),
		name,
		kind: 'state' as const,
		names: [name],
	})),
};

/** What stands around every text: enough other paragraphs that a word in two of them is rare. */
const besides = [
	'Bread was cheaper on the quays this week, and the ferry ran late because of ice.',
	'A choir sang for the retired harbour pilot Ruth Tarrant, who fed the gulls.',
	'The lighthouse at Sorn Point will be painted again by volunteers from the school.',
];

/** “heading: values” of each difference between two texts of one paragraph that matters. */
export function differences(first: string, second: string, more: readonly Partial<Article>[] = []): string[] {
	const articles = [
		told('first', [first, ...besides], more[0]),
		told('second', [second, 'It rained in the hills.'], more[1]),
	];
	return compareArticles(corpusOf(articles, states), articles).differences.map(
		({topic, values}) => `${factHeading(topic, englishHeadings)}: ${values.map(({text}) => text).join(' / ')}`,
	);
}
