import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkLanguages} from '../../source/commands/check-languages.js';
import {temporaryFolder} from '../helpers/temporary.js';
import {projectRoot} from '../helpers/paths.js';

test('our own folders of languages have no problems', async () => {
	const checked = await checkLanguages(join(projectRoot, 'source', 'language'));
	assert.ok((checked?.codes.length ?? 0) > 25);
	assert.deepEqual(checked?.problems, []);
});

test('a folder of a language is checked with file, line and what to write', async context => {
	const folder = join(temporaryFolder(context), 'xx');
	mkdirSync(folder);
	assert.equal(await checkLanguages(folder), undefined);
	writeFileSync(join(folder, 'words.yaml'), 'name: xx\nscript: latin\nfunction_words: a b\n');
	writeFileSync(join(folder, 'dates.yaml'), 'months:\n  - a\nweekdays: [a, b, c, d, e, f, g]\n');
	writeFileSync(join(folder, 'names.yaml'), 'titles: "a\n');
	writeFileSync(join(folder, 'speech.yaml'), 'verb_first: true\nverbs: {sung: la}\n');
	const said = (await checkLanguages(folder))?.problems.map(
		({file, message}) => `${file.slice(folder.length + 1)}: ${message.replace(/ \(.*/u, '')}`,
	);
	assert.deepEqual(
		said?.map(each => each.slice(0, 40)),
		[
			'names.yaml: not valid YAML',
			'dates.yaml: months must have 12 entries',
			'speech.yaml: verbs.sung is not known; wr',
			'words.yaml: script has "latin", which is',
		],
	);
});
