import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import {articleById, countOrigins} from '../../source/corpus/lookup.js';
import {accountOf, isOneArticle, originalOf, withAccount} from '../../source/corpus/two-texts.js';
import type {Article} from '../../source/corpus/model.js';

const id = '2031-03-01-talks/harbour';
const brief = {
	id,
	outlet: 'harbour',
	title: 'Ministers meet',
	published: '2031-03-01',
	publishedBasis: 'inferred: from the weekday',
	language: 'fr',
	url: 'https://www.harbour.example/a',
	origin: 'North Wire',
	originBasis: 'credit line',
	text: 'brief',
	covers: 'opening',
	note: 'Read in print.',
	terms: ['“les nôtres”'],
	paragraphs: ['They met.', 'Note: the photo is older.', 'They left.'],
} as const;
const full = {
	id,
	outlet: 'harbour',
	title: 'Les ministres se rencontrent',
	published: '2031-03-02',
	language: 'fr',
	url: 'https://harbour.example/a/?utm_source=x',
	text: 'full',
	covers: 'all',
	paragraphs: ['Ils se sont rencontrés.'],
} as const;

test('the outlet’s text and an account of it are one article with one outlet and one origin', () => {
	for (const articles of [
		[brief, full],
		[full, brief],
	]) {
		const corpus = createCorpus({articles});
		const [article, ...others] = corpus.articles;
		assert.deepEqual(others, []);
		assert.ok(article !== undefined);
		assert.deepEqual(
			corpus.problems.filter(({severity}) => severity === 'error'),
			[],
		);
		assert.equal(article.text, 'full');
		assert.deepEqual(article.paragraphs, full.paragraphs);
		assert.equal(article.title, full.title);
		assert.deepEqual([article.published, article.publishedBasis], ['2031-03-02', 'stated']);
		assert.equal(article.origin, 'North Wire');
		assert.equal(article.terms, undefined);
		assert.equal(countOrigins(corpus, corpus.articles), 1);
		assert.deepEqual(article.account?.paragraphs, ['They met.', 'They left.']);
		assert.deepEqual(article.account.pageNotes, [{after: 1, text: 'the photo is older.'}]);
	}
});

test('nothing of an account is lost beside the text: both come back out of the one article', () => {
	const [text, account] = [articleIn(full), articleIn(brief)];
	const both = withAccount(text, account);
	assert.deepEqual(accountOf(both), {...account, url: text.url});
	assert.equal(originalOf(both).account, undefined);
	assert.deepEqual(withAccount(originalOf(both), account), both);
	const again = accountOf(both);
	assert.ok(again !== undefined);
	assert.deepEqual(withAccount(text, again), both);
	assert.equal(accountOf(text), undefined);
});

test('a text keeps the id it had in a folder that was renamed', () => {
	const corpus = createCorpus({
		negotiations: [{id: '2031-03-01-talks', title: 'Talks', date: '2031-03-01', was: ['2031-03-talks']}],
		articles: [brief, {...full, id: '2031-03-talks/harbour'}],
	});
	assert.deepEqual(
		corpus.articles.map(article => article.id),
		[id],
	);
	assert.equal(articleById(corpus, '2031-03-talks/harbour')?.text, 'full');
});

test('two articles that only have one name stay two', () => {
	const other = {...full, url: 'https://harbour.example/b'};
	const corpus = createCorpus({articles: [brief, other]});
	assert.equal(corpus.articles[0]?.text, 'brief');
	assert.match(corpus.problems.map(({message}) => message).join('\n'), /was read already/u);
	assert.equal(isOneArticle(brief, full), true);
	assert.equal(isOneArticle(brief, other), false);
	assert.equal(isOneArticle(brief, {...other, title: 'MINISTERS MEET'}), true);
	assert.equal(isOneArticle(brief, {...full, outlet: 'gull'}), false);
	assert.equal(isOneArticle({...brief, url: undefined}, {...other, published: brief.published}), true);
});

function articleIn(input: typeof brief | typeof full): Article {
	const [article] = createCorpus({articles: [input]}).articles;
	assert.ok(article !== undefined);
	return article;
}
