import assert from 'node:assert/strict';
import {test} from 'node:test';
import {extractArticle} from '../../source/library/extract-article.js';

const body = [
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from May.',
	'The harbour office will pay for the oil until the end of the year, its spokesman said.',
	'Crews of the winter ferry had asked for the lamps since a boat ran aground in January.',
];

function author(...head: readonly string[]): string | null {
	const text = ['Lighthouse lamps to burn again in May', ...head, ...body].join('\n\n');
	return extractArticle(text, {as: 'text', today: '2025-04-20'}).author;
}

test('a name alone under the headline or beside the day is the author’s', () => {
	assert.equal(author('Odile Vesterby'), 'Odile Vesterby');
	assert.equal(author('Odile Vesterby', '12 March 2025'), 'Odile Vesterby');
	assert.equal(author('12 March 2025', 'Odile M. Vesterby'), 'Odile M. Vesterby');
	assert.equal(author('Никита Вестербю', '12 марта 2025'), 'Никита Вестербю');
	assert.equal(author('By Ann Tveit', 'Odile Vesterby'), 'Ann Tveit');
});

test('a place, a section, a paper, an agency and two names that might both be it are none', () => {
	for (const line of [
		'New York',
		'South Caucasus',
		'World News',
		'Middle East',
		'Tel Aviv',
		'Al Jazeera',
		'Agence France-Presse',
		'Novaya Gazeta',
		'Breaking News',
		'PORT EMBER',
		'Costa Rica',
		'Foreign Affairs',
		'Сергиев Посад',
	])
		assert.equal(author(line, '12 March 2025'), null, line);
	assert.equal(author('Odile Vesterby', '12 March 2025', 'Tomas Tveit'), null);
	assert.equal(author('12 March 2025'), null);
});
