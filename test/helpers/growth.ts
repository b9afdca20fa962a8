import assert from 'node:assert/strict';

/** Large enough to be told from noise, in milliseconds of processor time. */
const measurable = 4;
const factor = 8;
/** Eight times the text may take twenty times the time; were the time to grow with the square, it would take sixty-four. */
const most = 20;
const rounds = 3;

function shortest(work: () => unknown): number {
	const times = Array.from({length: rounds}, () => {
		const before = process.cpuUsage();
		work();
		const {user, system} = process.cpuUsage(before);
		return (user + system) / 1000;
	});
	return Math.min(...times);
}

/**
 * Asserts that work on a text grows with its length only, whatever the machine: the same work is timed on an eighth of it.
 * @param length of the text, in whatever the maker counts by
 */
export function assertLinear(
	what: string,
	length: number,
	make: (length: number) => string,
	work: (text: string) => unknown,
): void {
	const small = make(Math.ceil(length / factor));
	const large = make(length);
	const expected = Math.max(
		measurable,
		shortest(() => work(small)),
	);
	const taken = shortest(() => work(large));
	assert.ok(
		taken <= most * expected,
		`${what}: ${expected.toFixed(1)} ms for an eighth, ${taken.toFixed(1)} ms for the whole`,
	);
}
