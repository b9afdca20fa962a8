import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareArticles} from '../../source/compare/comparison.js';
import {html} from '../../source/output/html.js';
import type {OutputContext} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const context: OutputContext = {corpus, width: 80, color: false, end: '\n', command: "karabakh-reader compare 'a <b>'"};

test('a comparison is one page that fetches and runs nothing', () => {
	const page = [...html.comparison(compareArticles(corpus, corpus.articles), context)].join('');
	assert.match(page, /^<!doctype html>/);
	assert.match(page, /default-src 'none'/);
	assert.doesNotMatch(page, /<script|<img|<iframe|@import|url\(/i);
	assert.ok(page.includes('A &lt;b&gt;second&lt;/b&gt; round'));
	assert.ok(page.includes("<code>karabakh-reader compare 'a &lt;b&gt;'</code>"));
	const {rows} = compareArticles(corpus, corpus.articles);
	assert.equal(page.match(/<th scope="row">/g)?.length, rows.length);
});

test('only web addresses become links', () => {
	const [first] = corpus.articles;
	assert.ok(first);
	const evil = {...first, url: 'javascript:alert(1)'};
	const page = [...html.articles([{article: evil, matches: []}], context)].join('');
	assert.doesNotMatch(page, /href/);
	assert.match(
		[...html.articles([{article: first, matches: []}], context)].join(''),
		/href="https:\/\/harbour\.example/,
	);
});
