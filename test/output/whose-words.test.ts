import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {type ArticleInput, createCorpus} from '../../source/corpus/create.js';
import {loadFormatter} from '../../source/output/format.js';
import type {OutputContext} from '../../source/output/formatter.js';
import {gapsTable} from '../../source/output/gaps-table.js';
import {withAccounts} from '../../source/output/lens-accounts.js';
import {voicesTable} from '../../source/output/voices-table.js';
import {accountNames} from '../../source/output/whose-words.js';
import {wordingTable} from '../../source/output/wording-table.js';

const ferry = 'The ferry between Halvik and Oresta sails again on 14 March, minister Lena Brandvik said.';

function account(article: ArticleInput): ArticleInput {
	const label = article.outlet === 'wire' ? 'old tub' : article.outlet === 'star' ? 'proud ship' : 'sea bus';
	const paragraphs = [`${ferry} Told by ${article.title}.`, `The ferry is the “${label}” of ${article.title}.`];
	// What each of them tells alone is not in the others.
	const alone = article.outlet === 'star' ? 'Herring prices fell by 4 per cent.' : 'A museum of whaling opened.';
	return {language: 'en', ...article, paragraphs: [...paragraphs, ...(article.outlet === 'post' ? [] : [alone])]};
}

const corpus = createCorpus({
	outlets: [
		{id: 'post', name: 'Harbour Post'},
		{id: 'star', name: 'Northern Star'},
		{id: 'wire', name: 'Strait Wire'},
	],
	negotiations: [
		{id: '2031-03-01-talks', title: 'First talks on the ferry', date: '2031-03-01'},
		{id: '2031-09-01-talks', title: 'Second talks', date: '2031-09-01', until: '2031-09-03'},
	],
	wording: [{id: 'boat', name: 'the ferry', labels: ['old tub', 'proud ship', 'sea bus'].map(label => ({label}))}],
	actors: [{id: 'brandvik', name: 'Lena Brandvik', names: ['Brandvik']}],
	articles: [
		account({id: '2031-03-01-talks/post', outlet: 'post', title: 'Ferry', published: '2031-03-02', text: 'brief'}),
		account({
			id: '2031-03-01-talks/star',
			outlet: 'star',
			title: 'Ship',
			published: '2031-03-02',
			publishedBasis: 'inferred: from the weekday',
			text: 'brief',
			covers: 'opening',
			via: 'Relay Times',
		}),
		account({id: '2031-03-01-talks/wire', outlet: 'wire', title: 'Wire', published: '2031-03-03', text: 'full'}),
		account({id: '2031-09-01-talks/wire', outlet: 'wire', title: 'Again', published: '2031-09-02', text: 'full'}),
	],
});
const context: OutputContext = {corpus, width: 160, color: false, end: '\n', command: 'karabakh-reader compare'};
const [post, star, wire, later] = corpus.articles;
assert.ok(post && star && wire && later);
const formats = ['text', 'markdown', 'html', 'json', 'jsonl', 'csv', 'tsv'] as const;
const bases = [/our account\b/, /our account, opening only/, /the outlet’s text/, /Relay Times/];
const plain = (written: string): string => written.replaceAll(/\\(?=\W)/g, '').replaceAll('&quot;', '"');

for (const format of formats) {
	test(`${format}: a comparison says of every column whose words it is, how much, and where it was read`, async () => {
		const formatter = await loadFormatter(format);
		const written = plain([...formatter.comparison(compareArticles(corpus, [post, star, wire]), context)].join(''));
		for (const basis of bases) assert.match(written, basis);
	});

	test(`${format}: articles of several talks are not the same meeting`, async () => {
		const formatter = await loadFormatter(format);
		const written = [...formatter.comparison(compareArticles(corpus, [post, later]), context)].join('');
		assert.match(written, /not the same meeting|"sameMeeting":\s*false/i);
		assert.match(written, /Second talks, 2031-09-01 to 2031-09-03/);
		const one = [...formatter.comparison(compareArticles(corpus, [post, star]), context)].join('');
		assert.doesNotMatch(one, /not the same meeting|"sameMeeting":\s*false/i);
	});

	test(`${format}: so does every record of a lens, and a lens over several talks`, async () => {
		const formatter = await loadFormatter(format);
		const articles = [post, star, wire];
		const lenses = [
			voicesTable(corpus, articles),
			wordingTable(corpus, articles),
			gapsTable(corpus, compareArticles(corpus, articles)),
		];
		for (const lens of lenses) {
			const written = plain([...formatter.table(withAccounts(lens, corpus, articles), context)].join(''));
			for (const basis of bases) assert.match(written, basis);
		}
		const several = withAccounts(voicesTable(corpus, [post, later]), corpus, [post, later]);
		assert.match(
			[...formatter.table(several, context)].join(''),
			/not the same meeting|"sameMeeting":"no"|sameMeeting\b.*\n.*\bno\b/i,
		);
	});
}

test('differences name outlets, never ids; an inferred day is marked', async () => {
	const comparison = {
		...compareArticles(corpus, [post, star]),
		differences: [
			{
				topic: {kind: 'day', of: 'day of sailing'} as const,
				values: [post, star].map(({id}) => ({article: id, paragraph: 0, text: '14 March', start: 51, end: 59})),
			},
		],
	};
	for (const format of ['text', 'markdown', 'html'] as const) {
		const written = plain([...(await loadFormatter(format)).comparison(comparison, context)].join(''));
		assert.match(written, /day of sailing/);
		assert.match(written, /2031-03-02~/);
		assert.doesNotMatch(written.replaceAll(/Made by[\s\S]*$/g, ''), /2031-03-01-talks\/(?:post|star)/);
	}
	const page = [...(await loadFormatter('html')).comparison(comparison, context)].join('');
	assert.match(page, /<title>First talks on the ferry, 2031-03-01<\/title>/);
	assert.ok(page.indexOf('Told differently') < page.indexOf('<table'));
	assert.equal(page.match(/<blockquote>[^<]*<mark>/g)?.length, 2);
});

test('two texts of one outlet are told apart without their ids', () => {
	assert.deepEqual(
		[...accountNames(corpus, [post, wire, later]).values()],
		['Harbour Post', 'Strait Wire, 2031-03-03', 'Strait Wire, 2031-09-02'],
	);
	const twin = {...wire, id: 'x/y', text: 'brief'} as const;
	assert.deepEqual(
		[...accountNames(corpus, [wire, twin]).values()],
		['Strait Wire, 2031-03-03, the outlet’s text', 'Strait Wire, 2031-03-03, our account'],
	);
});
