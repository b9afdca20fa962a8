import assert from 'node:assert/strict';
import {test} from 'node:test';
import {actOf} from '../../../source/compare/rows/act-nouns.js';
import {quotesShared, standsAlone} from '../../../source/compare/rows/label-fit.js';
import {withoutParts} from '../../../source/compare/rows/label-pieces.js';
import {stem} from '../../../source/compare/rows/stem.js';

/** The other cells speak of gulls. */
function share(text: string): number {
	return text.includes('gulls') ? 1 : 0;
}

function actOfVerb(verb: string): string | undefined {
	return actOf(stem(verb));
}

test('a clause stands above a row by itself only where it says who, and as a thing told', () => {
	for (const clear of [
		'Norland closed the harbour to foreign crews',
		'The pilots of Kalmar ended their strike',
		'The foreign ministers met in Kalmar',
		'Marsh said that the mole stays shut',
		'Marsh, the mayor, opened the mole to all who …',
	])
		assert.equal(standsAlone(clear), true, clear);
	for (const vague of [
		'He met Veld before the talks',
		'But they closed the harbour',
		'The two were asked to come on Friday',
		'The notice was later taken down',
		'Among other things it provides for a ferry',
		'How can Norland speak of peace',
		'Whether the harbour will open on Friday',
		'Relations have been tense for years, the background passage says',
		'According to the notice, as the Courier quotes it',
		'Marsh, dogged by questions of the press',
		'Brandt, also known as the Pilot',
		'Ada Marsh, in her first words since the pilots …',
		'Marsh told the crews that the harbour …',
	])
		assert.equal(standsAlone(vague), false, vague);
});

test('what one cell alone quotes names no row', () => {
	assert.equal(quotesShared('The harbour belongs to “the gulls”', share), true);
	assert.equal(quotesShared('The harbour belongs to “the rabble”', share), false);
	assert.equal(quotesShared('The harbour is shut', share), true);
});

test('verbs give the noun of what was done', () => {
	assert.equal(actOfVerb('cancelled'), 'cancellation');
	assert.equal(actOfVerb('met'), 'meeting');
	assert.equal(actOfVerb('arrested'), 'arrest');
	assert.equal(actOfVerb('waved'), undefined);
});

test('no piece of a label stands within another, in whatever order its words are', () => {
	assert.deepEqual(withoutParts(['better chances', 'chances of a better deal', 'Kalmar']), [
		'chances of a better deal',
		'Kalmar',
	]);
	assert.deepEqual(withoutParts(['five rules', '“five rules”']), ['five rules']);
});
