import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contextKinds} from '../../../source/compare/rows/pair-context.js';
import {evidenceKinds, evidenceOf} from '../../../source/compare/rows/pair-evidence.js';
import {pairWeights} from '../../../source/compare/rows/pair-weights.js';
import {passageLinks} from '../../../source/compare/rows/passage-links.js';
import {passagesOf} from '../../../source/compare/rows/passages.js';
import {told} from '../told.js';

const passages = passagesOf(
	[
		told('first', [
			'The harbour board met at noon in Ostmark.',
			'“The ferry will carry nobody this winter,” Ansel Brandt told the Kittiwake crew.',
			'Wages rise by 7 percent this year, the harbour board says.',
		]),
		told('second', [
			'Islanders in Ostmark wait for the harbour board.',
			'Ansel Brandt said: “The ferry will carry nobody this winter.”',
			'Fish is dear, and the harbour board blames the ferry.',
		]),
	],
	{},
);

test('each kind of evidence and of context has a weight, and no weight is for anything else', () => {
	assert.deepEqual(Object.keys(pairWeights.evidence).toSorted(), [...evidenceKinds, 'bias'].toSorted());
	assert.deepEqual(Object.keys(pairWeights.context).toSorted(), [...contextKinds, 'bias'].toSorted());
});

test('the evidence of a pair has a value for each kind; what shares little is not looked at', () => {
	const {count, a, b, values} = evidenceOf(passages);
	assert.equal(values.length, count * evidenceKinds.length);
	const pairs = Array.from({length: count}, (_, at) => `${a[at]}-${b[at]}`);
	assert.ok(pairs.includes('1-4') && !pairs.includes('2-4'), pairs.join(' '));
	const at = pairs.indexOf('1-4') * evidenceKinds.length;
	assert.ok((values[at + evidenceKinds.indexOf('quotedRun')] ?? 0) > 1);
	assert.equal(values[at + evidenceKinds.indexOf('open')], 0);
});

test('one quotation in two accounts ties its paragraphs more than what else they share with others', () => {
	const links = passageLinks(passages).toSorted((x, y) => y.score - x.score);
	assert.equal(links.find(({a}) => a === 1)?.b, 4);
	assert.equal(links.find(({b}) => b === 4)?.a, 1);
});
