import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inSlices} from '../../source/ui/in-slices.js';

function* counting(steps: number, see: (step: number) => void): Generator<undefined> {
	for (let step = 1; step <= steps; step++) {
		see(step);
		yield;
	}
}

test('the work is done to its end, and what waits meanwhile has its turn', async () => {
	let done = 0;
	let turnAt = 0;
	let isFirst = true;
	await new Promise<void>(resolve => {
		inSlices(
			counting(1000, step => {
				done = step;
				if (isFirst) setImmediate(() => (turnAt = done));
				isFirst = false;
				// Longer than a slice, as a slow article is.
				const until = performance.now() + (step === 1 ? 20 : 0);
				while (performance.now() < until);
				if (step === 1000) resolve();
			}),
			0,
		);
	});
	assert.equal(done, 1000);
	assert.equal(turnAt, 1);
});

test('what is stopped does no further step', async () => {
	const seen: number[] = [];
	const stop = inSlices(
		counting(3, step => seen.push(step)),
		0,
	);
	stop();
	await new Promise(resolve => setTimeout(resolve, 0));
	assert.deepEqual(seen, []);
});

test('while keys come the work rests, but never for long', context => {
	let now = 1000;
	context.mock.method(performance, 'now', () => now);
	context.mock.timers.enable({apis: ['setTimeout']});
	let done = 0;
	inSlices(
		counting(5, step => (done = step)),
		0,
		() => now,
	);
	const doneAfter = [0, 20, 20, 20].map(milliseconds => {
		now += milliseconds;
		context.mock.timers.tick(milliseconds + 1);
		return done;
	});
	assert.deepEqual(doneAfter, [0, 0, 0, 5]);
});
