import assert from 'node:assert/strict';
import {test} from 'node:test';
import {refresh} from '../../../source/archive/sqlite/refresh.js';
import {createSchema} from '../../../source/archive/sqlite/schema.js';
import {startToken} from '../../../source/archive/sqlite/tags.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

test('the index knows itself which articles have a word that begins with a letter or two', async t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, {
		'outlets.yaml': '- id: gull\n  name: Gull\n',
		'2031-03-02-ferry/gull.md':
			'---\ntitle: Ferry talks\noutlet: gull\npublished: 2031-03-02\nlanguage: en\n---\n\nA keel broke.\n',
		'2031-03-02-ferry/gull-2.md':
			'---\ntitle: Oil\noutlet: gull\npublished: 2031-03-03\nlanguage: en\n---\n\nThe island paid.\n',
	});
	const database = (await wasmDriver(false)).open(`${temporaryFolder(t)}/a.sqlite`, {readOnly: false, oneShot: false});
	createSchema(database);
	// oxlint-disable-next-line eslint/no-unused-vars -- read for what it writes
	for await (const _ of refresh(database, {folders: [folder], attribute, batch: 9}));
	const having = database.prepare(
		'select a.id from words w join article a on a.number = w.rowid where words match ? order by a.id',
	);
	const beginning = (start: string): readonly string[] =>
		having.all(`"${startToken(start)}"`).map(({id}) => String(id).split('/')[1] ?? '');
	assert.deepEqual(beginning('k'), ['gull']);
	assert.deepEqual(beginning('ke'), ['gull']);
	assert.deepEqual(beginning('t'), ['gull', 'gull-2']);
	assert.deepEqual(beginning('x'), []);
	database.close();
});
