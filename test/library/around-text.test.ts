import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanBlocks} from '../../source/library/boilerplate/clean-blocks.js';
import {whyBoilerplate} from '../../source/library/boilerplate/why-boilerplate.js';
import {draftOf} from '../../source/library/draft.js';
import {extractArticle} from '../../source/library/extract-article.js';
import {placeOutlet} from '../../source/library/place/outlet.js';

const text = [
	'The ferry to Skerry left the harbour at noon with forty passengers and the post on board, the harbour master said.',
	'Nobody could say on Tuesday when the second boat would sail again, since its engine had been taken out in March.',
	'The council has asked both ministries for a timetable and wants it printed before the first of August.',
];

test('a name with the agencies it followed, below the text, is its by-line', () => {
	const signed = 'Odile Marsh (Theo Reuters, AFP)';
	const {paragraphs, removed} = cleanBlocks([...text, signed, 'Ý kiến (12)', 'Bạn đọc: Chờ tàu lâu quá.']);
	assert.deepEqual(paragraphs, text);
	assert.equal(removed.find(({why}) => why === 'by-line')?.text, signed);
	const page = `<html lang="vi"><head><title>Boat</title></head><body><article><h1>Boat</h1>${[...text, signed].map(each => `<p>${each}</p>`).join('')}</article></body></html>`;
	const found = extractArticle(page, {as: 'html', today: '2031-06-01'});
	assert.deepEqual([found.author, found.origin], ['Odile Marsh', 'Reuters, AFP']);
	// Words in brackets are no credit.
	assert.equal(
		cleanBlocks([...text, 'Odile Marsh (in the harbour)']).removed.some(({why}) => why === 'by-line'),
		false,
	);
});

test('notes of a site around an article are none of its text', () => {
	for (const line of [
		'SKIP ADVERTISEMENT',
		'A version of this article appeared in print on May 12, 2031, Section A, Page 6.',
		'The Lamp is committed to publishing a diversity of letters to the editor.',
		'Our Standards: The Lamp Principles.',
		'This interview has been edited for length and clarity.',
		'Only $1 for 4 weeks',
		'Нашли опечатку? Выделите текст и нажмите Ctrl+Enter',
		'Mətndə səhv var? Onu seçin və Ctrl+Enter düyməsini sıxın',
	])
		assert.notEqual(whyBoilerplate(line), undefined, line);
	for (const line of [
		'A version of this article was signed by both ministers.',
		'Our standards are higher than theirs, she said.',
	])
		assert.equal(whyBoilerplate(line), undefined, line);
});

test('the id of a new outlet has no piece of its country’s ending in it', () => {
	const page = `<html><body><article>${text.map(each => `<p>${each}</p>`).join('')}</article></body></html>`;
	const idOf = (url: string): string =>
		placeOutlet(draftOf('a.html', extractArticle(page, {as: 'html', url, today: '2031-06-01'})), []).outlet.id;
	assert.equal(idOf('https://www.severnlamp.co.uk/boat'), 'severnlamp');
	assert.equal(idOf('https://www.adasesi.com.tr/feribot'), 'adasesi');
	assert.equal(idOf('https://news.harbour.example/boat'), 'news-harbour');
});
