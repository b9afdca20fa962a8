import assert from 'node:assert/strict';

/** Large enough to be told from noise, in milliseconds of processor time. */
const measurable = 4;
const factor = 8;
/** Eight times the text may take twenty times the time; were the time to grow with the square, it would take sixty-four. */
const most = 20;
/** The shortest time is the one that nothing else disturbed: of three rounds, the first of which runs cold code, or of more on a busy machine. */
const rounds = {least: 3, most: 10};

/** Milliseconds of processor time. */
function timeOf(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const {user, system} = process.cpuUsage(before);
	return (user + system) / 1000;
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
	let [expected, taken] = [Infinity, Infinity];
	for (let round = 1; round <= rounds.most; round++) {
		expected = Math.min(
			expected,
			Math.max(
				measurable,
				timeOf(() => work(small)),
			),
		);
		taken = Math.min(
			taken,
			timeOf(() => work(large)),
		);
		if (round >= rounds.least && taken <= most * expected) return;
	}
	assert.fail(`${what}: ${expected.toFixed(1)} ms for an eighth, ${taken.toFixed(1)} ms for the whole`);
}
