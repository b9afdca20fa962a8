import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';

/** Whole-process time of one command, in milliseconds. */
export type Measure = () => number | Promise<number>;

const home = mkdtempSync(join(tmpdir(), 'karabakh-reader-bench-'));
process.on('exit', () => rmSync(home, {recursive: true, force: true}));

/** Nothing else: NODE_EXTRA_CA_CERTS alone costs 50 ms at each start where a machine sets it. */
const env = {PATH: process.env['PATH'] ?? '', HOME: home, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8'};

/** From the start to the end of `node …`, its output thrown away. */
export const wholeRun =
	(parameters: readonly string[]): Measure =>
	() => {
		const started = performance.now();
		const {status, stderr} = spawnSync(process.execPath, [...parameters], {env, stdio: ['ignore', 'ignore', 'pipe']});
		if (status !== 0) throw new Error(`node ${parameters.join(' ')} ended with ${status}: ${String(stderr)}`);
		return performance.now() - started;
	};

/** What Ink writes after a frame: the terminal may show it now. */
const frameEnd = '\u001B[?2026l';

/**
 * From the start of `node …` in a terminal of 200 by 50 cells to the end of the first frame that holds the marker.
 * The program is ended then.
 */
export const firstFrame =
	(parameters: readonly string[], marker: string): Measure =>
	() =>
		new Promise((resolve, reject) => {
			let output = '';
			let time: number | undefined;
			const started = performance.now();
			const child = spawn(process.execPath, [...parameters], {cols: 200, rows: 50, env, name: env.TERM});
			child.onData(data => {
				output += data;
				const marked = output.indexOf(marker);
				if (time !== undefined || marked === -1 || !output.includes(frameEnd, marked)) return;
				time = performance.now() - started;
				child.kill('SIGKILL');
			});
			child.onExit(() => {
				if (time === undefined) reject(new Error(`node ${parameters.join(' ')} ended without a frame: ${output}`));
				else resolve(time);
			});
		});
