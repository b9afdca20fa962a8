import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {graphemes} from '../../source/text/graphemes.js';

test('cuts a text into what a reader takes for characters', () => {
	assert.deepEqual(graphemes(''), []);
	assert.deepEqual(graphemes('Niên'), ['N', 'i', 'ê', 'n']);
	assert.deepEqual(graphemes('e\u0301a'), ['e\u0301', 'a']);
	assert.deepEqual(graphemes('🇦🇿🇦🇲'), ['🇦🇿', '🇦🇲']);
});

test('joined they give the text back, as the segmenter cuts them', () => {
	const segmenter = new Intl.Segmenter();
	fc.assert(
		fc.property(fc.string({unit: 'binary'}), text => {
			assert.deepEqual(
				graphemes(text),
				Array.from(segmenter.segment(text), ({segment}) => segment),
			);
		}),
		{seed: 1},
	);
});
