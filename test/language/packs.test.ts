import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {test} from 'node:test';
import {languagePack, languagesOf} from '../../source/language/language.js';
import {readPack} from '../../source/language/read-pack.js';
import {projectRoot} from '../helpers/paths.js';

const folder = join(projectRoot, 'source', 'language');
const codes = readdirSync(folder, {withFileTypes: true})
	.filter(entry => entry.isDirectory() && entry.name !== 'compiled')
	.map(entry => entry.name);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('every folder is in order, and the compiled packs are those of the folders', async () => {
	const {compileLanguages} = (await import(pathToFileURL(join(projectRoot, 'tools', 'language-files.mjs')).href)) as {
		compileLanguages: () => Promise<{files: Map<string, string>; problems: string[]}>;
	};
	const {files, problems} = await compileLanguages();
	assert.deepEqual(problems, []);
	assert.deepEqual(readdirSync(join(folder, 'compiled')).toSorted(), [...files.keys()].toSorted());
	for (const [name, text] of files) {
		const written = readFileSync(join(folder, 'compiled', name), 'utf8');
		assert.equal(squeezed(written), squeezed(text), `${name} is old: run npm run languages`);
	}
});

test('the months and weekdays of a folder are those that the platform knows', () => {
	for (const code of codes) {
		const pack = languagePack(code);
		if (pack === undefined || pack.months.length === 0) {
			continue;
		}
		const inDate = (options: Intl.DateTimeFormatOptions, type: string, day: Date): string =>
			new Intl.DateTimeFormat(`${code}-u-ca-gregory`, {...options, timeZone: 'UTC'})
				.formatToParts(day)
				.find(part => part.type === type)
				?.value.toLowerCase() ?? '';
		for (const [at, words] of pack.months.entries()) {
			const month = inDate({month: 'long', day: 'numeric'}, 'month', new Date(Date.UTC(2024, at, 10)));
			assert.ok(
				words.some(word => word.toLowerCase() === month),
				`${code}: ${month} is not in ${words.join(', ')}`,
			);
		}
		for (const [at, words] of pack.weekdays.entries()) {
			const weekday = inDate({weekday: 'long'}, 'weekday', new Date(Date.UTC(2024, 0, 1 + at)));
			assert.ok(
				words.some(word => word.toLowerCase() === weekday),
				`${code}: ${weekday} is not in ${words.join(', ')}`,
			);
		}
	}
});

test('the languages that have whole folders say what the program asks them', () => {
	for (const code of ['en', 'ru', 'hy', 'az', 'tr', 'fr', 'de', 'vi', 'ar']) {
		const pack = languagePack(code);
		assert.ok(pack);
		assert.ok(pack.months.length === 12 && pack.boilerplate.length > 5 && pack.titles.length > 10, code);
		assert.ok(languagesOf(pack.script).some(language => language.code === code));
		assert.equal(pack.numbers['3']?.length === 0, false);
	}
});

test('a tag is read as far as its language; a language without a folder has no pack', () => {
	assert.equal(languagePack('ru-RU'), languagePack('ru'));
	assert.equal(languagePack('tlh'), undefined);
	assert.equal(languagePack(''), undefined);
});

test('what is wrong in a folder is said with file and field', () => {
	const words = {name: 'x', script: 'Latn', function_words: 'a b'};
	assert.deepEqual(readPack('xx', {'words.yaml': words}).problems, []);
	assert.deepEqual(readPack('xx', {'words.yaml': {...words, scripts: 'Latn'}}).problems.length, 1);
	assert.match(readPack('xx', {'words.yaml': {...words, script: 'latin'}}).problems.join(), /^xx\/words\.yaml: script/);
	assert.match(
		readPack('xx', {'words.yaml': words, 'dates.yaml': {months: ['a'], weekdays: Array(7).fill('d')}}).problems.join(),
		/dates\.yaml: months must have 12/,
	);
	assert.match(
		readPack('xx', {'words.yaml': words, 'speech.yaml': {verbs: {sung: 'la'}}}).problems.join(),
		/speech\.yaml: verbs\.sung is not known/,
	);
	assert.match(
		readPack('xx', {'name.yaml': {}}).problems.join('; '),
		/name\.yaml: is not known.*words\.yaml: is missing/,
	);
});

test('a space inside a word is written as a low line', () => {
	const {pack} = readPack('xx', {
		'words.yaml': {name: 'x', script: 'Latn', function_words: 'a'},
		'names.yaml': {roles: 'prime_minister envoy', abbreviations: {U_K: 'United Kingdom'}},
	});
	assert.deepEqual(pack?.roles, ['prime minister', 'envoy']);
	assert.deepEqual(pack?.abbreviations, {'U K': 'United Kingdom'});
});
