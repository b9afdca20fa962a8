import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inputQueue} from '../../source/ui/input-queue.js';

/** A queue whose clock and turns the test holds. */
function held(costs: number) {
	const taken: string[] = [];
	const turns: (() => void)[] = [];
	let clock = 0;
	let batches = 0;
	const queue = inputQueue({
		take(chords) {
			clock += costs;
			const letters = chords.findIndex(chord => chord.length > 1);
			const count = letters === -1 ? chords.length : Math.max(1, letters);
			taken.push(chords.slice(0, count).join(''));
			return count;
		},
		batch(turn) {
			batches++;
			turn();
		},
		isUrgent: chord => chord === 'ctrl-c',
		now: () => clock,
		later: turn => turns.push(turn),
	});
	return {queue, taken, turns, batches: () => batches};
}

test('what comes in one piece is one batch, letters together', async () => {
	const {queue, taken, batches} = held(1);
	queue.push(['l', 'a', 'v']);
	queue.push(['r', 'o', 'v', 'enter']);
	await Promise.resolve();
	assert.deepEqual([taken, batches()], [['lavrov', 'enter'], 1]);
});

test('a flood is taken in turns, and Ctrl-C passes it', async () => {
	const {queue, taken, turns} = held(10);
	queue.push(Array.from({length: 40}, () => 'down'));
	await Promise.resolve();
	assert.equal(taken.length, 2);
	turns.shift()?.();
	assert.equal(taken.length, 4);
	queue.push(['x', 'ctrl-c', 'y']);
	turns.shift()?.();
	assert.deepEqual(taken.slice(4), ['ctrl-c']);
	assert.equal(turns.length, 0);
});

test('nothing is taken once it was stopped', async () => {
	const {queue, taken} = held(1);
	queue.push(['a']);
	queue.stop();
	await Promise.resolve();
	assert.deepEqual(taken, []);
});
