import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {lensFiles} from '../helpers/lens-files.js';
import {openStrait, straitFolder} from '../helpers/open-strait.js';
import {islands, program} from '../helpers/paths.js';
import {run} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

const accounts = ['harbour', 'star', 'mirror'].map(outlet => `2031-03-01-skerry-talks/${outlet}`);

/** What a lens says of the three accounts of the landing, a record a line. */
async function lens(context: TestContext, name: string): Promise<string> {
	const corpus = temporaryFolder(context);
	writeFiles(corpus, lensFiles);
	const {stdout, code, stderr} = await run(context, [name, ...accounts, '--corpus', corpus, '-f', 'jsonl']);
	assert.equal(code, 0, stderr);
	return stdout;
}

test('wording says what each outlet calls the same event, with the line', async context => {
	const rows = (await lens(context, 'wording'))
		.trimEnd()
		.split('\n')
		.map(line => JSON.parse(line) as {thing: string; outlet: string; label: string});
	const labels = new Map(
		rows.filter(({thing}) => thing === 'the landing of 1 March').map(({outlet, label}) => [outlet, label]),
	);
	assert.match(labels.get('Harbour Post') ?? '', /armed intrusion/);
	assert.match(labels.get('Northern Star') ?? '', /unlawful raid/);
});

test('by outlet: outlets as columns over all that matches, in numbers for programs', async context => {
	const corpus = temporaryFolder(context);
	writeFiles(corpus, lensFiles);
	const byOutlet = async (...words: readonly string[]): Promise<{stdout: string; stderr: string}> => {
		const {stdout, code, stderr} = await run(context, [...words, '--by', 'outlet', '--corpus', corpus]);
		assert.equal(code, 0, stderr);
		return {stdout, stderr};
	};
	const query = 'outlet:star | outlet:harbour';
	const {stdout} = await byOutlet('wording', query);
	const [head = '', first = ''] = stdout.split('\n');
	assert.match(head, /^THING +LABEL +Northern Star +Harbour Post/);
	assert.match(first, /the landing of 1 March +unlawful raid +1 in 1 of 1 article, 2031-03-02/);
	const records = (await byOutlet('wording', query, '-f', 'jsonl')).stdout.trimEnd().split('\n');
	const record = JSON.parse(records[0] ?? '') as Record<string, unknown>;
	assert.deepEqual(
		['label', 'star.uses', 'star.of', 'star.first', 'harbour.uses', 'harbour.of'].map(key => record[key]),
		['unlawful raid', 1, 1, '2031-03-02', 0, 1],
	);
	assert.match((await byOutlet('voices', query, '-f', 'markdown')).stdout, /\| Odile Marsh \|.* in 1 of 1 article/);
	const lines = await byOutlet('context', `ember ${query}`, '-f', 'csv');
	assert.match(lines.stderr, /Northern Star: \d+ in 1 of 1 article, 2031-03-02/);
	assert.match(lines.stdout, /^Northern Star,2031-03-02,.*\[Ember\]/m);
	assert.match(lines.stdout, /^Harbour Post,2031-03-02,/m);
});

test('voices say who is let speak, and leave open what nobody is named for', async context => {
	const stdout = await lens(context, 'voices');
	assert.match(stdout, /"speaker":"Odile Marsh","outlet":"Harbour Post"/);
	assert.match(stdout, /"speaker":"unattributed"/);
});

test('gaps are counted on a whole text of an outlet only; of our accounts it is said that they have not the row', async context => {
	const stdout = await lens(context, 'gaps');
	assert.match(stdout, /"outlet":"Morning Mirror","counted":"yes"/);
	assert.match(
		stdout,
		/"outlet":"Northern Star","counted":"no: not in our account",.*"basis":"our account, opening only"/,
	);
	assert.doesNotMatch(stdout, /"kind":"actor",.*"outlet":"Harbour Post"/);
});

