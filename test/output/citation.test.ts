import assert from 'node:assert/strict';
import {test} from 'node:test';
import {citations} from '../../source/output/citation.js';
import type {OutputContext} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const context: OutputContext = {corpus, width: 80, color: false, end: '\n', command: 'x'};
const items = corpus.articles.map(article => ({article, matches: []}));

test('BibTeX entries balance their braces and escape what TeX would run', () => {
	const [first] = corpus.articles;
	assert.ok(first);
	const article = {...first, title: String.raw`100 % \input{x} & more_`};
	const text = [...citations('bibtex').articles([{article, matches: []}], context)].join('');
	assert.equal(text.split('{').length, text.split('}').length);
	assert.ok(text.includes(String.raw`title = {100 \% \textbackslash{}input\{x\} \& more\_}`));
	assert.ok(text.includes(String.raw`url = {https://harbour.example/skerry_talks}`));
});

test('RIS has a type first and an end last, CSL is JSON', () => {
	const ris = [...citations('ris').articles(items, context)].join('');
	assert.equal(ris.match(/^TY {2}- NEWS$/gm)?.length, items.length);
	assert.equal(ris.match(/^ER {2}- $/gm)?.length, items.length);
	const csl = JSON.parse([...citations('csl').articles(items, context)].join('')) as {issued: unknown}[];
	assert.deepEqual(csl[2]?.issued, {'date-parts': [[2031, 5]]});
});

test('an address in BibTeX has nothing that TeX would run, and a citation says whose words it cites', () => {
	const [first] = corpus.articles;
	assert.ok(first);
	const url = String.raw`https://harbour.example/a\input{x}`;
	const article = {...first, url, via: 'Relay Times', text: 'brief', covers: 'opening'} as const;
	const written = (style: 'bibtex' | 'ris' | 'csl') =>
		[...citations(style).articles([{article, matches: []}], context)].join('');
	assert.ok(written('bibtex').includes('url = {https://harbour.example/a%5Cinput%7Bx%7D}'));
	for (const style of ['bibtex', 'ris', 'csl'] as const) {
		assert.match(written(style), /Our account, opening only/);
		assert.match(written(style), /Read on Relay Times/);
	}
});
