import assert from 'node:assert/strict';
import {test} from 'node:test';
import {lenses} from '../../../source/compare/lenses.js';
import {azerbaijani} from '../../../source/app/words/az.js';
import {english} from '../../../source/app/words/en.js';
import {armenian} from '../../../source/app/words/hy.js';
import {russian} from '../../../source/app/words/ru.js';
import {cellWidth} from '../../../source/text/width.js';
import {factTopics as topics} from '../../helpers/fact-topics.js';

for (const words of [english, armenian, azerbaijani, russian]) {
	test(`the captions of lenses in ${words.language} fit a hundred cells`, () => {
		for (const lens of lenses.filter(name => name !== 'text')) {
			const caption = `${words.hint(lens)}: ${words.lensNotes[lens]}`;
			assert.ok(cellWidth(caption) <= 100, `${cellWidth(caption)}: ${caption}`);
		}
	});
}

for (const words of [armenian, azerbaijani, russian]) {
	test(`headings of facts in ${words.language} leave nothing in English but what the texts say`, () => {
		for (const topic of topics) assert.doesNotMatch(words.fact(topic), /\b(?:who|the|day|yes|no|open)\b/u);
		const headings = topics.map(words.fact);
		assert.equal(new Set(headings).size, headings.length);
		assert.match(words.fact({kind: 'office', person: 'Odile Marsh'}), /^.+Odile Marsh$/u);
		assert.match(words.fact({kind: 'members', body: 'the council'}), /^.+the council$/u);
		assert.match(words.fact({kind: 'duration', of: 'siege · bridge'}), /^.+: siege · bridge$/u);
		assert.equal(words.fact({kind: 'count', counted: 'fishermen'}), 'fishermen');
	});
}
