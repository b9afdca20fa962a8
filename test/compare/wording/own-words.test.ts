import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ownersIn} from '../../../source/compare/wording/own-words.js';
import {voicesOf} from '../../../source/compare/voices/voices.js';
import {corpusOf, told} from '../told.js';

/** Whose the quoted fragment of a brief of Harbour Post is. */
function ownerOf(paragraph: string): string {
	const article = told('harbour-post', [paragraph], {text: 'brief'});
	const start = paragraph.indexOf('“') + 1;
	const voices = voicesOf(corpusOf([article]), article);
	return ownersIn(article, 0, voices)({start, end: paragraph.indexOf('”')});
}

test('what the outlet calls a thing is its own word, whoever speaks in the sentence', () => {
	assert.equal(ownerOf('Odile Marsh spoke on Monday of a gate at what Harbour Post calls the “old border”.'), 'own');
	assert.equal(ownerOf('Odile Marsh said that a gate stands at what the paper calls the “old border”.'), 'own');
	assert.equal(ownerOf('The outlet says that Sudland “broke the truce”.'), 'own');
});

test('what a speaker calls a thing is the speaker’s', () => {
	assert.equal(ownerOf('Odile Marsh said that a gate stands at the “old border”.'), 'quoted');
	assert.equal(ownerOf('Odile Marsh said that a gate stands at what Sudland calls the “old border”.'), 'quoted');
});
