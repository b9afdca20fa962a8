import {spawn, type StdioOptions} from 'node:child_process';
import type {WriteStream} from 'node:tty';
import type {Words} from '../../app/words/words.js';
import {sanitise} from '../../text/sanitise.js';
import {whyFailed} from '../why-failed.js';
import {withoutInterrupt} from './foreground.js';

/** Waits for Enter on the terminal, whatever stdin is. */
const waiting: readonly [string, ...string[]] =
	process.platform === 'win32' ? ['cmd', '/c', 'pause > nul'] : ['sh', '-c', 'read -r _ < /dev/tty'];

/**
 * Runs a shell command with a text on its stdin, on a terminal that was handed over, and waits until the person has seen
 * what it wrote.
 * @param output the terminal: stdout may be a pipe, and carries records only
 * @returns what to say
 */
export async function pipeText(words: Words, text: string, command: string, output: WriteStream): Promise<string> {
	return withoutInterrupt(async () => {
		const said = await runCommand(words, text, command, output);
		output.write(`\n[${sanitise(said)}. ${words.enterGoesBack}] `);
		await ended(waiting[0], waiting.slice(1), {stdio: ['inherit', output, output]});
		return said;
	});
}

/**
 * Runs a shell command with a text on its stdin.
 * @param output a stream or the number of an open file
 * @returns what to say of its end
 */
export async function runCommand(
	words: Words,
	text: string,
	command: string,
	output: WriteStream | number,
): Promise<string> {
	const end = await ended(command, [], {stdio: ['pipe', output, output], shell: true, input: text});
	if (end instanceof Error) return words.notPiped(command, whyFailed(words, end));
	if (end === undefined) return words.commandKilled(command);
	return end === 0 ? words.piped(command) : words.commandFailed(command, end);
}

type Run = {readonly stdio: StdioOptions; readonly shell?: boolean; readonly input?: string};

/** @returns exit code, undefined after a signal, or why it could not be started */
function ended(
	file: string,
	parameters: readonly string[],
	{stdio, shell = false, input}: Run,
): Promise<number | undefined | Error> {
	return new Promise(resolve => {
		const child = spawn(file, parameters, {shell, stdio});
		child.on('error', resolve);
		child.on('close', code => resolve(code ?? undefined));
		// A command that does not read all of its input closes the pipe: that is its right.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}
