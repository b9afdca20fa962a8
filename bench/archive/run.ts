import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {GeneratedCorpus, generatedNames} from './generated-corpus.js';
import {type Goal, goalHere, goals, type Size} from './goals.js';
import {type Cost, costOf, hasProgram, median} from './measure.js';

// Usage: node .build/bench/archive/run.js [rounds] [articles …]
// CPU of whole processes against `node -e 0` of the same round; medians. Generated folders are kept in the temporary folder for the next run.
const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '..', '..', '..', 'distribution', 'cli.js');
const [rounds = 9, ...given] = process.argv.slice(2).map(Number);
const sizes = given.length === 0 ? [1_000, 10_000, 100_000] : given;
const home = mkdtempSync(join(tmpdir(), 'karabakh-reader-bench-'));
const env = {
	PATH: process.env['PATH'] ?? '',
	HOME: home,
	XDG_CACHE_HOME: join(home, 'cache'),
	XDG_DATA_HOME: join(home, 'data'),
};
/** After so many runs of each command what the program keeps of itself is settled. */
const settling = 4;

type Work = {readonly name: string; readonly command: readonly string[]; readonly goal?: Goal};

const cost = (command: readonly string[]): Cost => costOf(command, env);

function table(title: string, works: readonly Work[]): void {
	const bare: Cost[] = [];
	const costs = works.map((): Cost[] => []);
	for (let round = 0; round < settling; round++) for (const {command} of works) cost(command);
	for (let round = 0; round < rounds; round++) {
		bare.push(cost([process.execPath, '-e', '0']));
		for (const [at, {command}] of works.entries()) costs[at]?.push(cost(command));
	}
	const base = median(bare.map(({cpu}) => cpu));
	const baseMemory = median(bare.map(({memory = Number.NaN}) => memory));
	say(`\n${title} (node -e 0: ${base.toFixed(0)} ms CPU, ${baseMemory.toFixed(0)} MB; ${rounds} rounds)`);
	for (const [at, {name, goal}] of works.entries()) {
		const own = costs[at] ?? [];
		const ratio = median(own.map(({cpu}, round) => cpu / (bare[round]?.cpu ?? Number.NaN)));
		const memory = median(own.map(({memory: each = Number.NaN}) => each)) / baseMemory;
		const isOver = goal !== undefined && (ratio > goalHere(goal) || memory > goalHere(goals.memory()));
		say(
			`  ${name.padEnd(28)}${median(own.map(({cpu}) => cpu))
				.toFixed(0)
				.padStart(8)} ms${ratio.toFixed(2).padStart(8)}x` +
				`${goal === undefined ? '          ' : ` of ${goalHere(goal).toFixed(2)}x`}  memory ${memory.toFixed(2)}x${isOver ? '  MISSED' : ''}`,
		);
	}
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

function generated(articles: number): string {
	const folder = join(tmpdir(), `karabakh-reader-generated-${articles}`);
	if (!existsSync(join(folder, 'outlets.yaml'))) new GeneratedCorpus().write(folder, articles);
	return folder;
}

function firstId(folder: string): string {
	const negotiation = readdirSync(folder)
		.filter(name => /^\d{4}-/.test(name))
		.sort()[0];
	const article = readdirSync(join(folder, negotiation ?? '')).find(name => name.endsWith('.md')) ?? '';
	return `${negotiation}/${article.slice(0, -3)}`;
}

function worksOn(size: Size, folder: string | undefined): readonly Work[] {
	const corpus = folder === undefined ? [] : ['--corpus', folder];
	const name = folder === undefined ? 'pashinian' : (generatedNames().persons[400] ?? '');
	const run = (...words: readonly string[]): readonly string[] => [process.execPath, program, ...words, ...corpus];
	const dated = folder === undefined ? 'outlet:bbc on:2020' : 'outlet:outlet-3 on:2015';
	const goal = goals.asked(size);
	return [
		{name: 'print an id', command: run('print', firstId(folder ?? join(program, '../../articles'))), goal: goals.id()},
		{name: 'print a name -n 5', command: run('print', name, '-n', '5'), goal},
		{name: 'print two words -n 5', command: run('print', 'between after', '-n', '5'), goal},
		{name: 'print a phrase -n 5', command: run('print', '"of the"', '-n', '5'), goal},
		{name: 'print outlet and date -n 5', command: run('print', dated, '-n', '5'), goal},
		{name: 'list outlets', command: run('list', 'outlets'), goal: goals.list()},
		{name: 'list negotiations -n 20', command: run('list', 'negotiations', '-n', '20'), goal: goals.list()},
		{name: 'list actors -n 20', command: run('list', 'actors', '-n', '20')},
		...(folder === undefined ? [] : peersOn(folder, name)),
	];
}

/** Other programs at the same work, where they are installed. */
function peersOn(folder: string, name: string): readonly Work[] {
	const lines = join(home, 'lines.tsv');
	const listing = ['list', 'articles', '-f', 'tsv', '-o', lines, '--corpus', folder];
	spawnSync(process.execPath, [program, ...listing], {env});
	const peers: readonly Work[] = [
		{name: 'rg -il', command: ['rg', '-il', name, folder]},
		{name: 'fzf --filter', command: ['bash', '-c', `fzf --filter "$1" < "$2"`, 'bash', name, lines]},
		{
			name: 'sqlite3, two words',
			command: ['sqlite3', largestFile(), 'select rowid from words where words match \'"between" "after"\' limit 50'],
		},
	];
	const [there, missing] = [true, false].map(is => peers.filter(({name: peer}) => isThere(peer) === is));
	for (const {name: peer} of missing ?? []) say(`  ${peer}: not installed, left out`);
	return there ?? [];
}

const isThere = (peer: string): boolean => hasProgram(/^\w+/.exec(peer)?.[0] ?? peer, env);

function largestFile(): string {
	const cache = join(env.XDG_CACHE_HOME, 'karabakh-reader');
	const files = readdirSync(cache)
		.filter(name => name.endsWith('.sqlite'))
		.map(name => join(cache, name));
	return files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';
}

/** One page into a library: an empty one, and one of this size; what was added is taken away again. */
function adding(folder: string): void {
	const page = join(home, 'page.html');
	const text = 'Both delegations met in the customs house and spoke about the ferry and its crew. ';
	writeFileSync(
		page,
		`<html lang="en"><head><title>Ferry talks go on</title><meta property="article:published_time" content="2031-03-01">
		<meta property="og:site_name" content="Gull"></head><body><article><h1>Ferry talks go on</h1>${`<p>${text.repeat(4)}</p>`.repeat(9)}</article></body></html>`,
	);
	const into = (library: string): number => {
		const talks = '2031-03-01-ferry';
		const tables = join(library, 'outlets.yaml');
		if (existsSync(tables)) copyFileSync(tables, join(home, 'outlets.yaml'));
		const times = Array.from({length: Math.min(rounds, 5)}, () => {
			const words = ['add', page, '--into', library, '--no-library', '--negotiation', talks];
			const {cpu} = cost([process.execPath, program, ...words]);
			rmSync(join(library, talks), {recursive: true, force: true});
			return cpu;
		});
		if (existsSync(join(home, 'outlets.yaml'))) copyFileSync(join(home, 'outlets.yaml'), tables);
		return median(times);
	};
	const empty = into(join(home, 'library'));
	const full = into(folder);
	say(
		`  a page added: ${full.toFixed(0)} ms CPU, into an empty library ${empty.toFixed(0)} ms: ${(full / empty).toFixed(2)}x of 2.00x`,
	);
}

say(`Node ${process.version}`);
mkdirSync(env.XDG_CACHE_HOME, {recursive: true});
cost([process.execPath, program, 'list', 'outlets']);
table('shipped', worksOn('shipped', undefined));
for (const articles of sizes) {
	const folder = generated(articles);
	const texts = spawnSync('du', ['-sb', '--apparent-size', folder], {encoding: 'utf8'}).stdout;
	const {cpu, memory} = cost([process.execPath, program, 'list', 'outlets', '--corpus', folder]);
	const size = statSync(largestFile()).size;
	say(
		`\n${articles} articles: read and kept in ${(cpu / articles).toFixed(2)} ms CPU each (3.00), ${memory?.toFixed(0) ?? '?'} MB of memory (400), ` +
			`file of ${(size / 1e6).toFixed(0)} MB, ${(size / Number.parseInt(texts, 10)).toFixed(2)}x the texts (3.00x)`,
	);
	table(`${articles} articles`, worksOn(articles, folder));
	if (articles <= 20_000) adding(folder);
}
rmSync(home, {recursive: true, force: true});
