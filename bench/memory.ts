import {readFileSync} from 'node:fs';
import {spawn} from '@lydell/node-pty';
import {program} from '../test/helpers/paths.js';
import {testEnvironment} from '../test/helpers/environment.js';
import {removeFolder, temporaryFolder} from '../test/helpers/temporary.js';

/**
 * Resident memory of the built program while random keys and resizes arrive, in MB, after the first fifth (warm-up) and then every fifth,
 * each with its ratio to the first. Linux only. Usage: node .build/bench/memory.js [keys]
 */
const keys = Number(process.argv[2] ?? 10_000);
const pieces = [
	'j',
	'k',
	'j',
	'l',
	'h',
	'\r',
	'\u001B',
	' ',
	'c',
	'1',
	'3',
	'4',
	'5',
	'd',
	'u',
	'G',
	'g',
	't',
	'C',
	'q',
	'J',
	'/pash\r',
	'/\u0015\r',
];
const pause = 4;
const home = temporaryFolder({after: () => undefined});
const terminal = spawn(process.execPath, [program], {
	name: 'xterm-256color',
	cols: 160,
	rows: 45,
	// Whatever random keys may save lands where it is thrown away.
	cwd: home,
	env: testEnvironment(home, {}),
});
const exits: number[] = [];
terminal.onExit(({exitCode}) => exits.push(exitCode));
terminal.onData(() => {});

function residentMegabytes(): number {
	const status = readFileSync(`/proc/${terminal.pid}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function wait(milliseconds: number): Promise<void> {
	return new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});
}

await wait(2000);
const tolerance = 0.1;
const measured: number[] = [];
const isFlat = () => measured.every(size => Math.abs(size / (measured[0] ?? size) - 1) <= tolerance);
let seed = 11;
for (let i = 1; i <= keys && exits.length === 0; i++) {
	seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
	const piece = pieces[seed % pieces.length] ?? 'j';
	// On the list q would leave.
	if (piece !== 'q') terminal.write(piece);
	if (seed % 101 === 0) terminal.resize(60 + (seed % 140), 15 + (seed % 40));
	// Escape and what follows at once are one key to a terminal.
	await wait(piece === '\u001B' ? 20 * pause : pause);
	if (i % (keys / 5) === 0) {
		measured.push(residentMegabytes());
		const [warm = 0, now = 0] = [measured[0], measured.at(-1)];
		console.log(`${i} keys: ${now.toFixed(0)} MB, ${(now / warm).toFixed(2)}x`);
	}
}
if (exits.length > 0) console.log(`the program ended early, with exit code ${exits[0]}`);
else console.log(`target within ${1 - tolerance}x and ${1 + tolerance}x: ${isFlat() ? 'met' : 'MISSED'}`);
terminal.kill('SIGKILL');
await removeFolder(home);
