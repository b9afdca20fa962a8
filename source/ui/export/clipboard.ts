import {spawn} from 'node:child_process';
import {Socket} from 'node:net';

type Environment = Readonly<Record<string, string | undefined>>;
type Tool = readonly [command: string, ...parameters: string[]];

/** Terminals drop longer sequences (tmux and many others at 100 kB), some with all that follows. */
const longestSequence = 100_000;
/** GNU screen cuts what it passes through at 256 bytes. */
const screenPiece = 200;
/** A tool that waits for a display that does not answer must not keep its process. */
const patienceMs = 3000;

/**
 * The text for the clipboard of the terminal, which works over ssh: OSC 52 (xterm control sequences). Through tmux it goes
 * both ways, for tmux itself and passed through to the terminal around it; through GNU screen in pieces.
 * @returns undefined for a text longer than terminals take
 */
export function clipboardSequence(text: string, {TMUX, STY}: Environment): string | undefined {
	const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
	if (sequence.length > longestSequence) return undefined;
	if (isSet(TMUX)) return `${sequence}\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
	if (isSet(STY)) return (sequence.match(pieces) ?? []).map(piece => `\u001BP${piece}\u001B\\`).join('');
	return sequence;
}

const pieces = new RegExp(`[^]{1,${screenPiece}}`, 'g');

/** Programs of this machine that may take the text on stdin, the likeliest first. */
export function clipboardTools(environment: Environment, platform: NodeJS.Platform): readonly Tool[] {
	const {TMUX, WAYLAND_DISPLAY, DISPLAY, WSL_DISTRO_NAME} = environment;
	if (platform === 'darwin') return [['pbcopy']];
	if (platform === 'win32') return [['clip.exe']];
	return [
		...(isSet(WAYLAND_DISPLAY) ? [['wl-copy'] as const] : []),
		...(isSet(DISPLAY) ? [['xclip', '-selection', 'clipboard'] as const, ['xsel', '-ib'] as const] : []),
		...(isSet(WSL_DISTRO_NAME) ? [['clip.exe'] as const] : []),
		...(isSet(TMUX) ? [['tmux', 'load-buffer', '-w', '-'] as const] : []),
	];
}

/**
 * Copies by the terminal and by the first local tool that succeeds. Nobody waits for it.
 * @returns false when no way is left for a text that long
 */
export function copyText(text: string, terminal: NodeJS.WritableStream, environment: Environment): boolean {
	const sequence = clipboardSequence(text, environment);
	if (sequence !== undefined) terminal.write(sequence);
	const tools = clipboardTools(environment, process.platform);
	void copyByFirst(tools, text);
	return sequence !== undefined || tools.length > 0;
}

async function copyByFirst(tools: readonly Tool[], text: string): Promise<void> {
	for (const tool of tools) if (await copyBy(tool, text)) return;
}

function copyBy([command, ...parameters]: Tool, text: string): Promise<boolean> {
	return new Promise(resolve => {
		const child = spawn(command, parameters, {stdio: ['pipe', 'ignore', 'ignore']});
		const timer = setTimeout(() => child.kill(), patienceMs);
		child.on('error', () => resolve(false));
		child.on('close', code => {
			clearTimeout(timer);
			resolve(code === 0);
		});
		child.stdin.on('error', () => {});
		// Windows takes UTF-16 with a byte order mark for what it is, and anything else for the code page of the console.
		child.stdin.end(command === 'clip.exe' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text);
		// Leaving the reader does not wait for a tool, and does not end it.
		timer.unref();
		child.unref();
		if (child.stdin instanceof Socket) child.stdin.unref();
	});
}

function isSet(value: string | undefined): boolean {
	return value !== undefined && value !== '';
}
