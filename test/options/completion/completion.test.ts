import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {completionScript} from '../../../source/options/completion/completion.js';
import {formats} from '../../../source/output/format-names.js';
import {commandTable} from '../../../source/options/command-table.js';
import {listSubjects, optionSpecs, shells} from '../../../source/options/table.js';
import {stateNames} from '../../../source/search/query/query-fields.js';
import {program} from '../../helpers/paths.js';
import {run} from '../../helpers/run.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const isInstalled = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0'], {timeout: 10_000}).status === 0;

/** Stands for the program: lists what a corpus of two talks would have, and ids that a shell must not be given. */
const listing = String.raw`#!/bin/sh
[ "$1" = list ] || exit 2
case "$*" in
	*missing*) echo 'no such folder' >&2; exit 2 ;;
	*other*) printf 'id\tname\nelsewhere\tElsewhere\n'; exit ;;
esac
case $2 in
	articles)
		printf 'published\toutletName\ttitle\tid\n'
		printf '2020\tThe Herald\tOne\tspring-talks/herald\n2020\tPost\tTwo\tspring-talks/post\n2021\tPost\tThree\tautumn-talks/post\n'
		;;
	negotiations) printf 'id\ttitle\nspring-talks\tIn spring\nautumn-talks\tIn autumn: late\n' ;;
	actors) printf 'id\tname\npavlova\tAnna Pavlova\npetrosyan\tAram Petrosyan\n' ;;
	outlets) printf 'id\tname\nherald\tThe Herald\nhe$(touch evil)\tX\nhe;touch evil\tX\n--help\tX\n' ;;
esac
`;

type Bench = {readonly path: string; readonly cwd: string; readonly script: (shell: string) => string};

/** A folder with the scripts, a program to ask, and something to complete as file and folder. */
function bench(t: TestContext, asked = listing): Bench {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'bin/karabakh-reader': asked,
		'cwd/notes.txt': '',
		'cwd/nothing here.txt': '',
		...Object.fromEntries(shells.map(shell => [`completion.${shell}`, completionScript(shell)])),
	});
	chmodSync(join(folder, 'bin', 'karabakh-reader'), 0o755);
	mkdirSync(join(folder, 'cwd', 'november'));
	return {
		path: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
		cwd: join(folder, 'cwd'),
		script: shell => join(folder, `completion.${shell}`),
	};
}

async function runShell(t: TestContext, {path, cwd}: Bench, command: readonly string[]): Promise<string> {
	const {code, stdout, stderr} = await run(t, [], {command, cwd, env: {PATH: path}});
	assert.deepEqual({code, stderr}, {code: 0, stderr: ''}, command.join(' '));
	return stdout;
}

/** As bash cuts a line: at blanks, and before and after = and :. */
const bashPieces = (line: string): readonly string[] =>
	line.split(' ').flatMap(word => (word === '' ? [''] : word.split(/([=:]+)/).filter(Boolean)));

const bashWord = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** What Tab offers at the end of each line, in the order in which bash is told. */
async function bashOffers(
	t: TestContext,
	at: Bench,
	lines: readonly string[],
): Promise<readonly (readonly string[])[]> {
	const calls = lines.flatMap(line => [
		`COMP_LINE=${bashWord(line)} COMP_POINT=${line.length}`,
		`COMP_WORDS=(${bashPieces(line).map(bashWord).join(' ')})`,
		`COMP_CWORD=${bashPieces(line).length - 1}`,
		'_karabakh_reader karabakh-reader',
		String.raw`printf '%s\n' "\${COMPREPLY[@]}" ---`.replace(String.raw`\$`, '$'),
	]);
	const text = [`source ${bashWord(at.script('bash'))}`, ...calls].join('\n');
	const offers = (await runShell(t, at, ['bash', '--norc', '--noprofile', '-c', text])).split('---\n').slice(0, -1);
	return offers.map(offer => offer.split('\n').filter(Boolean));
}

