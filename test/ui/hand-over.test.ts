import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deferred} from '../../source/ui/deferred.js';
import {oneAtATime} from '../../source/ui/hand-over.js';

/** As Ink has it: a second while the terminal is away is refused. */
function terminal() {
	let isAway = false;
	return async (work: () => void | Promise<void>) => {
		if (isAway) throw new Error('already suspended');
		isAway = true;
		try {
			await work();
		} finally {
			isAway = false;
		}
	};
}

test('one borrower waits for the other, and a redraw meanwhile is the one at the end', async () => {
	const {handOver, redraw} = oneAtATime(terminal());
	const first = deferred<void>();
	const done: string[] = [];
	const one = handOver(async () => {
		await first.promise;
		done.push('one');
	});
	const other = handOver(() => void done.push('other'));
	await redraw();
	await redraw();
	first.resolve();
	await Promise.all([one, other]);
	assert.deepEqual(done, ['one', 'other']);
	await Promise.all([redraw(), redraw()]);
});

test('what fails is told to whoever asked, and the next has its turn', async () => {
	const {handOver} = oneAtATime(terminal());
	const failing = handOver(() => Promise.reject(new Error('lost')));
	const next = handOver(() => {});
	await assert.rejects(failing, /lost/u);
	await next;
});

const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length;

test('Node does not end while the terminal is away, though nothing else is going on', async () => {
	const {handOver} = oneAtATime(work => Promise.resolve(work()));
	const before = timers();
	let meanwhile = 0;
	await handOver(() => {
		meanwhile = timers();
	});
	assert.deepEqual([meanwhile, timers()], [before + 1, before]);
});
