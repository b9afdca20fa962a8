import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';

/** The other end of a named pipe, held by a process of its own. */
export type PipeEnd = {readonly path: string; readonly kill: () => void};

const makePipe = (folder: string, name: string): string => {
	const path = join(folder, name);
	execFileSync('mkfifo', [path]);
	return path;
};

const killer = (child: ChildProcess) => (): void => {
	child.kill('SIGKILL');
};

/**
 * A pipe whose writer's output goes through a shell command, as in `program | command`.
 *
 * @param command `cat` takes everything; `head -n 1` closes the pipe early
 */
export function readingPipe(folder: string, command: string): PipeEnd & {readonly collected: Promise<string>} {
	const path = makePipe(folder, 'stdout');
	const child = spawn('sh', ['-c', `exec ${command} <"$1"`, 'sh', path], {stdio: ['ignore', 'pipe', 'ignore']});
	return {path, kill: killer(child), collected: text(child.stdout)};
}

/** A pipe that carries `content` and then ends, as in `printf … | program`. */
export function writingPipe(folder: string, content: string): PipeEnd {
	const path = makePipe(folder, 'stdin');
	const source = join(folder, 'stdin-content');
	writeFileSync(source, content);
	const child = spawn('sh', ['-c', 'exec cat "$1" >"$2"', 'sh', source, path], {stdio: 'ignore'});
	return {path, kill: killer(child)};
}
