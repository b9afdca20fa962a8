import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {wordsFor} from '../../source/app/words/choose.js';
import {openLink, pipeArticles, saveArticles} from '../../source/ui/hand-on.js';
import {whyFailed} from '../../source/ui/why-failed.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {temporaryFolder} from '../helpers/temporary.js';

const harbour = ['2031-03-01-skerry-talks/harbour'];
const english = {corpus: sampleCorpus(), words: wordsFor('en')};
const russian = {corpus: sampleCorpus(), words: wordsFor('ru')};

test('what became of a file is said in the language of the reader, with the reason', async context => {
	const folder = temporaryFolder(context);
	const file = join(folder, 'talks.md');
	assert.equal(await saveArticles(russian, harbour, file), `сохранено: ${file}`);
	assert.ok(existsSync(file));
	assert.equal(await saveArticles(russian, harbour, file), `${file} уже есть: выберите другое имя`);
	const lost = join(folder, 'no-such-folder', 'talks.md');
	assert.equal(await saveArticles(russian, harbour, lost), `${lost} не сохранён: нет такого файла или папки`);
	assert.equal(await saveArticles(english, harbour, lost), `cannot save ${lost}: there is no such file or folder`);
	writeFileSync(join(folder, 'a-file'), '');
	const under = join(folder, 'a-file', 'talks.md');
	assert.equal(await saveArticles(russian, harbour, under), `${under} не сохранён: часть пути — не папка`);
});

test('what became of a command is said in the language of the reader', async () => {
	assert.equal(await pipeArticles(russian, harbour, 'cat > /dev/null'), 'передано команде cat > /dev/null');
	assert.equal(await pipeArticles(russian, harbour, 'exit 3'), 'exit 3: команда завершилась с кодом 3');
	assert.equal(await pipeArticles(russian, harbour, 'kill -9 $$'), 'kill -9 $$: команда прервана');
	assert.equal(await pipeArticles(english, harbour, 'exit 3'), 'exit 3 ended with 3');
});

test('an address of another kind is not opened', () => {
	assert.equal(openLink(russian.words, 'file:///etc/hosts', {}), 'это не веб-адрес: file:///etc/hosts');
});

test('an error without a sentence is said by its code, never by an English message of the system', () => {
	assert.equal(whyFailed(russian.words, Object.assign(new Error('EIO: i/o error'), {code: 'EIO'})), 'EIO');
	assert.equal(whyFailed(russian.words, Object.assign(new Error('full'), {code: 'ENOSPC'})), 'диск заполнен');
});
