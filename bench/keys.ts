import {openTerminal} from '../test/helpers/terminal.js';

/**
 * Key to painted frame of the built program at 200x50 in a pseudo-terminal, in milliseconds of wall time: from writing the key until the emulator
 * shows what it changes. Usage: node .build/bench/keys.js [keys]
 */
const keys = Number(process.argv[2] ?? 100);
const releases: (() => void | Promise<void>)[] = [];
const owner = {after: (release: () => void | Promise<void>) => void releases.push(release)};

/** Time until the program has written a whole frame in answer. */
async function timed(terminal: ReturnType<typeof openTerminal>, press: () => void): Promise<number> {
	const before = terminal.raw().length;
	const started = performance.now();
	press();
	await terminal.waitFor(() => terminal.raw().length > before);
	return performance.now() - started;
}

function percentile(times: readonly number[], share: number): string {
	const sorted = times.toSorted((a, b) => a - b);
	return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

function report(what: string, times: readonly number[]): void {
	console.log(
		`${what.padEnd(28)} p50 ${percentile(times, 0.5)}  p95 ${percentile(times, 0.95)}  p99 ${percentile(times, 0.99)} ms, ${times.length} keys`,
	);
}

const terminal = openTerminal(owner, {columns: 200, rows: 50});
await terminal.waitFor(/1\/176/);
const moves: number[] = [];
for (let i = 0; i < keys; i++) moves.push(await timed(terminal, () => terminal.press('j')));
report('cursor in the list', moves);

terminal.press('/');
await terminal.waitFor('Esc leave');
const typed: number[] = [];
for (const query of ['mnatsakanian', 'pashinyan lavrov', 'outlet:guardian', 'nagorny karabah']) {
	for (const letter of query) typed.push(await timed(terminal, () => terminal.type(letter)));
	terminal.press('ctrl+u');
	await terminal.waitFor(/^\/ {3,}/);
}
report('letter in the search line', typed);
terminal.press('ctrl+c');
for (const release of releases) await release();
