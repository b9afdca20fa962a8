import assert from 'node:assert/strict';
import {test} from 'node:test';
import {linearText} from '../../source/app/linear.js';
import {russian} from '../../source/app/words/ru.js';
import {createCorpus} from '../../source/corpus/create.js';
import {openSession} from '../helpers/session.js';
import {frameOf} from './golden.js';

const corpus = createCorpus({
	outlets: [
		{id: 'harbour', name: 'Harbour Post'},
		{id: 'star', name: 'Northern Star'},
	],
	articles: ['harbour', 'star'].map(outlet => ({
		id: `2031-03-01-talks/${outlet}`,
		outlet,
		title: `Talks by the ${outlet}`,
		published: '2031-03-01',
		text: 'brief' as const,
		paragraphs: ['Note: The page is old.', 'Marsh crossed the bay.', `Note: A caption of the ${outlet}.`, 'Rain fell.'],
	})),
});

test('a text shows what is said of its page where it stood, named in the language of the interface', () => {
	const frame = frameOf(openSession({corpus, words: russian}).press('enter').state());
	const places = [
		'Примечание: The page is old.',
		'Marsh crossed the bay.',
		'Примечание: A caption of the harbour.',
		'Rain fell.',
	].map(part => frame.indexOf(part));
	assert.ok(
		places.every((place, at) => place > (places[at - 1] ?? -1)),
		frame,
	);
});

test('side by side it stands under the last row of its account', () => {
	const frame = frameOf(openSession({corpus}).press('a', 'c').state());
	const caption = frame.indexOf('Note: A caption of the star.');
	assert.ok(caption > frame.indexOf('Rain fell.') && frame.includes('Note: The page is old.'), frame);
});

test('it is said with the paragraph before it, and the first with the first', () => {
	const first = linearText(openSession({corpus}).press('enter', '}', '{').state());
	assert.equal(first, '1 of 2: Marsh crossed the bay.\nNote: The page is old.\nNote: A caption of the harbour.');
	const second = linearText(openSession({corpus}).press('enter', '}').state());
	assert.equal(second, '2 of 2: Rain fell.');
});
