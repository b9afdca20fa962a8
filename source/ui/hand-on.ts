import {spawn, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {articleById} from '../corpus/lookup.js';
import type {Words} from '../app/words/words.js';
import type {Corpus} from '../corpus/model.js';
import {loadFormatter} from '../output/format.js';
import type {OutputContext} from '../output/formatter.js';
import {writeWhole} from '../settings/whole-file.js';
import {whyFailed} from './why-failed.js';

/** The articles, and the language in which is said what became of them. */
type From = {readonly corpus: Corpus; readonly words: Words};

/** Width of text that leaves the screen. */
const width = 80;

const formatOfEnding: Readonly<Record<string, string>> = {
	md: 'markdown',
	markdown: 'markdown',
	json: 'json',
	jsonl: 'jsonl',
	csv: 'csv',
	tsv: 'tsv',
	html: 'html',
	bib: 'bibtex',
	ris: 'ris',
};

/** Programs that take the clipboard's content on stdin; the first that is there is used beside OSC 52. */
const clipboardTools: readonly (readonly [string, ...string[]])[] = [
	['pbcopy'],
	['wl-copy'],
	['xclip', '-selection', 'clipboard'],
	['clip.exe'],
];

/** Writes articles to a file in the format its ending names; never over one that is there. @returns what to say */
export async function saveArticles({corpus, words}: From, ids: readonly string[], file: string): Promise<string> {
	if (existsSync(file)) return words.alreadyThere(file);
	const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	try {
		writeWhole(file, await textOf(corpus, ids, formatOfEnding[ending] ?? 'text'));
		return words.saved(file);
	} catch (error) {
		return words.notSaved(file, whyFailed(words, error));
	}
}

/** Runs a shell command with the articles on its stdin, and waits. @returns what to say */
export async function pipeArticles({corpus, words}: From, ids: readonly string[], command: string): Promise<string> {
	const text = await textOf(corpus, ids, 'text');
	return new Promise(resolve => {
		const child = spawn(command, {shell: true, stdio: ['pipe', 'inherit', 'inherit']});
		child.on('error', error => resolve(words.notPiped(command, whyFailed(words, error))));
		child.on('close', code => resolve(endOf(words, command, code)));
		// A command that does not read all of its input closes the pipe: that is its right.
		child.stdin.on('error', () => {});
		child.stdin.end(text);
	});
}

function endOf(words: Words, command: string, code: number | null): string {
	if (code === null) return words.commandKilled(command);
	return code === 0 ? words.piped(command) : words.commandFailed(command, code);
}

/** To the clipboard of the terminal, also over ssh (OSC 52), and by a local tool. */
export function copyText(text: string, terminal: NodeJS.WritableStream): void {
	terminal.write(`\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`);
	for (const [tool, ...parameters] of clipboardTools) {
		const {error} = spawnSync(tool, parameters, {input: text, stdio: ['pipe', 'ignore', 'ignore'], timeout: 1000});
		if (error === undefined) return;
	}
}

/** Opens a web address in the browser of BROWSER or of the system. Only http and https: an article must not start anything else. */
export function openLink(words: Words, url: string, environment: NodeJS.ProcessEnv): string | undefined {
	if (!/^https?:\/\//i.test(url)) return words.notWebAddress(url);
	const system = process.platform === 'darwin' ? 'open' : 'xdg-open';
	const child = spawn(environment['BROWSER'] ?? system, [url], {stdio: 'ignore', detached: true});
	child.on('error', () => {});
	child.unref();
	return undefined;
}

async function textOf(corpus: Corpus, ids: readonly string[], format: string): Promise<string> {
	const formatter = await loadFormatter(format);
	const items = ids.flatMap(id => {
		const article = articleById(corpus, id);
		return article === undefined ? [] : [{article, matches: []}];
	});
	const command = ['karabakh-reader', 'print', ...ids].join(' ');
	const context: OutputContext = {corpus, width, color: false, end: '\n', command};
	return [...formatter.articles(items, context)].join('');
}
