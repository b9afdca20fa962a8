import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {GeneratedCorpus, generatedNames} from './generated-corpus.js';

// Usage: node .build/bench/archive/run.js [rounds] [articles …]
// CPU of whole processes against `node -e 0` of the same round; medians. Generated folders are kept in the temporary folder for the next run.
const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', '..', '..', 'distribution', 'cli.js');
const [rounds = 9, ...given] = process.argv.slice(2).map(Number);
const sizes = given.length === 0 ? [1_000, 10_000] : given;
const home = mkdtempSync(join(tmpdir(), 'karabakh-reader-bench-'));
const env = {
	PATH: process.env['PATH'] ?? '',
	HOME: home,
	XDG_CACHE_HOME: join(home, 'cache'),
	XDG_DATA_HOME: join(home, 'data'),
};

type Work = {readonly name: string; readonly command: readonly string[]};

/** CPU milliseconds of a whole process and its children, as bash counts them. */
function cpuOf(command: readonly string[]): number {
	const script = 'TIMEFORMAT="%U %S"; { time "$@" >/dev/null 2>&1; } 2>&1';
	const {stdout} = spawnSync('bash', ['-c', script, 'bash', ...command], {env, encoding: 'utf8'});
	const [user = 0, system = 0] = stdout.trim().split(' ').map(Number);
	return (user + system) * 1000;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function table(title: string, works: readonly Work[]): void {
	const base: number[] = [];
	const costs = works.map((): number[] => []);
	for (let round = 0; round < rounds; round++) {
		base.push(cpuOf([process.execPath, '-e', '0']));
		for (const [at, {command}] of works.entries()) costs[at]?.push(cpuOf(command));
	}
	process.stdout.write(`\n${title} (node -e 0: ${median(base).toFixed(0)} ms CPU, ${rounds} rounds)\n`);
	for (const [at, {name}] of works.entries()) {
		const cpu = median(costs[at] ?? []);
		process.stdout.write(
			`  ${name.padEnd(34)}${cpu.toFixed(0).padStart(8)} ms${(cpu / median(base)).toFixed(2).padStart(9)}x\n`,
		);
	}
}

function hasProgram(name: string): boolean {
	return spawnSync('bash', ['-c', `command -v ${name}`], {env}).status === 0;
}

function generated(articles: number): string {
	const folder = join(tmpdir(), `karabakh-reader-generated-${articles}`);
	if (!existsSync(join(folder, 'outlets.yaml'))) new GeneratedCorpus().write(folder, articles);
	return folder;
}

function worksOn(folder: string | undefined): readonly Work[] {
	const corpus = folder === undefined ? [] : ['--corpus', folder];
	const {persons} = generatedNames();
	const name = folder === undefined ? 'pashinian' : (persons[400] ?? '');
	const run = (...words: readonly string[]): readonly string[] => [process.execPath, program, ...words, ...corpus];
	return [
		{name: 'print a name -n 5', command: run('print', name, '-n', '5')},
		{name: 'print two words -n 5', command: run('print', 'between after', '-n', '5')},
		{name: 'print a phrase -n 5', command: run('print', '"of the"', '-n', '5')},
		{
			name: 'print outlet and date -n 5',
			command: run('print', folder === undefined ? 'outlet:bbc on:2020' : 'outlet:outlet-3 on:2015', '-n', '5'),
		},
		{name: 'list outlets', command: run('list', 'outlets')},
		{name: 'list actors -n 20', command: run('list', 'actors', '-n', '20')},
		...(folder !== undefined && hasProgram('rg') ? [{name: 'rg -il', command: ['rg', '-il', name, folder]}] : []),
	];
}

process.stdout.write(`Node ${process.version}\n`);
mkdirSync(env.XDG_CACHE_HOME, {recursive: true});
cpuOf([process.execPath, program, 'list', 'outlets']);
table('shipped', worksOn(undefined));
for (const articles of sizes) {
	const folder = generated(articles);
	const cpu = cpuOf([process.execPath, program, 'list', 'outlets', '--corpus', folder]);
	const cache = join(env.XDG_CACHE_HOME, 'karabakh-reader');
	const largest = Math.max(...readdirSync(cache).map(file => statSync(join(cache, file)).size));
	process.stdout.write(
		`\n${articles} articles: read and kept in ${(cpu / articles).toFixed(2)} ms CPU each, ${(largest / 1e6).toFixed(0)} MB\n`,
	);
	table(`${articles} articles`, worksOn(folder));
}
rmSync(home, {recursive: true, force: true});
