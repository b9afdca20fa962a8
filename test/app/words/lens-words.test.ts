import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {lenses} from '../../../source/app/compare/lens-names.js';
import {azerbaijani} from '../../../source/app/words/az.js';
import {english} from '../../../source/app/words/en.js';
import {fixedHeadings} from '../../../source/app/words/facts/fact-headings.js';
import {armenian} from '../../../source/app/words/hy.js';
import {russian} from '../../../source/app/words/ru.js';
import {cellWidth} from '../../../source/text/width.js';
import {projectRoot} from '../../helpers/paths.js';

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
		for (const heading of fixedHeadings) assert.notEqual(words.fact(heading), heading);
		assert.ok(words.fact('day of the call').endsWith(words.fact('the call')));
		assert.match(words.fact('title of Odile Marsh'), /^(?!title).+Odile Marsh$/u);
		assert.match(words.fact('length of the corridor'), /^(?!length).+corridor$/u);
		assert.match(words.fact('name of the council'), /^(?!name).+council$/u);
		assert.match(words.fact('who chairs or makes up the council'), /^(?!who).+the council$/u);
		assert.ok(words.fact('how unusual the call was').endsWith(words.fact('the call')));
		assert.equal(words.fact('fishermen'), 'fishermen');
	});
}

test('every fixed heading of a fact is among those that are translated', () => {
	const folder = join(projectRoot, 'source', 'compare', 'facts');
	const texts = readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8'));
	const headings = texts.flatMap(text => [...text.matchAll(/\bwhat: '([^']+)'/gu)].map(match => match[1] ?? ''));
	assert.ok(headings.length > 15);
	const known: readonly string[] = fixedHeadings;
	assert.deepEqual(
		headings.filter(heading => !known.includes(heading)),
		[],
	);
});
