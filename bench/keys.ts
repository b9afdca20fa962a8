import {readFileSync} from 'node:fs';
import {openTerminal} from '../test/helpers/terminal.js';

/**
 * Key to painted frame of the built program at 200x50 in a pseudo-terminal, on the shipped corpus: processor time (of the main thread, from
 * Linux's schedstat) and wall time, from writing the key until the program has written its answer. Usage: node .build/bench/keys.js [keys]
 */
const keys = Number(process.argv[2] ?? 200);
/** Milliseconds of processor time. */
const target = {median: 16, p99: 33};
const releases: (() => void | Promise<void>)[] = [];
const owner = {after: (release: () => void | Promise<void>) => void releases.push(release)};
const terminal = openTerminal(owner, {columns: 200, rows: 50});

type Times = {readonly cpu: number; readonly wall: number};

/** Milliseconds the thread that answers and draws has run so far; compiling and collecting garbage go on beside it. */
function processorTime(): number {
	return Number(readFileSync(`/proc/${terminal.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

/** Until the program has written a whole frame in answer: it ends with the mark of a synchronised update. */
async function timed(press: () => void): Promise<Times> {
	const before = terminal.raw().length;
	const [cpu, wall] = [processorTime(), performance.now()];
	press();
	await terminal.waitFor(() => terminal.raw().length > before && terminal.raw().endsWith('\u001B[?2026l'));
	return {cpu: processorTime() - cpu, wall: performance.now() - wall};
}

function percentile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function report(what: string, times: readonly Times[]): void {
	const [cpu, wall] = [times.map(time => time.cpu), times.map(time => time.wall)];
	const [median, p99] = [percentile(cpu, 0.5), percentile(cpu, 0.99)];
	const figures = [median, percentile(cpu, 0.95), p99, percentile(wall, 0.5), percentile(wall, 0.99)];
	const verdict = median < target.median && p99 < target.p99 ? 'met' : 'MISSED';
	console.log(
		`  ${what.padEnd(30)}${figures.map(each => each.toFixed(1).padStart(9)).join('')}  ${String(times.length).padStart(5)} keys  ${verdict}`,
	);
}

async function pressed(what: string, presses: readonly (() => void)[]): Promise<void> {
	const times: Times[] = [];
	for (const press of presses) times.push(await timed(press));
	report(what, times);
}

const repeated = (...chords: readonly string[]) =>
	Array.from({length: keys}, (_, index) => () => terminal.press(chords[index % chords.length] ?? 'j'));

console.log(`Node ${process.version}, targets in processor time: median ${target.median} ms, p99 ${target.p99} ms\n`);
console.log(`  ${''.padEnd(30)}  cpu p50  cpu p95  cpu p99 wall p50 wall p99`);
await terminal.waitFor(/ \d+\/\d+/);
// Down only, and not to the end: two keys that undo each other in one frame would have no answer.
await pressed('cursor in the list', repeated('j').slice(0, 150));

terminal.press('/');
await terminal.waitFor('Esc leave');
const letters: (() => void)[] = [];
for (const query of [
	'mnatsakanian',
	'pashinyan lavrov',
	'outlet:guardian',
	'nagorny karabah',
	'actor:aliev !moscow',
	'"foreign minister"',
]) {
	letters.push(...Array.from(query, letter => () => terminal.type(letter)), () => terminal.press('ctrl+u'));
}
await pressed('letter in the search line', letters);

// The comparison a newcomer meets first: long enough to scroll.
terminal.press('escape', 'escape', ':');
terminal.type('fresh');
terminal.press('enter', 'c');
await terminal.waitFor('differs: ');
// What each alone tells is opened: a comparison that fits the window would have no answer to a step.
terminal.press('z');
await terminal.waitForGone('folded');
await pressed('three columns, by line', repeated('j', 'k'));
await pressed('three columns, by half page', repeated('d', 'u'));
await pressed('another lens', repeated('2', '3', '4', '5', '6', '1'));
terminal.press('q');
await terminal.waitForGone('row 1/');
await pressed('timeline and coverage', repeated('t', 'j', 'q', 'C', 'l', 'q'));
terminal.press('ctrl+c');
for (const release of releases) await release();
