import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileHolds} from '../helpers/files.js';
import {openIslands} from '../helpers/open-islands.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {keepingParameters, keepingStdin, toolsOnPath} from '../helpers/tools-on-path.js';

const cited =
	/^The Strait Council has called .*\n\(Strait Wire, “Strait Council calls both sides to Halvik”, 2031-04-02, our account by karabakh-reader, paragraph 1, https:\/\/strait-wire\.example\/0402\)\n$/;

/** What the terminal was told to put into the clipboard, newest last. */
function clipboard(raw: string): readonly string[] {
	return [...raw.matchAll(/\u001B\]52;c;([^\u0007]*)\u0007/g)].map(([, data = '']) =>
		Buffer.from(data, 'base64').toString(),
	);
}

test('a passage is copied with its source, by the terminal and by a tool of the machine', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'clipboard');
	const path = toolsOnPath(join(folder, 'bin'), {'wl-copy': 'exit 1', xclip: keepingStdin(file)});
	const env = {PATH: path, DISPLAY: ':9', WAYLAND_DISPLAY: 'none'};
	const terminal = await openIslands(context, {env});
	terminal.press('enter', 'y');
	await terminal.waitFor('paragraph 1 copied with its source');
	assert.match(clipboard(terminal.raw()).at(-1) ?? '', cited);
	// The first tool failed, the next one has it.
	await fileHolds(file, cited);
	terminal.press('Y');
	await terminal.waitFor('copied https://strait-wire.example/0402');
	assert.equal(clipboard(terminal.raw()).at(-1), 'https://strait-wire.example/0402');
	await fileHolds(file, /^https:/);
});

test('a tool that hangs holds nothing up, and tmux is passed through', async context => {
	const folder = temporaryFolder(context);
	// Deaf to whoever would end it when its time is over: it goes with its folder.
	const path = toolsOnPath(join(folder, 'bin'), {
		xclip: `trap '' TERM; while [ -d '${folder}' ]; do sleep 0.1; done`,
		tmux: 'exit 1',
	});
	const terminal = await openIslands(context, {env: {PATH: path, DISPLAY: ':9', TMUX: '/x,1,0'}});
	terminal.press('a', 'y', 'j', 'j');
	await terminal.waitFor('3/5');
	assert.match(terminal.raw(), /\u001BPtmux;\u001B\u001B\]52;c;/);
	const [sources = ''] = clipboard(terminal.raw());
	assert.equal(sources.trimEnd().split('\n').length, 5, 'on the list: the source of every marked article');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0, 'leaving does not wait for the tool');
});

