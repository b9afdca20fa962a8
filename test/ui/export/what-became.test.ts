import assert from 'node:assert/strict';
import {closeSync, openSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {atEnd} from '../../helpers/owner.js';
import {type TestContext, test} from 'node:test';
import {wordsFor} from '../../../source/app/words/choose.js';
import {runCommand} from '../../../source/ui/export/pipe.js';
import {saveFile} from '../../../source/ui/export/save.js';
import {whyFailed} from '../../../source/ui/why-failed.js';
import {temporaryFolder} from '../../helpers/temporary.js';

const [english, russian] = [wordsFor('en'), wordsFor('ru')];
const inFormat = (format: string): Promise<string> => Promise.resolve(`as ${format}`);

test('what became of a file is said in the language of the reader, with the reason', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'talks.md');
	assert.deepEqual(await saveFile(russian, file, false, inFormat), {message: `сохранено: ${file}`});
	assert.equal(readFileSync(file, 'utf8'), 'as markdown');
	const lost = join(folder, 'no-such-folder', 'talks.md');
	assert.deepEqual(await saveFile(russian, lost, false, inFormat), {
		message: `${lost} не сохранён: нет такого файла или папки`,
	});
	assert.deepEqual(await saveFile(english, lost, false, inFormat), {
		message: `cannot save ${lost}: there is no such file or folder`,
	});
	writeFileSync(join(folder, 'a-file'), '');
	const under = join(folder, 'a-file', 'talks.md');
	assert.deepEqual(await saveFile(russian, under, false, inFormat), {
		message: `${under} не сохранён: часть пути — не папка`,
	});
	assert.match(JSON.stringify(await saveFile(english, folder, true, inFormat)), /cannot save .*that is a folder/);
});

test('a file that is there is left alone until it is to be replaced', async context => {
	const file = join(temporaryFolder(context), 'talks.json');
	writeFileSync(file, 'mine');
	assert.deepEqual(await saveFile(english, file, false, inFormat), {exists: file});
	assert.equal(readFileSync(file, 'utf8'), 'mine');
	assert.deepEqual(await saveFile(english, file, true, inFormat), {message: `saved ${file}`});
	assert.equal(readFileSync(file, 'utf8'), 'as json');
});

test('an ending that stands for no format is refused, with those that do', async () => {
	const {message} = (await saveFile(english, '/nowhere/talks.docx', false, inFormat)) as {readonly message: string};
	assert.match(message, /^nothing is written as \.docx; it can be txt md json/);
});

test('what became of a command is said in the language of the reader', async context => {
	const run = (words: typeof russian, command: string): Promise<string> =>
		runCommand(words, 'text', command, nowhere(context));
	assert.equal(await run(russian, 'grep -q text'), 'передано команде grep -q text');
	assert.equal(await run(russian, 'exit 3'), 'exit 3: команда завершилась с кодом 3');
	assert.equal(await run(russian, 'kill -9 $$'), 'kill -9 $$: команда прервана');
	assert.equal(await run(english, 'exit 3'), 'exit 3 ended with 3');
});

test('an error without a sentence is said by its code, never by an English message of the system', () => {
	assert.equal(whyFailed(russian, Object.assign(new Error('EIO: i/o error'), {code: 'EIO'})), 'EIO');
	assert.equal(whyFailed(russian, Object.assign(new Error('full'), {code: 'ENOSPC'})), 'диск заполнен');
	const damage = Object.assign(new Error('database disk image is malformed'), {code: 'ERR_SQLITE_ERROR'});
	assert.match(whyFailed(russian, damage), /архив повреждён/);
});

function nowhere(context: TestContext): number {
	const file = openSync('/dev/null', 'w');
	atEnd(context, () => closeSync(file));
	return file;
}
