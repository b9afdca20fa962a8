import assert from 'node:assert/strict';
import {test} from 'node:test';
import {codeSpan, escapeMarkdown} from '../../source/output/markdown-text.js';
import {shellWord} from '../../source/text/shell-word.js';

test('nothing in a code span can end it', () => {
	assert.equal(codeSpan('talks/post'), '`talks/post`');
	assert.equal(codeSpan('a`<b>'), '``a`<b>``');
	assert.equal(codeSpan('``x'), '``` ``x ```');
	assert.equal(codeSpan('one\ntwo'), '`one two`');
});

test('text begins no list and is no character reference', () => {
	assert.equal(escapeMarkdown('- 12 &lt;b&gt;'), String.raw`\- 12 \&lt;b\&gt;`);
	assert.equal(escapeMarkdown('3. March'), String.raw`3\. March`);
	assert.equal(escapeMarkdown('a-b 3. c'), 'a-b 3. c');
});

test('a shell reads a word back as it was', () => {
	assert.equal(shellWord('2031-03-01-talks/post'), '2031-03-01-talks/post');
	assert.equal(shellWord("it's $(rm) `x`"), String.raw`'it'\''s $(rm) ` + "`x`'");
});
