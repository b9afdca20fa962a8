import assert from 'node:assert/strict';
import {test} from 'node:test';
import {distinctiveWords} from '../../../source/compare/wording/distinctive.js';
import {accounts} from '../account-corpus.js';

/** Prose in which one word comes often among many that come once. */
function prose(word: string): readonly string[] {
	return Array.from({length: 12}, (_, paragraph) => {
		const once = Array.from({length: 30}, (__, i) => `note${paragraph * 30 + i}`).join(' ');
		return `They speak of the ${word}, and the ${word} again. ${once}`;
	});
}

const full = (word: string) => ({text: 'full' as const, paragraphs: prose(word)});

test('each of several full texts is set against the others together, a brief against none', () => {
	const {corpus, articles} = accounts([
		full('landing'),
		full('invasion'),
		full('visit'),
		{text: 'brief', paragraphs: prose('arrival')},
	]);
	const found = distinctiveWords(corpus, articles);
	assert.deepEqual(
		found.map(({article}) => article),
		articles.slice(0, 3).map(({id}) => id),
	);
	for (const [i, word] of ['landing', 'invasion', 'visit'].entries()) {
		const [first, other] = found[i]?.words ?? [];
		assert.ok(first !== undefined && other === undefined);
		assert.deepEqual([first.word, first.count, first.others], [word, 24, 0]);
		const {paragraph, start, end} = first.first ?? assert.fail();
		assert.equal(articles[i]?.paragraphs[paragraph]?.slice(start, end), word);
	}
});

test('a full text alone has nothing to be set apart from', () => {
	const {corpus, articles} = accounts([full('landing'), {text: 'brief', paragraphs: prose('arrival')}]);
	assert.deepEqual(distinctiveWords(corpus, articles), []);
});

const often = (words: string) => ({
	text: 'full' as const,
	paragraphs: Array.from(
		{length: 12},
		(_, i) => `${words} ${Array.from({length: 30}, (__, j) => `note${i * 30 + j}`).join(' ')}`,
	),
});

test('house style, function words and spellings of one word set no text apart', () => {
	const {corpus, articles} = accounts([
		often('Mr Marsh said on Monday that the harbour, per cent, would be recognised as landing'),
		often('Marsh, whom the harbor had recognized, invaded'),
	]);
	const words = distinctiveWords(corpus, articles).map(each => each.words.map(({word}) => word));
	assert.deepEqual(words, [['landing'], ['invaded']]);
});

test('a text in another language is set against none: every word would be its own', () => {
	const {corpus, articles} = accounts([full('landing'), full('invasion')]);
	const [first, second] = articles;
	assert.ok(first !== undefined && second !== undefined);
	const found = distinctiveWords(corpus, [first, {...second, language: 'fr-CA'}]);
	assert.deepEqual(
		found.map(({words}) => words),
		[[], []],
	);
});

test('each word comes with its certainty and the size of the difference', () => {
	const {corpus, articles} = accounts([full('landing'), full('invasion')]);
	const [word] = distinctiveWords(corpus, articles)[0]?.words ?? [];
	assert.ok(word !== undefined && word.logLikelihood > 10.83 && word.logRatio > 1);
});
