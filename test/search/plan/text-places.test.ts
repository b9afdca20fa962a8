import assert from 'node:assert/strict';
import test from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {foldedWordsOf} from '../../../source/search/mentions/text-tokens.js';
import {placesOfRun, placesOfStart} from '../../../source/search/plan/text-places.js';

const at = ({start, end}: {readonly start: number; readonly end: number}) => ({start, end});

/** The same, of all words of the text, one after the other. */
function slowly(text: string, run: readonly string[]) {
	const words = foldedWordsOf(text);
	return words.flatMap((word, from) =>
		run.every((each, offset) => words[from + offset]?.folded === each)
			? [{start: word.start, end: words[from + run.length - 1]?.end ?? 0}]
			: [],
	);
}

const pieces = [
	'ferry',
	'Ferry’s',
	'FerryCrew',
	'O’Brack',
	"O'Brack",
	'obrack',
	'McKay',
	'don’t',
	'1,200',
	'ferry-boat',
	'паром',
	'Fährë',
	'café',
	'İferry',
	'ﬁne',
	'ferryé',
	'Ərdoğan’s',
	'the long boat in the harbour waits ',
	' ',
	' ',
	' ',
	'. ',
	', ',
	'’',
	'“',
	'”',
	'—',
	"''",
	'ʼ',
	'\n',
	'e',
	'fer',
];
const text = fc.array(fc.constantFrom(...pieces), {maxLength: 24}).map(parts => parts.join(''));

test('words are found in a text as among all of its words', () => {
	fc.assert(
		fc.property(text, fc.nat(), fc.integer({min: 1, max: 3}), (whole, from, length) => {
			const words = foldedWordsOf(whole).map(({folded}) => folded);
			const run = words.length === 0 ? ['ferry'] : words.slice(from % words.length).slice(0, length);
			assert.deepEqual(placesOfRun(whole, run).map(at), slowly(whole, run));
			for (const start of ['f', 'fer', 'obr', 'don', ...run.map(word => word.slice(0, 2))]) {
				const begun = foldedWordsOf(whole).filter(({folded}) => folded.startsWith(start));
				assert.deepEqual(placesOfStart(whole, start).map(at), begun.map(at), start);
			}
		}),
		{numRuns: 2000},
	);
});

test('no word is found that is not asked for whole', () => {
	assert.deepEqual(placesOfRun('The ferryman left the ferry.', ['ferry']).map(at), [{start: 22, end: 27}]);
	assert.deepEqual(placesOfRun('O’Brack spoke.', ['obrack']).map(at), [{start: 0, end: 7}]);
	assert.deepEqual(placesOfRun('the ferry, the boat', ['the', 'boat']).map(at), [{start: 11, end: 19}]);
	assert.deepEqual(placesOfRun('', ['ferry']), []);
});
