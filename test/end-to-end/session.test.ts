import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {fileHolds} from '../helpers/files.js';
import {straitFolder} from '../helpers/open-strait.js';
import {islands, program} from '../helpers/paths.js';
import {shippedCount} from '../helpers/shipped.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../helpers/terminal.js';

type Kept = {
	readonly notes?: readonly {readonly text: string}[];
	readonly bookmarks?: readonly string[];
	readonly queryHistory?: readonly string[];
	readonly sessions?: readonly {readonly corpus: string; readonly marks: readonly string[]}[];
};

const settings = (home: string) => join(home, 'config', 'karabakh-reader');
const kept = (home: string) => JSON.parse(readFileSync(join(settings(home), 'config.json'), 'utf8')) as Kept;

function open(context: TestContext, home: string, options: TerminalOptions = {}): TestTerminal {
	return openTerminal(context, {columns: 120, rows: 30, home, ...options});
}

/** The rows between the lines above and the footer: no messages, which come and go. */
const body = (screen: string) => screen.split('\n').slice(2, -1).join('\n');

/** Once anything was written, the rest is written whenever the program ends. */
function written(home: string, what: string | RegExp): Promise<void> {
	return fileHolds(join(settings(home), 'config.json'), what);
}

async function leave(terminal: TestTerminal, ...keys: readonly string[]): Promise<string> {
	const last = body(terminal.screen());
	terminal.press(...keys);
	await terminal.exit;
	return last;
}

test('a comparison is there again as it was left: by Ctrl-C, by SIGTERM, from plain lines', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const first = open(context, home, {arguments: [...corpus, 'negotiation:ferry-talks']});
	await first.waitFor('4/8');
	first.press('a', 'c');
	await first.waitFor('row 1/');
	first.press('4', 'tab', 'd');
	await first.waitFor(screen => screen.includes('voices: Attributed') && screen.includes('column 2/4'));
	await first.waitForGone('Top');
	const left = await leave(first, 'ctrl+c');

	const second = open(context, home, {arguments: corpus});
	await second.waitFor('as you left it: the query (Esc clears it), 4 marked, 4 accounts; :fresh begins afresh');
	await second.waitFor(screen => body(screen) === left);
	second.type(':bookmark\r');
	await written(home, '"bookmarks"');
	second.press('1', '}', '}');
	await second.waitFor(/row (?!1\/)\d+\//);
	const rows = body(second.screen());
	second.kill('SIGTERM');
	assert.equal((await second.exit).signal, 'SIGTERM');

	const third = open(context, home, {arguments: corpus});
	await third.waitFor(screen => body(screen) === rows);
	third.press('q', 'enter');
	await third.waitFor('J next');
	await written(home, '"read"');
	third.kill('SIGHUP');
	await third.exit;

	const lines = open(context, home, {
		command: ['env', 'TERM=dumb', process.execPath, program],
		arguments: corpus,
	});
	await lines.waitFor('as you left it: the query (Esc clears it), 4 marked');
	await lines.waitFor(/paragraphs?\./);
	lines.press('q', 'g', 'j', 'm');
	await lines.waitFor('bookmarked');
	await written(home, /"bookmarks":[^\]]*,/);
	lines.kill('SIGTERM');
	assert.equal((await lines.exit).signal, 'SIGTERM');

	const last = open(context, home, {arguments: corpus});
	await last.waitFor('Enter read');
	last.type(':fresh\r');
	await last.waitFor('begun afresh');
	await last.waitFor('1/8');
	await written(home, '"marks": []');
	await leave(last, 'Q');
	assert.deepEqual(kept(home).sessions?.[0]?.marks, []);
});

test('each corpus has its own session; what is gone of it is left out', async context => {
	const home = temporaryFolder(context);
	const shipped = open(context, home, {arguments: ['is:unread']});
	await shipped.waitFor(`${shippedCount}/${shippedCount}`);
	await leave(shipped, 'Q');

	const folder = join(temporaryFolder(context), 'islands');
	cpSync(islands, folder, {recursive: true});
	const corpus = ['--corpus', folder];
	const other = open(context, home, {arguments: corpus});
	await other.waitFor('1/5');
	assert.doesNotMatch(other.screen(), /as you left it|is:unread/);
	other.press('a', 'c');
	await other.waitFor('5 marked: 4 fit');
	other.press('escape', 'g', 'j', 'space', 'c');
	await other.waitFor('Not the same meeting');
	await leave(other, 'Q');

	rmSync(join(folder, '2031-06-14-lighthouse-accord'), {recursive: true});
	const fewer = open(context, home, {arguments: corpus});
	await fewer.waitFor('2 marked, 2 accounts');
	await leave(fewer, 'Q');
	for (const outlet of ['halvik-courier', 'oresta-today', 'strait-wire']) {
		const file = join(folder, '2031-04-02-ferry-incident', `${outlet}.md`);
		if (kept(home).sessions?.[0]?.marks.some(id => id.endsWith(outlet)) === true) rmSync(file);
	}
	const list = open(context, home, {arguments: corpus});
	await list.waitFor('Enter read');
	await list.waitFor('1/1');
	assert.doesNotMatch(list.screen(), /as you left it|marked/);
	await leave(list, 'Q');

	const again = open(context, home);
	await again.waitFor('as you left it: the query');
	await again.waitFor('/ is:unread');
	assert.deepEqual(
		kept(home).sessions?.map(session => session.corpus),
		[folder, 'shipped'],
	);
});

