import assert from 'node:assert/strict';
import test from 'node:test';
import {isSameAccount, oneOfEachAccount} from '../../../source/compare/accounts.js';
import {compareArticles} from '../../../source/compare/comparison.js';
import {chooseAccounts, outletsAsked} from '../../../source/compare/chosen-accounts.js';
import {type ArticleInput, createCorpus} from '../../../source/corpus/create.js';
import {articleById} from '../../../source/corpus/lookup.js';
import type {Article, Corpus} from '../../../source/corpus/model.js';
import {search} from '../../../source/search/search.js';

const signing = 'Minister Brandvik and envoy Kostaridis signed the harbour protocol in Halvik on Tuesday.';
const ferry = 'The ferry between Halvik and Oresta will sail again from 14 March with 310 seats.';
const prisoners = 'Both delegations agreed to exchange 26 sailors held since the lighthouse raid.';
const weather = 'Fog kept the harbour pilots of the northern coast ashore for a third morning.';
const markets = 'Herring prices fell by 4 per cent at the auction while diesel stayed dear.';
const museum = 'A museum of whaling opened its doors beside the old customs house.';

function article(name: string, paragraphs: readonly string[], more: Partial<ArticleInput> = {}): ArticleInput {
	const outlet = name.replace(/-\d$/, '');
	const title = `${name} on the day`;
	return {id: `2031-03-01-harbour/${name}`, outlet, title, published: '2031-03-02', text: 'brief', paragraphs, ...more};
}

function corpusOf(...articles: readonly ArticleInput[]): Corpus {
	const outlets = [...new Set(articles.map(({outlet}) => outlet))].map(id => ({id, name: `The ${id}`}));
	return createCorpus({articles, outlets});
}

const names = (articles: readonly Article[]) => articles.map(({id}) => id.split('/')[1] ?? '');
const idOf = (corpus: Corpus, name: string): Article => {
	const found = articleById(corpus, `2031-03-01-harbour/${name}`);
	assert.ok(found);
	return found;
};

const crowd = corpusOf(
	article('almanac', [weather, markets, museum, `${weather} The almanac adds a table of tides for the season.`]),
	article('beacon', [signing, ferry, prisoners]),
	article('courier', [`${signing} A band played.`, ferry]),
	article('digest', [markets, museum]),
	article('echo', [prisoners, `${ferry} Tickets cost 12 crowns.`, signing]),
	article('farpost', [signing, ferry, prisoners], {origin: 'The beacon', originBasis: 'credit'}),
);

test('the accounts that share most rows stand side by side, and a reprint is not set beside its source', () => {
	assert.deepEqual(names(chooseAccounts(crowd, crowd.articles)), ['beacon', 'courier', 'echo']);
	assert.deepEqual(names(chooseAccounts(crowd, crowd.articles, {most: 2})), ['beacon', 'echo']);
});

test('the article that is read stays, with those that share most with it', () => {
	const digest = idOf(crowd, 'digest');
	assert.deepEqual(names(chooseAccounts(crowd, crowd.articles, {most: 2, focus: digest})), ['digest', 'almanac']);
});

test('the accounts that the corpus names first stand side by side, unless others are asked for', () => {
	const start = ['digest', 'almanac', 'nowhere'].map(name => `2031-03-01-harbour/${name}`);
	const corpus: Corpus = {...crowd, start};
	assert.deepEqual(names(chooseAccounts(corpus, corpus.articles)), ['digest', 'almanac']);
	assert.deepEqual(names(chooseAccounts(corpus, corpus.articles, {focus: idOf(corpus, 'almanac')})), [
		'digest',
		'almanac',
	]);
	assert.ok(names(chooseAccounts(corpus, corpus.articles, {focus: idOf(corpus, 'beacon')})).includes('beacon'));
	const asked = new Set(['beacon', 'echo']);
	assert.deepEqual(names(chooseAccounts(corpus, corpus.articles, {asked, most: 2})), ['beacon', 'echo']);
});

test('the outlets that a query asks for come first, in the negotiation that most of them tell', () => {
	const far = {id: '2031-09-09-later/digest', outlet: 'digest', title: 'Later', published: '2031-09-09', body: markets};
	const corpus = createCorpus({...crowd, articles: [...crowd.articles, far]});
	const asked = (query: string) => {
		const {hits} = search(corpus, query);
		return chooseAccounts(
			corpus,
			hits.map(({article: found}) => found),
			{asked: outletsAsked(hits)},
		);
	};
	assert.deepEqual(names(asked('outlet:digest | outlet:echo')), ['digest', 'echo']);
	assert.deepEqual(names(asked('outlet:digest | 2031-03-01-harbour')).slice(0, 1), ['digest']);
	assert.deepEqual(names(asked('outlet:almanac | outlet:digest | outlet:echo | outlet:courier')), [
		'almanac',
		'courier',
		'digest',
		'echo',
	]);
});

test('outlets that never tell of the same talks are set beside each other all the same', () => {
	const other = {
		id: '2031-09-09-later/gazette',
		outlet: 'gazette',
		title: 'Later',
		published: '2031-09-09',
		body: signing,
	};
	const corpus = createCorpus({articles: [...crowd.articles, other]});
	const {hits} = search(corpus, 'outlet:beacon | outlet:gazette');
	const chosen = chooseAccounts(
		corpus,
		hits.map(({article: found}) => found),
		{asked: outletsAsked(hits)},
	);
	assert.deepEqual(names(chosen), ['beacon', 'gazette']);
});

test('our account and the outlet’s text of one article are one account, of which the text is shown', () => {
	const url = 'https://www.beacon.example/2031/harbour/';
	const corpus = corpusOf(
		article('beacon', [signing, ferry], {text: 'brief', url}),
		article('beacon-2', [signing, ferry, prisoners], {text: 'full', url: 'http://beacon.example/2031/harbour#top'}),
		article('beacon-3', [weather], {title: 'Another story of that outlet'}),
		article('courier', [ferry], {text: 'brief'}),
	);
	const [brief, full, another] = ['beacon', 'beacon-2', 'beacon-3'].map(name => idOf(corpus, name));
	assert.ok(brief && full && another);
	assert.equal(isSameAccount(brief, full), true);
	assert.equal(isSameAccount(brief, another), false);
	assert.deepEqual(names(oneOfEachAccount(corpus.articles)), ['beacon-2', 'beacon-3', 'courier']);
	assert.deepEqual(names(chooseAccounts(corpus, corpus.articles)), ['beacon-2', 'courier']);
	const {origins, outlets, reprints} = compareArticles(corpus, [brief, full]);
	assert.deepEqual({origins, outlets, reprints}, {origins: 1, outlets: 1, reprints: []});
});

test('a choice among a crowd of long texts reads no more than it needs', () => {
	const long = Array.from({length: 25}, (_, at) =>
		article(
			`paper${String.fromCodePoint(97 + at)}`,
			Array.from({length: 60}, (__, line) => `${[signing, ferry, prisoners][line % 3]} Line ${line} of ${at}.`),
		),
	);
	const corpus = corpusOf(...long);
	assert.equal(chooseAccounts(corpus, corpus.articles).length, 3);
});
