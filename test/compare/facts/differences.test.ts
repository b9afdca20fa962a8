import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../../source/compare/comparison.js';
import {differencesOf} from '../../../source/compare/facts/differences.js';
import type {Article, Corpus} from '../../../source/corpus/model.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {mentionsIn} from '../../../source/search/mentions/mentions.js';
import {accounts} from '../../helpers/paths.js';
import {corpusOf, told} from '../told.js';

const states: Partial<Corpus> = {
	actors: ['Velmora', 'Tarsk', 'Norland'].map(name => ({
		id: name.toLowerCase(),
		name,
		kind: 'state' as const,
		names: [name],
	})),
};

/** “what: values” of each difference between two one-article texts. */
function differences(
	first: readonly string[],
	second: readonly string[],
	more: readonly Partial<Article>[] = [],
): string[] {
	const articles = [told('first', first, more[0]), told('second', second, more[1])];
	const found = compareArticles(corpusOf(articles, states), articles).differences;
	return found.map(({what, values}) => `${what}: ${values.map(({text}) => text).join(' / ')}`);
}

for (const [name, first, second, expected] of [
	[
		'killed',
		'The war has killed at least 2,300 people.',
		'According to the ministry 1,900 people have been killed.',
		['killed: at least 2,300 / 1,900'],
	],
	[
		'approximations differ',
		'More than 100,000 people fled.',
		'Nearly 100,000 people fled.',
		['people who left: More than 100,000 / Nearly 100,000'],
	],
	['one number in other words does not', 'More than 100,000 people fled.', 'Over 100 thousand people fled.', []],
	[
		'each side its own',
		'Velmora is to free 32 prisoners and Tarsk two soldiers.',
		'Velmora frees 32 soldiers, Tarsk two.',
		[],
	],
	['wars of other times', 'The war of the 1990s killed 30,000 people.', 'This week 40 people were killed.', []],
	[
		'day',
		'The ministers spoke by telephone on Monday.',
		'They spoke by telephone on Wednesday.',
		['day of the call: Monday / Wednesday'],
	],
	['the same day', 'The ministers spoke by telephone on Wednesday.', 'They spoke by telephone on 20 March.', []],
	[
		'start of a truce',
		'The ceasefire holds from noon.',
		'The ceasefire holds from midnight.',
		['start of the truce: noon / midnight'],
	],
	['hours of a named zone are left open', 'The ceasefire holds from noon.', 'The ceasefire holds from 08:00 GMT.', []],
	[
		'length',
		'The road crosses 32 km of Tarsk.',
		'The road is 27 miles long.',
		['length of the road: 32 km / 27 miles'],
	],
	['one length in two measures', 'The road is 43 km long.', 'The road is 27 miles long.', []],
	[
		'talks',
		'The talks lasted about three hours.',
		'The meeting lasted more than five hours.',
		['how long the talks took: three hours / five hours'],
	],
	[
		'office',
		'President Ilona Dravec came.',
		'Foreign Minister Ilona Dravec came.',
		['title of Ilona Dravec: President Ilona Dravec / Foreign Minister Ilona Dravec'],
	],
	[
		'head of a delegation',
		'Joram Tashk led the delegation.',
		'The delegation was led by Pavel Zorin.',
		['head of the delegation: Joram Tashk / Pavel Zorin'],
	],
	['what one alone tells', 'The war has killed 2,300 people.', 'Bread was cheaper on Saturday.', []],
	[
		'how unusual',
		'It was a rare phone call.',
		'The phone call was the first in ten years.',
		['how unusual the call was: rare phone call / first in ten years'],
	],
] as const) {
	test(`differences: ${name}`, () => assert.deepEqual(differences([first], [second]), expected));
}

test('figures without an event are set against each other in one row only', () => {
	const first = ['About 1,400 sailors downed tools on 2 March over night work.', 'Rain fell.'];
	assert.deepEqual(differences(first, ['Nearly 1,500 workers downed tools on 2 March over night work.']), [
		'sailors: About 1,400 / Nearly 1,500',
	]);
	assert.deepEqual(differences(first, ['A choir of 90 students sang for Ruth Tarrant.']), []);
});

test('headlines that join two parties in another order differ; the value stands in the headline', () => {
	const articles = [
		told('first', [], {title: 'Velmora, Tarsk sign treaty'}),
		told('second', [], {title: 'Tarsk and Velmora sign treaty'}),
	];
	const corpus = corpusOf(articles, states);
	const [difference] = differencesOf(articles, article => mentionsIn(corpus, article));
	assert.equal(difference?.what, 'named first in the headline');
	assert.deepEqual(
		difference.values.map(({paragraph, text}) => [paragraph, text]),
		[
			[-1, 'Velmora, Tarsk'],
			[-1, 'Tarsk and Velmora'],
		],
	);
});

