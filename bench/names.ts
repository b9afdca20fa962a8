import {readFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import Fuse from 'fuse.js';
import {findNames} from '../source/search/names/find-names.js';
import {fold, phoneticKey} from '../source/text/fold.js';

type Task = {
	readonly names: readonly string[];
	readonly queries: readonly {readonly query: string; readonly answers: readonly string[]}[];
};

/**
 * Name search measured: `node .build/bench/names.js <names.json>`, a file of tasks, each a list of names and queries with
 * accepted answers. Prints the share of queries whose answer comes first and among the first five, milliseconds a query,
 * and the time against Fuse.js alone with the same keys over the same names.
 */
function main(file: string, verbose: boolean): void {
	const tasks = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
	for (const [name, task] of Object.entries(tasks)) {
		if (isTask(task)) {
			measure(name, task, verbose);
		}
	}
}

function isTask(value: unknown): value is Task {
	return typeof value === 'object' && value !== null && 'names' in value && 'queries' in value;
}

function measure(name: string, task: Task, verbose: boolean): void {
	const entries = task.names.map((text, position) => ({id: String(position), name: text}));
	findNames(entries, 'warm');
	const times: number[] = [];
	let first = 0;
	let five = 0;
	for (const {query, answers} of task.queries) {
		const start = performance.now();
		const found = findNames(entries, query, {limit: 5}).map(match => match.name);
		times.push(performance.now() - start);
		const place = found.findIndex(text => answers.includes(text));
		first += place === 0 ? 1 : 0;
		five += place >= 0 ? 1 : 0;
		if (verbose && place !== 0) {
			console.log(`  ${name}: ${query} wants ${answers.join(', ')}; found ${found.join(', ')}`);
		}
	}
	const fuse = measureFuse(task);
	const own = times.reduce((sum, time) => sum + time, 0);
	console.log(
		[
			name.padEnd(18),
			`${percent(first, task.queries.length)}/${percent(five, task.queries.length)} %`,
			`${task.names.length} names`,
			`p50 ${quantile(times, 0.5).toFixed(2)} ms`,
			`p95 ${quantile(times, 0.95).toFixed(2)} ms`,
			`${(own / fuse).toFixed(3)}x of Fuse alone`,
		].join('  '),
	);
}

function measureFuse(task: Task): number {
	const keys = task.names.map(text => ({folded: fold(text), sounds: phoneticKey(fold(text))}));
	const fuse = new Fuse(keys, {keys: ['folded', 'sounds'], includeScore: true, threshold: 0.6});
	fuse.search('warm');
	const start = performance.now();
	for (const {query} of task.queries) {
		fuse.search(fold(query), {limit: 5});
	}
	return performance.now() - start;
}

function percent(part: number, all: number): string {
	return ((100 * part) / all).toFixed(1);
}

function quantile(times: readonly number[], share: number): number {
	return [...times].sort((a, b) => a - b)[Math.floor(share * times.length)] ?? 0;
}

const [file, flag] = process.argv.slice(2);
if (file === undefined) {
	console.error('usage: node .build/bench/names.js <names.json> [--misses]');
	process.exitCode = 2;
} else {
	main(file, flag === '--misses');
}