test('each lens shows what each outlet has in the column of the outlet', async context => {
	const terminal = openTerminal(context, {
		columns: 160,
		rows: 45,
		arguments: ['--corpus', islands, 'kostaridis', 'negotiation:ferry-incident'],
	});
	await terminal.waitFor('Andreas Kostaridis');
	terminal.press('a', 'c');
	await terminal.waitFor('row 1/');
	terminal.press('3');
	await terminal.waitFor('wording: In briefs');
	const wording = terminal.screen();
	assert.match(
		wording,
		/Andreas.Kostarides: in.our.brief.1 +│ Andreas.Kostaridis: in.our.brief.1 +│ Kostaridis: in.our.brief.1/u,
	);
	assert.match(wording, /│ – opening only/);
	terminal.press('4');
	await terminal.waitFor('voices: Attributed');
	assert.match(terminal.screen(), /│ 1 sentence, \d+ words +│/u);
	terminal.press('5');
	await terminal.waitFor('gaps: Counted');
	assert.match(terminal.screen(), /not in our account/);
	assert.doesNotMatch(terminal.screen(), /lacks/);
	terminal.press('2');
	await terminal.waitFor('Compared by rule: ');
	assert.match(terminal.screen(), /the source of OT +│ – +│/);
	terminal.press('6');
	await terminal.waitFor('hits');
	const at = terminal
		.screen()
		.split('\n')
		.flatMap(line => /^(?:SW|HC|OT) .*?(?=(?:Andreas )?Kostarid[ie]s)/u.exec(line)?.[0].length ?? []);
	assert.ok(at.length >= 3, 'a line for each place');
	assert.equal(new Set(at).size, 1, 'the word stands in one column');
	terminal.press('x');
	await terminal.waitFor('by the words before; x sorts');
	terminal.press('n', 'enter');
	await terminal.waitFor('┃▌Kostaridis is to fly to Halvik');
});

test('side by side begins with what several tell, what one alone tells is opened, and a fact is a key away', async context => {
	const terminal = openStrait(context, {columns: 160, rows: 45, arguments: ['negotiation:ferry-talks']});
	await terminal.waitFor('4/8');
	terminal.press('a', 'c');
	await terminal.waitFor('2–5 April 2031 · Talks after the ferry was stopped');
	await terminal.waitFor(/▶─ .* (?:all|\d of) 4/);
	await terminal.waitFor(/── Only in \S.* folded/);
	terminal.press('z');
	await terminal.waitForGone('folded');
	terminal.press('i');
	await terminal.waitFor('(date stated)');
	terminal.press('i');
	await terminal.waitForGone('(date stated)');
	terminal.press('D');
	await terminal.waitFor(/differs: \S.*|nothing found by rule/);
	terminal.press('?', '/');
	terminal.type('fold');
	await terminal.waitFor('open or fold what only one tells');
});

test('the margin of a text says what others tell, Enter sets a paragraph beside them, and one step back reads on', async context => {
	const terminal = openStrait(context, {columns: 120, rows: 40, arguments: ['negotiation:ferry-talks']});
	await terminal.waitFor('4/8');
	terminal.press('enter');
	await terminal.waitFor('Enter alongside');
	await terminal.waitFor(/ (?:\d of \d others|only here)/);
	terminal.press('enter');
	await terminal.waitFor('2–5 April 2031 · Talks after the ferry was stopped');
	await terminal.waitFor('▶─');
	terminal.press('q');
	await terminal.waitFor('Enter alongside');
	await terminal.waitFor(/ (?:\d of \d others|only here)/);
});

test('in a narrow window a lens shows one outlet, and says who else has something', async context => {
	const terminal = openTerminal(context, {
		columns: 60,
		rows: 20,
		arguments: ['--corpus', islands, 'kostaridis', 'negotiation:ferry-incident'],
	});
	await terminal.waitFor('Kostaridis');
	terminal.press('a', 'c', '3');
	await terminal.waitFor(/^wording: /mu);
	await terminal.waitFor('Andreas Kostarides');
	await terminal.waitFor(/all 3|also HC/u);
	terminal.press('tab');
	await terminal.waitFor('column 2/3');
	await terminal.waitFor('▶HC');
	assert.doesNotMatch(terminal.screen(), /Andreas Kostarides/);
	terminal.press('enter');
	await terminal.waitFor('Brandvik will meet Andreas Kostaridis');
});

test('lenses are a digit away, timeline and coverage a letter', async context => {
	const terminal = openStrait(context, {columns: 140, rows: 40, arguments: ['negotiation:ferry-talks']});
	await terminal.waitFor('4/8');
	terminal.press('c');
	await terminal.waitFor('row 1/');
	terminal.press('3');
	await terminal.waitFor('wording: In briefs');
	terminal.press('4');
	await terminal.waitFor('voices: Attributed');
	terminal.press('5');
	await terminal.waitFor('gaps: Counted');
	terminal.press('2');
	await terminal.waitFor('facts: One thing');
	terminal.press('q');
	terminal.press('t');
	await terminal.waitFor('Timeline: articles');
	terminal.press('C');
	await terminal.waitFor('Coverage: mentions');
	terminal.press('enter');
	await terminal.waitFor('Enter read');
});