const spelling: Readonly<Record<string, (name: string) => string>> = {
	bash: name => `--${name}`,
	zsh: name => `--${name}`,
	fish: name => `-l ${name}`,
};

for (const shell of shells) {
	test(`the ${shell} script has every command and option, their values and letters`, () => {
		const script = completionScript(shell);
		const has = (text: string) => new RegExp(`(?<![\\w-])${text}(?![\\w-])`).test(script);
		for (const {name} of commandTable) assert.ok(has(name), name);
		for (const {name, short, values = []} of optionSpecs) {
			assert.ok(has(spelling[shell]?.(name) ?? ''), name);
			if (short !== undefined) assert.ok(has(shell === 'fish' ? `-s ${short}` : `-${short}`), short);
			for (const value of values) assert.ok(has(value), value);
		}
	});

	test(`${shell} can read its script`, {skip: !isInstalled(shell)}, async t => {
		const at = bench(t);
		assert.equal(await runShell(t, at, [shell, '-n', at.script(shell)]), '');
	});
}

test('shellcheck finds nothing in the bash script', {
	skip: spawnSync('shellcheck', ['--version'], {timeout: 10_000}).status === 0 ? false : 'no shellcheck here',
}, async t => {
	const at = bench(t);
	assert.equal(await runShell(t, at, ['shellcheck', '--shell=bash', at.script('bash')]), '');
});

test('--completion prints the script', async t => {
	assert.deepEqual(await run(t, ['--completion', 'zsh']), {
		code: 0,
		signal: null,
		stdout: completionScript('zsh'),
		stderr: '',
	});
	assert.match((await run(t, ['--completion', 'tcsh'])).stderr, /“tcsh” is not one of bash, zsh, fish/);
});

const starting = (typed: string, all: readonly string[]): readonly string[] =>
	all.filter(each => each.startsWith(typed));

const offered: readonly (readonly [string, readonly string[]])[] = [
	['pri', ['print']],
	['--format ', formats],
	['--format=js', starting('js', formats)],
	['print -f t', starting('t', formats)],
	['--color=n', ['never']],
	['--completion ', shells],
	[
		'--print',
		starting(
			'--print',
			optionSpecs.map(({name}) => `--${name}`),
		),
	],
	['check --so', []],
	['print --pi', []],
	['-- pri', []],
	['-- --pri', []],
	['pavlova pri', []],
	['--corpus print li', ['library', 'list']],
	['library ', ['clear-cache', 'export', 'import']],
	['list ', listSubjects],
	['list actors p', ['pavlova', 'petrosyan']],
	['list outlets he', ['herald']],
	['list --sort date neg', ['negotiations']],
	['print act', ['actor:']],
	['print actor:pe', ['petrosyan']],
	['-q actor:pe', ['petrosyan']],
	['--query=actor:pe', ['petrosyan']],
	['print is:b', starting('b', stateNames)],
	['print said:pe', ['petrosyan']],
	['compare spring', ['spring-talks']],
	['compare spring-talks/', ['spring-talks/herald', 'spring-talks/post']],
	['spring-talks/', []],
	['--corpus other list actors e', ['elsewhere']],
	['--corpus=other list actors e', ['elsewhere']],
	['--corpus missing list actors e', []],
	['-o not', ['notes.txt', 'nothing here.txt']],
	['--output=notes', ['notes.txt']],
	['print --corpus no', ['november']],
	['check no', ['november']],
	['--limit ', []],
];

test('bash completes commands, options, values, files and ids', {skip: !isInstalled('bash')}, async t => {
	const offers = await bashOffers(
		t,
		bench(t),
		offered.map(([line]) => `karabakh-reader ${line}`),
	);
	for (const [i, [line, expected]] of offered.entries()) {
		assert.deepEqual([...(offers[i] ?? [])].toSorted(), expected.toSorted(), line);
	}
});