test('side by side the focused cell is copied', async context => {
	const terminal = await openIslands(context);
	terminal.press('c');
	await terminal.waitFor('row 1/');
	terminal.press('tab', 'y');
	await terminal.waitFor(/paragraph .*copied|source copied/);
	assert.match(clipboard(terminal.raw()).at(-1) ?? '', /\((?:Oresta Today|Halvik Courier), “/);
});

test('saving: the home folder, the ending, a file that is there, a folder that is not', async context => {
	const home = temporaryFolder(context);
	const folder = join(home, 'talks');
	mkdirSync(folder);
	const terminal = await openIslands(context, {home});
	const save = (name: string): void => {
		terminal.press('s', 'ctrl+u');
		terminal.type(`${name}\r`);
	};
	terminal.press('s');
	await terminal.waitFor('the ending names the format');
	assert.match(terminal.screen(), /^save as: 2031-04-02-ferry-incident-strait-wire\.md/);
	terminal.press('escape');
	save('~/talks/one.md');
	await terminal.waitFor(`saved ${join(folder, 'one.md')}`);
	assert.match(readFileSync(join(folder, 'one.md'), 'utf8'), /^## Strait Council calls/);
	assert.deepEqual(readdirSync(folder), ['one.md'], 'nothing is left beside it');
	save('~/talks/one.docx');
	await terminal.waitFor('nothing is written as .docx');
	save('~/nowhere/one.md');
	await terminal.waitFor('there is no such file or folder');

	writeFileSync(join(folder, 'one.md'), 'mine');
	save('~/talks/one.md');
	await terminal.waitFor('is there already');
	terminal.press('enter');
	await terminal.waitForGone('is there already');
	assert.equal(readFileSync(join(folder, 'one.md'), 'utf8'), 'mine', 'Enter leaves it as it is');
	save('~/talks/one.md');
	await terminal.waitFor('is there already');
	terminal.press('j', 'enter');
	await terminal.waitFor('saved ');
	assert.match(readFileSync(join(folder, 'one.md'), 'utf8'), /^## Strait Council/);
});

test('accounts are saved as they stand side by side', async context => {
	const home = temporaryFolder(context);
	const terminal = await openIslands(context, {home});
	terminal.press('c');
	await terminal.waitFor('row 1/');
	terminal.press('s', 'ctrl+u');
	terminal.type('~/talks.html\r');
	await terminal.waitFor('saved ');
	assert.match(readFileSync(join(home, 'talks.html'), 'utf8'), /<table class="comparison">/);
});

test('a command gets the articles and the terminal, its message is seen, and Enter comes back', async context => {
	const terminal = await openIslands(context);
	terminal.press('j', 'space', '|');
	await terminal.waitFor('1 article as text');
	terminal.type('grep -c Brandvik\r');
	await terminal.waitFor('[piped to grep -c Brandvik. Enter goes back]');
	assert.equal(terminal.alternate(), false);
	assert.match(terminal.screen(), /^4$/m);
	terminal.press('enter');
	await terminal.waitFor('1 marked');
	assert.equal(terminal.alternate(), true);
	await terminal.waitFor('piped to grep -c Brandvik');

	terminal.press('|');
	terminal.type('echo no such printer >&2; exit 3\r');
	await terminal.waitFor('ended with 3. Enter goes back');
	assert.match(terminal.screen(), /^no such printer$/m);
	terminal.press('enter');
	await terminal.waitFor('1 marked');
	await terminal.waitFor('ended with 3');
});

test('Ctrl-C ends the command, not the reader', async context => {
	const terminal = await openIslands(context);
	terminal.press('|');
	terminal.type('echo waiting; exec sleep 30\r');
	await terminal.waitFor(/^waiting$/m);
	terminal.press('ctrl+c');
	await terminal.waitFor(/ended with (?:a signal|130)\. Enter goes back/);
	terminal.press('enter');
	await terminal.waitFor('Enter read');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
});

test('in the picker a command writes to the terminal, and stdout stays for what is picked', async context => {
	const terminal = await openIslands(context, {stdoutTo: 'pipe', arguments: ['sailors', '--format', 'jsonl']});
	terminal.press('escape');
	await terminal.waitFor('Space mark');
	terminal.press('|');
	terminal.type('echo from the command\r');
	await terminal.waitFor(/^from the command$/m);
	await terminal.waitFor('Enter goes back');
	terminal.press('enter');
	await terminal.waitFor('Enter hand on');
	terminal.press('enter');
	assert.equal((await terminal.exit).code, 0);
	const stdout = await terminal.stdout();
	assert.match(stdout, /^\{"id":/);
	assert.doesNotMatch(stdout, /from the command/);
});

test('a link is opened by the browser that is named, as one word and not through a shell', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'opened');
	const evil = join(folder, 'evil');
	const path = toolsOnPath(join(folder, 'bin'), {firefox: keepingParameters(file)});
	const env = {PATH: path, BROWSER: `no-such-browser:firefox --tab %s ;touch${evil}`};
	const terminal = await openIslands(context, {env});
	terminal.press('o');
	await terminal.waitFor('opening https://strait-wire.example/0402');
	await fileHolds(file, 'https:');
	assert.equal(readFileSync(file, 'utf8'), `--tab\nhttps://strait-wire.example/0402\n;touch${evil}\n`);
	assert.equal(existsSync(evil), false);
});

test('a browser that cannot be started is said', async context => {
	const terminal = await openIslands(context, {env: {BROWSER: '/nowhere/browser'}});
	terminal.press('o');
	await terminal.waitFor('no browser could be started');
});
