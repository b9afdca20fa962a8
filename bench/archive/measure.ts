import {spawnSync} from 'node:child_process';

/** What a whole process and its children took. */
export type Cost = {
	/** User and system time, in milliseconds. */
	readonly cpu: number;
	/** Largest resident set, in MB; not known where the platform has no GNU time. */
	readonly memory: number | undefined;
};

const gnuTime = '/usr/bin/time';
const hasGnuTime = spawnSync(gnuTime, ['--version']).status === 0;

/** Runs a command, its output thrown away. */
export function costOf(command: readonly string[], env: NodeJS.ProcessEnv): Cost {
	const timed = hasGnuTime ? [gnuTime, '-f', '%M', ...command] : command;
	const script = 'TIMEFORMAT="cpu %U %S"; { time "$@" >/dev/null 2>&3; } 3>&1 2>&1';
	const {stdout} = spawnSync('bash', ['-c', script, 'bash', ...timed], {env, encoding: 'utf8'});
	const [, user = 0, system = 0] = (/^cpu ([\d.]+) ([\d.]+)$/mu.exec(stdout) ?? []).map(Number);
	const kilobytes = hasGnuTime ? Number(/^(\d+)$/mu.exec(stdout)?.[1]) : Number.NaN;
	return {cpu: (user + system) * 1000, memory: Number.isFinite(kilobytes) ? kilobytes / 1000 : undefined};
}

export function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

export function hasProgram(name: string, env: NodeJS.ProcessEnv): boolean {
	return spawnSync('bash', ['-c', `command -v ${name}`], {env}).status === 0;
}