test('bash offers for a command the options that act on it', {skip: !isInstalled('bash')}, async t => {
	const lines = commandTable.map(({name}) => `karabakh-reader ${name === 'read' ? '' : `${name} `}--`);
	const offers = await bashOffers(t, bench(t), lines);
	for (const [i, {name}] of commandTable.entries()) {
		const acting = optionSpecs.filter(({commands}) => commands === undefined || commands.includes(name));
		assert.deepEqual(
			offers[i],
			acting.map(option => `--${option.name}`),
			name,
		);
	}
});

test('bash is silent where there is no program to ask', {skip: !isInstalled('bash')}, async t => {
	const broken = bench(t, '#!/bin/sh\necho broken >&2\nexit 1\n');
	assert.deepEqual(await bashOffers(t, broken, ['karabakh-reader print actor:', 'karabakh-reader list acto']), [
		[],
		['actors'],
	]);
});

test('ids are where the program writes them', {skip: !isInstalled('bash')}, async t => {
	const at = bench(t, `#!/bin/sh\nexec ${bashWord(process.execPath)} ${bashWord(program)} "$@"\n`);
	const lines = ['print 2020-10-20-pompeo-meetings/guardian-n', 'print negotiation:2020-10-20', 'list outlets massis'];
	assert.deepEqual(
		await bashOffers(
			t,
			at,
			lines.map(line => `karabakh-reader ${line}`),
		),
		[['2020-10-20-pompeo-meetings/guardian-nigeria'], ['2020-10-20-pompeo-meetings'], ['massispost']],
	);
});

test('fish completes the same', {skip: !isInstalled('fish')}, async t => {
	const at = bench(t);
	const wanted: readonly (readonly [string, readonly string[]])[] = [
		['pri', ['print']],
		['list ', listSubjects.toSorted()],
		['list actors p', ['pavlova', 'petrosyan']],
		['print actor:pe', ['actor:petrosyan']],
		['compare spring-talks/h', ['spring-talks/herald']],
		['--format js', starting('js', formats).toSorted()],
		['print --pi', []],
		['--corpus other list actors e', ['elsewhere']],
		['check no', ['november/']],
		['-o notes', ['notes.txt']],
	];
	for (const [line, expected] of wanted) {
		const text = `source ${at.script('fish')}; complete -C 'karabakh-reader ${line}'`;
		const stdout = await runShell(t, at, ['fish', '--no-config', '-c', text]);
		const offers = stdout.split('\n').flatMap(row => row.split('\t')[0] || []);
		assert.deepEqual(offers.toSorted(), expected, line);
	}
});

test('zsh is told the same', {skip: !isInstalled('zsh')}, async t => {
	const at = bench(t);
	const ask = (line: string) => {
		const words = line.split(' ').map(bashWord).join(' ');
		const text = [
			'compdef() { }',
			'_arguments() { print -rl -- $@; _karabakh_reader_words; }',
			'_describe() { print -rl -- ${(P)4} }',
			'compadd() { print -rl -- $@ }',
			'compset() { [[ $PREFIX == ${~2}* ]] && PREFIX=${PREFIX#${~2}} }',
			'_files() { print -r -- _files $@ }',
			`source ${bashWord(at.script('zsh'))}`,
			`words=(karabakh-reader ${words}); CURRENT=$#words; PREFIX=$words[-1]`,
			'_karabakh_reader',
		].join('\n');
		return runShell(t, at, ['zsh', '-f', '-c', text]);
	};
	assert.match(await ask('pr'), /^print:matching articles/m);
	assert.match(await ask('pr'), /--pick\[/);
	assert.doesNotMatch(await ask('print x'), /--pick\[/);
	assert.match(await ask('list '), /^actors$/m);
	assert.match(await ask('print actor:p'), /^pavlova:Anna Pavlova$/m);
	assert.match(await ask('compare s'), /^spring-talks:In spring$/m);
	assert.match(await ask('compare spring-talks/'), /^spring-talks\/herald:One$/m);
	assert.match(await ask('check '), /^_files -\/$/m);
	assert.match(await ask('--corpus other list actors '), /^elsewhere:Elsewhere$/m);
});
