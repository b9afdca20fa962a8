import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type GoldEvent, scoreContradictions} from '../../../bench/gold-contradictions.js';
import {projectRoot} from '../../helpers/paths.js';

/** Events of ours, told by three outlets each, with contradictions and traps that were planted before the rules were written. */
const folder = join(projectRoot, 'test', 'fixtures', 'contradictions');
const scores = readdirSync(folder).map(file =>
	scoreContradictions(JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldEvent),
);

test('no trap is taken for a contradiction', () => {
	assert.deepEqual(
		scores.flatMap(({trapped}) => trapped),
		[],
	);
});

test('of the pairs of values that are shown at least nine in ten contradict each other', () => {
	const right = scores.flatMap(score => score.right).length;
	const others = scores.flatMap(score => score.others);
	const list = others.map(({pair}) => pair.map(({text}) => text).join(' / ')).join('; ');
	assert.ok(right >= 9 * others.length, `${right} right; not in the gold: ${list}`);
});

test('at least half of the planted contradictions are found', () => {
	const found = scores.flatMap(score => score.found).length;
	const missed = scores.flatMap(score => score.missed);
	assert.ok(found >= missed.length, `${found} found; missed: ${missed.join('; ')}`);
});
