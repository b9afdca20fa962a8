import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {temporaryFolder} from '../helpers/temporary.js';
import {openTerminal} from '../helpers/terminal.js';

test('the locale chooses the language, also of what is wrong with a query and of what became of a file', async context => {
	const terminal = openTerminal(context, {
		columns: 120,
		rows: 30,
		env: {LC_ALL: undefined, LC_MESSAGES: '', LANG: 'ru_RU.UTF-8'},
	});
	await terminal.waitFor('нажмите /');
	terminal.press('/');
	terminal.type('outlte:x');
	await terminal.waitFor('Поля «outlte:» нет. Может быть, outlet:?');
	terminal.press('ctrl+u');
	terminal.type('zzzz');
	await terminal.waitFor('«zzzz» не найдено (0)');
	await terminal.waitFor('По запросу «zzzz» ничего не найдено.');
	terminal.press('ctrl+u', 'escape');
	await terminal.waitFor('нажмите /');
	terminal.press('s', 'ctrl+u');
	terminal.type('no-such-folder/x.md');
	terminal.press('enter');
	await terminal.waitFor('no-such-folder/x.md не сохранён: нет такого файла или папки');
	terminal.press('q');
	assert.equal((await terminal.exit).code, 0);
});

test('the language that is set goes before the locale', async context => {
	const home = temporaryFolder(context);
	mkdirSync(join(home, 'config', 'karabakh-reader'), {recursive: true});
	writeFileSync(join(home, 'config', 'karabakh-reader', 'config.json'), '{"language": "hy"}');
	const terminal = openTerminal(context, {columns: 84, rows: 24, home, env: {LC_ALL: 'ru_RU.UTF-8'}});
	await terminal.waitFor('բառ որոնելու համար սեղմեք /');
	await terminal.waitFor('Enter բացել  Space նշել  c համեմատել');
	terminal.press('?');
	await terminal.waitFor('Esc փակել');
});