test('what a person made is there at the next start', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const first = openTerminal(context, {columns: 110, rows: 30, home, arguments: [...corpus, 'outlet:lanterne']});
	await first.waitFor('1/8');
	first.press('m');
	await first.waitFor('bookmarked');
	first.press('enter', 'e');
	await first.waitFor('note: ');
	first.type('ask Strait Wire');
	first.press('enter');
	await first.waitFor('noted on paragraph 1');
	first.press('Q');
	await first.exit;
	const second = openTerminal(context, {columns: 110, rows: 30, home, arguments: corpus});
	await second.waitFor('the query (Esc clears it)');
	await second.waitFor('Your note: ask Strait Wire');
	await second.waitFor('> *"LAN');
});

test('without history neither the query nor read marks are kept', async context => {
	const home = temporaryFolder(context);
	const corpus = ['--corpus', straitFolder(context)];
	const options = {columns: 110, rows: 30, home};
	const first = openTerminal(context, {...options, arguments: [...corpus, '--no-history', 'kostaridis']});
	await first.waitFor('Andreas Kostaridis');
	first.press('q');
	await first.exit;
	const second = openTerminal(context, {...options, arguments: corpus});
	await second.waitFor('press / to search');
});

test('a text is saved to a file that is not there yet, and piped to a command', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'bell.md');
	const terminal = openStrait(context, {columns: 110, arguments: ['outlet:harbour-daily bell']});
	await terminal.waitFor('1/8');
	terminal.press('s', 'ctrl+u');
	terminal.type(file);
	terminal.press('enter');
	await terminal.waitFor('saved ');
	assert.match(readFileSync(file, 'utf8'), /^## Fourteen sailors and a bell/);
	terminal.press('|');
	terminal.type(`wc -l > ${join(folder, 'lines')}`);
	terminal.press('enter');
	await terminal.waitFor('Enter goes back');
	terminal.press('enter');
	await terminal.waitFor('piped to wc');
	assert.ok(Number(readFileSync(join(folder, 'lines'), 'utf8')) > 20);
});

test('a terminal that cannot place text gets plain lines', async context => {
	const terminal = openStrait(context, {
		columns: 110,
		command: ['env', 'TERM=dumb', process.execPath, program],
		arguments: ['outlet:harbour-daily bell'],
	});
	await terminal.waitFor('? lists the keys');
	await terminal.waitFor('Harbour Daily, Fourteen sailors and a bell');
	assert.equal(terminal.alternate(), false);
	terminal.press('enter');
	await terminal.waitFor('20 paragraphs');
	terminal.press('q', 'q');
	assert.equal((await terminal.exit).code, 0);
	assert.doesNotMatch(terminal.screen(), /[│┃─▾]/);
});

test('a screen reader gets the same', async context => {
	const terminal = openTerminal(context, {columns: 110, rows: 30, env: {INK_SCREEN_READER: 'true'}});
	await terminal.waitFor('? lists the keys');
	terminal.press('ctrl+c');
	assert.equal((await terminal.exit).code, 130);
});

test('the interface speaks the language of the locale, the articles stay as they are', async context => {
	const terminal = openStrait(context, {columns: 120, env: {LC_ALL: 'ru_RU.UTF-8'}});
	await terminal.waitFor('справка');
	await terminal.waitFor('Council calls both sides');
});

test('from the timeline outlets stand as columns over all their articles, read while keys are answered', async context => {
	const corpus = temporaryFolder(context);
	writeFiles(corpus, lensFiles);
	const terminal = openTerminal(context, {columns: 120, rows: 40, arguments: ['--corpus', corpus]});
	await terminal.waitFor('Talks in Port Ember');
	terminal.press('t');
	await terminal.waitFor('o outlets');
	terminal.press('o');
	await terminal.waitFor(/armed intrusion: 1 in 1 of 1 article,/u);
	assert.match(terminal.screen(), /unlawful raid: 1 in 1 of 1 article/u);
	terminal.press('4');
	await terminal.waitFor(/Odile Marsh/u);
	terminal.press('q');
	await terminal.waitFor('o outlets');
});
