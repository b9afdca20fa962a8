import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {writeSync} from 'node:fs';
import {text as textOf} from 'node:stream/consumers';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

/** Work on a text whose time should grow with the text only. */
export type GrowthCase = {
	readonly what: string;
	/** Of the longest text, in whatever the maker counts by. */
	readonly length: number;
	readonly make: (length: number) => string;
	readonly work: (text: string) => unknown;
};

/** Shares of the longest text that are timed. */
const shares = [1 / 16, 1 / 4, 1] as const;
/** Linear work has a slope of 1 (in logarithms, time over length), sorting about 1.1, work that grows with the square 2. */
const steepest = 1.5;
/** Processor time that can be told from noise, in milliseconds: what takes less is done again and again. */
const measurable = 15;
/** The shortest time is the one that nothing else disturbed; a steep one is looked at again, the first run cold code. */
const rounds = {least: 2, most: 8};

/**
 * Declares a test that the time of some work grows with its text only. It is judged by the slope over three lengths, in processor time of a
 * process of its own that collects garbage and compiles on its one thread: neither another process nor the threads of V8 count.
 * @param file `import.meta.url` of the test
 */
export function growthTest(file: string, name: string, cases: readonly GrowthCase[]): void {
	const {GROWTH: measured} = process.env;
	if (measured === name) {
		for (const each of cases) writeSync(1, `${JSON.stringify(judged(each))}\n`);
		process.exit(0);
	}
	// This process is for another one of the file.
	if (measured !== undefined) return;
	test(name, async () => {
		const child = spawn(process.execPath, ['--single-threaded', '--max-semi-space-size=64', fileURLToPath(file)], {
			env: {...process.env, GROWTH: name, NODE_TEST_CONTEXT: undefined},
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const lines = (await textOf(child.stdout)).trim().split('\n');
		const results = lines.map(line => JSON.parse(line) as Judged);
		assert.equal(results.length, cases.length);
		for (const {what, slope, times} of results) {
			const said = times.map(time => time.toFixed(2)).join(', ');
			assert.ok(slope <= steepest, `${what}: slope ${slope.toFixed(2)}; ${said} ms for 1/16, 1/4, 1 of ${what}`);
		}
	});
}

type Judged = {readonly what: string; readonly slope: number; readonly times: readonly number[]};

function judged({what, length, make, work}: GrowthCase): Judged {
	const texts = shares.map(share => make(Math.max(1, Math.ceil(length * share))));
	let times = texts.map(() => Number.POSITIVE_INFINITY);
	for (let round = 1; ; round++) {
		times = texts.map((text, index) =>
			Math.min(
				times[index] ?? Number.POSITIVE_INFINITY,
				timeOf(() => work(text)),
			),
		);
		const slope = slopeOf(
			texts.map(text => text.length),
			times,
		);
		if (round >= rounds.most || (round >= rounds.least && slope <= steepest)) return {what, slope, times};
	}
}

/** Milliseconds of processor time that one go takes. */
function timeOf(work: () => unknown): number {
	const before = process.cpuUsage();
	for (let goes = 1; ; goes++) {
		work();
		const {user, system} = process.cpuUsage(before);
		const taken = (user + system) / 1000;
		if (taken >= measurable) return taken / goes;
	}
}

/** Of the line through the points in logarithms (least squares). */
function slopeOf(lengths: readonly number[], times: readonly number[]): number {
	const points = lengths.map((length, index) => [Math.log(length), Math.log(times[index] ?? 0)] as const);
	const [meanX, meanY] = [0, 1].map(axis => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);
	let [over, under] = [0, 0];
	for (const [x, y] of points) {
		over += (x - (meanX ?? 0)) * (y - (meanY ?? 0));
		under += (x - (meanX ?? 0)) ** 2;
	}
	return over / under;
}
