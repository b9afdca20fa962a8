import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {concordance} from '../../../source/compare/wording/concordance.js';
import {accounts} from '../account-corpus.js';

const lines = (paragraphs: readonly string[], term: string): string[] =>
	concordance(accounts([{text: 'full', title: 'Ferry to Skerry', paragraphs}]).articles, term).map(
		({paragraph, left, text, right}) => `${paragraph}: ${left}|${text}|${right}`,
	);

test('a word in its line, headline first', () => {
	assert.deepEqual(lines(['The ship left Skerry at dawn.'], 'skerry'), [
		'-1: Ferry to |Skerry|',
		'0: The ship left |Skerry| at dawn.',
	]);
});

test('case, diacritics, hyphens, script and possessives do not matter', () => {
	const paragraphs = ['In São-Tomé’s port.', 'NORLAND-SKERRY talks', 'Порт'];
	assert.deepEqual(lines(paragraphs, 'sao tome'), ['0: In |São-Tomé’s| port.']);
	assert.deepEqual(lines(paragraphs, 'norland skerry'), ['1: |NORLAND-SKERRY| talks']);
	assert.deepEqual(lines(paragraphs, 'port'), ['0: In São-Tomé’s |port|.', '2: |Порт|']);
});

test('a part of a word is not the word', () => {
	assert.deepEqual(lines(['Ports and airports.'], 'port'), []);
});

test('context is cut at a space', () => {
	const [line] = lines([`${'word '.repeat(40)}Ember ${'word '.repeat(40)}`], 'ember');
	assert.match(line ?? '', /^0: (?:word )+\|Ember\|(?: word)+$/);
	assert.ok((line ?? '').length < 200);
});

test('a term without letters finds nothing', () => {
	assert.deepEqual(lines(['A … b'], ' … “”'), []);
	assert.deepEqual(lines(['A b'], ''), []);
});

test('every line holds its text where it says', () => {
	const words = fc.constantFrom('Skerry', 'skerry’s', 'the', 'ship', '“Skerry”', '–', 'São');
	fc.assert(
		fc.property(fc.array(words, {minLength: 1, maxLength: 30}), list => {
			const {articles} = accounts([{text: 'full', paragraphs: [`x ${list.join(' ')}`]}]);
			const paragraph = articles[0]?.paragraphs[0] ?? '';
			const found = concordance(articles, 'skerry');
			assert.equal(found.length, list.filter(word => /skerry/i.test(word)).length);
			for (const {start, end, text, left, right} of found) {
				assert.equal(paragraph.slice(start, end), text);
				assert.equal(paragraph.slice(start - left.length, end + right.length), left + text + right);
			}
		}),
	);
});
