import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {cutSpans, lineText} from '../../../source/app/text/spans.js';

test('ranges are cut to the line, the first of two that overlap wins', () => {
	assert.deepEqual(
		cutSpans('Baku said so', 0, 8, [
			{start: 0, end: 4, style: 'match'},
			{start: 2, end: 9, style: 'state'},
		]),
		[
			{text: 'Ba', style: 'match'},
			{text: 'ku', style: 'match'},
			{text: ' sai', style: 'state'},
		],
	);
});

test('no letter is lost or doubled, whatever the ranges', () => {
	const range = fc.record({start: fc.nat(30), end: fc.nat(30), style: fc.constantFrom('match', 'place')});
	fc.assert(
		fc.property(fc.string({maxLength: 30}), fc.array(range), fc.nat(30), fc.nat(30), (text, ranges, a, b) => {
			const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
			const sane = ranges.filter(each => each.start < each.end);
			assert.equal(lineText(cutSpans(text, start, end, sane)), text.slice(start, end));
		}),
	);
});
