import {spawn} from 'node:child_process';
import {basename} from 'node:path';
import type {WriteStream} from 'node:tty';
import {withoutInterrupt} from './foreground.js';

/** A program with its parameters, the address among them. */
export type BrowserCall = {
	readonly command: string;
	readonly parameters: readonly string[];
	/** It draws on the terminal and must have it for itself. */
	readonly onTerminal: boolean;
};

/** Browsers without a window of their own. */
const textBrowsers: ReadonlySet<string> = new Set(['w3m', 'lynx', 'links', 'elinks', 'links2', 'browsh', 'carbonyl']);

/** Only http and https: an article must not start anything else. */
export function isWebAddress(url: string): boolean {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/**
 * What opens an address, the first choice first: what BROWSER names (several apart by colons, `%s` where the address
 * goes), else what the system has. Never through a shell.
 */
export function browserCalls(
	url: string,
	{BROWSER: named = ''}: Readonly<Record<string, string | undefined>>,
	platform: NodeJS.Platform,
): readonly BrowserCall[] {
	const choices = named.split(platform === 'win32' ? ';' : ':').flatMap(choice => callOf(choice, url) ?? []);
	return choices.length > 0 ? choices : [systemCall(url, platform)];
}

function callOf(choice: string, url: string): BrowserCall | undefined {
	const [command, ...parameters] = choice.trim().split(/\s+/);
	if (command === undefined || command === '') return undefined;
	const placed = parameters.map(parameter => parameter.replaceAll('%s', () => url));
	const complete = parameters.some(parameter => parameter.includes('%s')) ? placed : [...placed, url];
	return {command, parameters: complete, onTerminal: textBrowsers.has(basename(command))};
}

function systemCall(url: string, platform: NodeJS.Platform): BrowserCall {
	if (platform === 'darwin') return {command: 'open', parameters: [url], onTerminal: false};
	if (platform === 'win32') return {command: 'explorer.exe', parameters: [url], onTerminal: false};
	return {command: 'xdg-open', parameters: [url], onTerminal: false};
}

/**
 * Starts the first call that can be started.
 * @param output the terminal: stdout may be a pipe
 * @param handOver gives the terminal away while a browser draws on it
 * @returns whether there was one
 */
export async function openBrowser(
	calls: readonly BrowserCall[],
	output: WriteStream,
	handOver: (work: () => Promise<void>) => Promise<void>,
): Promise<boolean> {
	for (const call of calls) {
		let started = false;
		const start = async () => {
			started = await startBrowser(call, output);
		};
		await (call.onTerminal ? handOver(() => withoutInterrupt(start)) : start());
		if (started) return true;
	}
	return false;
}

/** Resolves when the program has started, or has ended where it has the terminal. */
function startBrowser({command, parameters, onTerminal}: BrowserCall, output: WriteStream): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(command, parameters, {
			stdio: onTerminal ? ['inherit', output, output] : 'ignore',
			detached: !onTerminal,
		});
		child.on('error', () => resolve(false));
		if (onTerminal) {
			child.on('close', () => resolve(true));
			return;
		}
		child.on('spawn', () => resolve(true));
		child.unref();
	});
}
