import assert from 'node:assert/strict';
import {test} from 'node:test';
import {quoted, tagLexeme, textLexemes, withoutPairs, wordLexeme} from '../../../source/archive/postgres/lexemes.js';
import {tokenStream} from '../../../source/search/plan/token-stream.js';

const lexemesOf = (title: string, ...paragraphs: readonly string[]): readonly string[] => [
	...textLexemes(tokenStream({title, paragraphs})),
];

test('words, headline words and neighbouring pairs; no pair runs over the edge of a paragraph', () => {
	const lexemes = lexemesOf('Ferry talks', 'The ferry sailed', 'It came back');
	for (const expected of ['ferry', '§t ferry', '§q ferry talks', '§p ferry talks', '§p ferry sailed', '§p came back']) {
		assert.ok(lexemes.includes(expected), expected);
	}
	assert.ok(!lexemes.includes('§p sailed it'));
	assert.ok(!lexemes.includes('§p talks the'));
});

test('a text too long for pairs says so, and a word too long is cut between two letters', () => {
	const words = Array.from({length: 90_000}, (_, at) => `word${at}`).join(' ');
	const lexemes = lexemesOf('Long', words);
	assert.ok(lexemes.includes(withoutPairs));
	assert.ok(lexemes.includes('word89999'));
	assert.ok(!lexemes.some(lexeme => lexeme.startsWith('§p')));
	const cut = wordLexeme(`a${'\u{10437}'.repeat(300)}`);
	assert.doesNotMatch(cut, /\p{Surrogate}/u);
	assert.equal(cut.length, 399);
});

test('nothing in a lexeme ends its quotation', () => {
	assert.equal(quoted(tagLexeme('outlet', "o'\\k")), "'§outlet o''\\\\k'");
});
