import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {quotationsIn} from '../../../source/compare/voices/quote-spans.js';

const inner = (text: string): string[] => quotationsIn(text).map(({inner: {start, end}}) => text.slice(start, end));

const cases: readonly (readonly [string, string, readonly string[]])[] = [
	['curly', 'He said “the talks go on” and left.', ['the talks go on']],
	['straight', 'He said "the talks go on" and left.', ['the talks go on']],
	['two apostrophes', "He said ''the talks go on,'' and left.", ['the talks go on,']],
	['guillemets', 'Он сказал: «переговоры идут».', ['переговоры идут']],
	['French spaces', 'Il a dit : « les pourparlers continuent ».', [' les pourparlers continuent ']],
	['German', 'Er sagte: „Die Gespräche dauern an“, dann ging er.', ['Die Gespräche dauern an']],
	['reversed guillemets', 'Er sagte: »Die Gespräche dauern an«, dann ging er.', ['Die Gespräche dauern an']],
	[
		'single with an apostrophe inside',
		'She said: ‘It’s the soldiers’ war.’ Then she left.',
		['It’s the soldiers’ war.'],
	],
	['apostrophes only', 'Norland’s ministers don’t trust the islanders’ council.', []],
	['straight apostrophes only', "Norland's ministers don't trust the islanders' council in the '90s.", []],
	['a quotation in a quotation', '“She said ‘no’ to us,” Veld said.', ['She said ‘no’ to us,']],
	['two in one line', '“A,” he said, “b.”', ['A,', 'b.']],
	['a stray opening mark', 'He said “the talks go on and left.', []],
	['a stray closing mark', 'He said the talks” go on “again” and left.', ['again']],
	['inches', 'Trees of 6" and more.', []],
	['a straight mark closing a curly one', 'He said “the talks go on" and left.', ['the talks go on']],
];

for (const [name, text, expected] of cases) {
	test(`quotations: ${name}`, () => {
		assert.deepEqual(inner(text), expected);
	});
}

test('an open quotation runs on when the next paragraph opens with the same mark', () => {
	const text = 'He said: “First.\n“Second.”';
	const [first] = quotationsIn(text, 0, text.indexOf('\n'));
	assert.equal(first?.closed, false);
	assert.equal(text.slice(first?.start, first?.end), '“First.');
});

test('quotations lie in order, inside the range, without overlap', () => {
	const texts = fc
		.array(fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', "''", 'a', 'said ', ' ', '. ', '\n', 'é'))
		.map(parts => parts.join(''));
	fc.assert(
		fc.property(texts, fc.nat(20), (text, cut) => {
			const from = Math.min(cut, text.length);
			let done = from;
			for (const {start, end, inner: words} of quotationsIn(text, from)) {
				assert.ok(
					start >= done && words.start > start && words.end >= words.start && end >= words.end && end <= text.length,
				);
				done = end;
			}
		}),
	);
});