test('a query on the command line and the picker begin with what they are asked for; --no-history leaves no trace', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const first = open(context, home, {arguments: [...corpus, 'kostaridis']});
	await first.waitFor('Andreas Kostaridis');
	await leave(first, 'space', 'Q');
	const before = kept(home);

	const without = open(context, home, {arguments: [...corpus, '--no-history']});
	await without.waitFor('press / to search');
	without.press('/');
	without.type('brandvik\r');
	await without.waitFor('Lena Brandvik');
	without.press('enter');
	await without.waitFor('J next');
	await leave(without, 'Q');
	assert.deepEqual(kept(home), before);

	const picker = open(context, home, {stdoutTo: 'pipe', arguments: [...corpus, 'lighthouse']});
	await picker.waitFor('Lighthouse');
	picker.press('enter');
	await picker.exit;
	assert.deepEqual(kept(home).sessions, before.sessions);
	assert.deepEqual(kept(home).queryHistory, ['lighthouse', 'kostaridis']);

	const asked = open(context, home, {arguments: [...corpus, 'brandvik']});
	await asked.waitFor('Lena Brandvik');
	assert.doesNotMatch(asked.screen(), /as you left it|marked/);
	await leave(asked, 'Q');
	assert.deepEqual(kept(home).sessions?.[0]?.marks, []);
});

test('two readers at once: the notes and bookmarks of both are kept, undo takes back one’s own', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const readers = ['strait-wire', 'lanterne'].map(outlet =>
		open(context, home, {columns: 100, arguments: [...corpus, `outlet:${outlet}`]}),
	);
	const [one, other] = readers;
	assert.ok(one && other);
	for (const reader of readers) await reader.waitFor('Enter read');
	for (const [i, reader] of readers.entries()) {
		reader.press('m', 'enter', 'e');
		await reader.waitFor('note: ');
		reader.type(`ask reader ${i}\r`);
		await reader.waitFor('noted on paragraph 1');
	}
	other.press('m');
	await other.waitFor('bookmark taken away');
	one.press('m');
	await one.waitFor('bookmark taken away');
	one.press('U');
	await one.waitFor('undone');
	await leave(one, 'Q');
	await leave(other, 'Q');
	const {notes, bookmarks} = kept(home);
	assert.deepEqual(notes?.map(({text}) => text).toSorted(), ['ask reader 0', 'ask reader 1']);
	assert.deepEqual(
		bookmarks?.map(id => id.split('/')[1]),
		['strait-wire'],
	);
});

test('settings that cannot be written or read are said with their place, and the reader goes on', async context => {
	const home = temporaryFolder(context);
	mkdirSync(join(home, 'config'));
	writeFileSync(settings(home), 'a file where the folder should be');
	const blocked = open(context, home);
	await blocked.waitFor('settings are not read: ');
	await blocked.waitFor(`/${shippedCount}`);
	blocked.press('m');
	await blocked.waitFor(/not written: \S+karabakh-reader: a file is in the way/);
	await blocked.waitFor('> *');
	rmSync(settings(home));
	blocked.press('j', 'm');
	await blocked.waitFor('bookmarked');
	await leave(blocked, 'Q');
	assert.equal(kept(home).bookmarks?.length, 2);

	writeFileSync(join(settings(home), 'config.json'), '{"bookmarks": [');
	const broken = open(context, home, {env: {LC_ALL: 'ru_RU.UTF-8'}, columns: 200});
	await broken.waitFor(/настройки не читались \(это не JSON\): сохранены как \S+config\.broken/);
	rmSync(settings(home), {recursive: true});
	writeFileSync(settings(home), 'again');
	await leave(broken, 'Q');
	assert.match(broken.screen(), /karabakh-reader: не записано: /);
	assert.equal(existsSync(join(settings(home), 'config.json')), false);
});