test('a value says where it stands', () => {
	const articles = [told('first', ['Talks ended.', 'It killed 41 people.']), told('second', ['It killed 57 people.'])];
	const [difference] = compareArticles(corpusOf(articles), articles).differences;
	for (const {article, paragraph, start, end, text} of difference?.values ?? []) {
		assert.equal(articles.find(({id}) => id === article)?.paragraphs[paragraph]?.slice(start, end), text);
	}
	assert.equal(difference?.values.length, 2);
});

test('figures of meetings years apart do not contradict each other', () => {
	const later = {negotiation: '2026-01-01-later', published: '2026-01-02'};
	assert.deepEqual(differences(['It killed 41 people.'], ['It killed 57 people.'], [{}, later]), []);
});

/** Contradictions between outlets that readers of sixty accounts have noted, and how the program names them. */
const noted: readonly (readonly [string, string, RegExp])[] = [
	['2022-04-11-ministers-call/massispost', '2022-04-11-ministers-call/tass', /^day of the call: Monday \/ Wednesday/],
	['2022-04-11-ministers-call/massispost', '2022-04-11-ministers-call/azernews', /^how unusual the call was/],
	['2022-04-11-ministers-call/azernews', '2022-04-11-ministers-call/tass', /^name of the commission/],
	['2020-10-08-moscow-invitation/rt', '2020-10-08-moscow-invitation/seenews-egypt', /^day of the meeting: .*Oct\. 10/],
	[
		'2020-10-10-moscow-ceasefire/aljazeera',
		'2020-10-10-moscow-ceasefire/trtworld',
		/^start of the truce: midnight \/ noon/,
	],
	[
		'2020-10-08-moscow-invitation/novinite',
		'2020-10-08-moscow-invitation/saudi24news',
		/^who chairs or makes up .*: Turkey/,
	],
	['2020-10-20-pompeo-meetings/guardian-nigeria', '2020-10-20-pompeo-meetings/massispost', /^killed: .*772/],
	['2020-10-20-pompeo-meetings/azatutyun', '2020-10-20-pompeo-meetings/utv', /^title of .*President/],
	[
		'2023-12-07-joint-statement/armenpress',
		'2023-12-07-joint-statement/straitstimes',
		/^day of the statement: 7 December \/ 8 December/,
	],
	['2023-12-07-joint-statement/thanhnien', '2023-10-05-granada-summit/azatutyun', /^title of Olaf Scholz/],
	[
		'2023-12-07-joint-statement/thanhnien',
		'2023-12-07-joint-statement/aljazeera',
		/^people who left: more than 100,000 \/ 120,000/,
	],
	['2023-09-21-yevlakh-talks/guardian-uk', '2023-09-21-yevlakh-talks/jamnews', /^head of the delegation/],
	['2023-10-05-granada-summit/osservatorio', '2023-10-05-granada-summit/bne', /^reason given for staying away/],
	['2024-05-10-almaty-talks/astanatimes', '2024-05-10-almaty-talks/turan-2', /^whether the host mediates/],
	[
		'2023-12-07-joint-statement/aljazeera',
		'2023-12-07-joint-statement/azerbaijantoday',
		/^named first in the headline/,
	],
	['2025-03-13-treaty-text/civilnet', '2025-03-13-treaty-text/eurasianet', /^what the open points are about/],
	[
		'2025-08-08-washington-summit/thenational',
		'2025-08-08-washington-summit/jamnews',
		/^length of the corridor: 32 km/,
	],
];

test('of the contradictions noted in sixty accounts at least 80 % are found, with few differences a pair', async () => {
	const corpus = await readCorpus([accounts]);
	const article = (id: string): Article => {
		const found = corpus.articles.find(each => each.id === id);
		assert.ok(found, `no article ${id}`);
		return found;
	};
	const namesOf = (each: Article) => mentionsIn(corpus, each);
	const missed = noted.filter(([one, other, expected]) => {
		const found = differencesOf([article(one), article(other)], namesOf);
		return !found.some(({what, values}) => expected.test(`${what}: ${values.map(({text}) => text).join(' / ')}`));
	});
	assert.ok(
		missed.length <= noted.length * 0.2,
		`missed: ${missed.map(([one, other]) => `${one} and ${other}`).join('; ')}`,
	);
	const pairs = corpus.articles.flatMap((one, at) =>
		corpus.articles
			.slice(at + 1)
			.filter(other => other.negotiation === one.negotiation)
			.map(other => [one, other]),
	);
	const total = pairs.reduce((sum, pair) => sum + differencesOf(pair, namesOf).length, 0);
	assert.ok(total / pairs.length <= 1, `${total} differences in ${pairs.length} pairs`);
});
