import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
	pairLexeme,
	quoted,
	tagLexeme,
	textLexemes,
	withoutPairs,
	wordLexeme,
} from '../../../source/archive/postgres/lexemes.js';
import {type IndexText, indexText} from '../../../source/annotate/index-text.js';
import {tokensOf} from '../../../source/search/mentions/text-tokens.js';
import {wholeText} from '../../../source/search/mentions/mentions.js';
import {sampleCorpus} from '../../helpers/sample-corpus.js';

/** The text of an article as the index takes it. */
function textOf(title: string, paragraphs: readonly string[]): IndexText {
	const [article] = sampleCorpus().articles;
	assert.ok(article);
	const given = {...article, title, paragraphs};
	return indexText(given, tokensOf(wholeText(given)));
}

const lexemesOf = (title: string, ...paragraphs: readonly string[]): readonly string[] => [
	...textLexemes(textOf(title, paragraphs)),
];

test('words, headline words and neighbouring pairs; no pair runs over the edge of a paragraph', () => {
	const lexemes = lexemesOf('Ferry talks', 'The ferry sailed', 'It came back');
	for (const expected of [
		'ferry',
		'§t ferry',
		pairLexeme('ferry', 'talks', 'title'),
		pairLexeme('ferry', 'talks'),
		pairLexeme('ferry', 'sailed'),
		pairLexeme('came', 'back'),
	]) {
		assert.ok(lexemes.includes(expected), expected);
	}
	assert.ok(!lexemes.includes(pairLexeme('sailed', 'it')));
	assert.ok(!lexemes.includes(pairLexeme('talks', 'the')));
});

test('a text too long for pairs says so, and a word too long is cut between two letters', () => {
	const words = Array.from({length: 90_000}, (_, at) => `word${at}`).join(' ');
	const lexemes = lexemesOf('Long', words);
	assert.ok(lexemes.includes(withoutPairs));
	assert.ok(lexemes.includes('word89999'));
	assert.ok(!lexemes.some(lexeme => lexeme.startsWith('=')));
	const cut = wordLexeme(`a${'\u{10437}'.repeat(300)}`);
	assert.doesNotMatch(cut, /\p{Surrogate}/u);
	assert.equal(cut.length, 399);
});

test('nothing in a lexeme ends its quotation', () => {
	assert.equal(quoted(tagLexeme('outlet', "o'\\k")), "'§outlet o''\\\\k'");
});
