import assert from 'node:assert/strict';
import {test} from 'node:test';
import {attributeQuotes} from '../../../source/compare/voices/attribution.js';

for (const [text, passage] of [
	['Marsh denied that anything had been agreed, and no meeting took place.', 'that anything had been agreed'],
	['Marsh reported that the talks had ended, but gave no detail.', 'that the talks had ended'],
	['Marsh confirmed the truce but gave few details.', 'the truce'],
	['Marsh said he would not stop before spring, and vowed to go on until winter.', 'he would not stop before spring'],
	['Marsh wants an end to the herring war, and has criticised the pilots.', 'an end to the herring war'],
	['Marsh fears that its quays could be seized, and Tarsk wishes for a passage.', 'that its quays could be seized'],
	[
		'The office said it will need to see concrete steps, but has not specified what those are.',
		'it will need to see concrete steps',
	],
	['Marsh denies having sent the ferry, although its tolls have grown.', 'having sent the ferry'],
	[
		'Marsh spoke of a meeting in Port Ember, and Radio Sorn, the state channel, reported that it could be held.',
		'a meeting in Port Ember',
	],
	['Marsh accuses Veld of bias and had wanted a pilot at the table.', 'Veld of bias'],
	// What goes on with what was said stays.
	[
		'Marsh said that the ferry would sail, but that one pilot alone could not steer it.',
		'that the ferry would sail, but that one pilot alone could not steer it',
	],
	['Marsh said it was not a tax, but a penalty.', 'it was not a tax, but a penalty'],
	['Marsh said the ferry is late, and the pilots are tired.', 'the ferry is late, and the pilots are tired'],
	['Marsh hopes that the text will be settled soon, and signed.', 'that the text will be settled soon, and signed'],
] as const) {
	test(`a passage ends where the reporter goes on: ${text}`, () => {
		const [first] = attributeQuotes(text);
		assert.equal(text.slice(first?.content.start, first?.content.end), passage);
	});
}
