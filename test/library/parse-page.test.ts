import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';
import {textOf} from '../../source/library/html/dom.js';
import {parsePage, withoutLetterEntities} from '../../source/library/html/parse-page.js';
import {growthTest} from '../helpers/growth.js';

test('letters written as entities are letters before the page is parsed; what means something to HTML stays', () => {
	assert.equal(withoutLetterEntities('a&nbsp;b&#160;&#1041;&#x411;&#8220;'), 'a b ББ“');
	for (const kept of [
		'&lt;p&gt;',
		'&#60;',
		'&#x3c;',
		'&amp;nbsp;',
		'&#38;',
		'&#xd800;',
		'&#x110000;',
		'&#0;',
		'&mdash;',
	])
		assert.equal(withoutLetterEntities(kept), kept);
});

test('a text of nothing but entities reads as it is meant', () => {
	const page = parsePage(`<p>${'&#1044;&#1072;&nbsp;'.repeat(100)}&lt;b&gt; &mdash; x</p>`);
	assert.equal(textOf(page.documentElement), `${'Да '.repeat(100)}<b> — x`);
});

growthTest(
	import.meta.url,
	'the time of a page grows with its length only, whatever it is full of',
	['&nbsp;', '\u00a0', 'a <b>b</b> ', '<p>Both spoke about the ferry.</p>', '&#1044;', '<br>'].map(piece => ({
		what: piece,
		length: 16_000,
		make: (length: number) =>
			`<html><body><article><h1>x</h1><p>They met. ${piece.repeat(length)}</p></article></body></html>`,
		work: (page: string) => extractArticle(page, {as: 'html', today: '2031-03-01'}),
	})),
);
