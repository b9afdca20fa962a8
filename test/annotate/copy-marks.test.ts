import assert from 'node:assert/strict';
import {test} from 'node:test';
import {copyMarks} from '../../source/annotate/copy-marks.js';
import {seeded} from '../helpers/fuzz-pieces.js';

/** A text of invented words, the same for the same seed. */
function words(count: number, seed: number): string[] {
	const random = seeded(seed);
	return Array.from({length: count}, () => Math.floor(random() * 9000).toString(36));
}

const marksOf = (text: readonly string[]): readonly string[] =>
	copyMarks({paragraphs: [text.join(' ')], text: 'full'}).filter(mark => mark.startsWith('r'));

const haveOne = (one: readonly string[], other: readonly string[]): boolean => one.some(mark => other.includes(mark));

test('a page has the marks of its address and of its outlet, day and headline, however they are written', () => {
	const page = {paragraphs: [], text: 'full', url: 'https://www.gull.example/a/?utm_source=x'} as const;
	const [address, ...others] = copyMarks(page);
	assert.match(address ?? '', /^a[\da-z]+$/u);
	assert.deepEqual(others, []);
	assert.deepEqual(copyMarks({...page, url: 'http://gull.example/a#top'}), [address]);
	const head = {outlet: 'gull', published: '2031-03-01', title: 'Lamps: “stay” lit'};
	const [, one] = copyMarks({...page, ...head});
	assert.deepEqual(copyMarks({...page, ...head, title: 'Lamps “stay” lit'}), [address, one]);
	assert.notDeepEqual(copyMarks({...page, ...head, outlet: 'tern'}), [address, one]);
});

test('copies have a mark in common, a tenth changed, cut to two thirds, or behind a foreign opening; other texts have none', () => {
	for (let seed = 1; seed <= 60; seed++) {
		const text = words(400, seed);
		const marks = marksOf(text);
		assert.equal(marks.length, 12);
		const changed = text.map((word, at) => (at % 60 === seed % 60 ? 'other' : word));
		assert.ok(haveOne(marks, marksOf(changed)), `changed ${seed}`);
		assert.ok(haveOne(marks, marksOf(text.slice(0, 260))), `cut ${seed}`);
		assert.ok(haveOne(marks, marksOf([...words(60, 9000 + seed), ...text])), `behind ${seed}`);
		assert.ok(!haveOne(marks, marksOf(words(400, 500 + seed))), `another ${seed}`);
	}
	assert.deepEqual(copyMarks({paragraphs: [words(400, 1).join(' ')], text: 'brief'}), []);
});
