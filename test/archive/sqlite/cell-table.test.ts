import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {test} from 'node:test';
import {CellTable, hasCells, keepCells, KeptCells} from '../../../source/archive/sqlite/cell-table.js';
import type {SqlDatabase, SqlDriver} from '../../../source/archive/sqlite/driver.js';
import {nodeDriver} from '../../../source/archive/sqlite/node-driver.js';
import {eachName, packNames} from '../../../source/archive/sqlite/names-blob.js';
import {refresh} from '../../../source/archive/sqlite/refresh.js';
import {createSchema} from '../../../source/archive/sqlite/schema.js';
import {sqliteNow} from '../../../source/archive/sqlite/sqlite-archive.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const drivers: readonly SqlDriver[] = [nodeDriver(), await wasmDriver(false)].filter(driver => driver !== undefined);

const cellsOf = (database: SqlDatabase): readonly string[] => {
	const kept = new KeptCells(database);
	return [...kept.names]
		.flatMap(name =>
			[...kept.cellsOf(name)].map(([outlet, {count, mentions}]) => [name, outlet, count, mentions].join(' ')),
		)
		.sort();
};

/** The same, counted article by article. */
function counted(database: SqlDatabase): readonly string[] {
	const cells = new Map<string, [number, number]>();
	for (const {outlet, names} of database.prepare('select outlet, names from article').all()) {
		eachName(names, (name, mentions) => {
			const [articles = 0, all = 0] = cells.get(`${name} ${Number(outlet)}`) ?? [];
			cells.set(`${name} ${Number(outlet)}`, [articles + 1, all + mentions]);
		});
	}
	return [...cells].map(([key, [articles, mentions]]) => `${key} ${articles} ${mentions}`).sort();
}

const actors =
	'- id: orla-vane\n  name: Orla Vane\n  kind: person\n- id: edmund-brack\n  name: Edmund Brack\n  kind: person\n';
const places = '- id: port-ember\n  name: Port Ember\n';
const outlets = '- id: gull\n  name: Gull\n- id: heron\n  name: Heron\n';
const article = (outlet: string, text: string): string =>
	`---\ntitle: Talks go on\noutlet: ${outlet}\npublished: 2031-03-02\nlanguage: en\n---\n\n${text}\n`;

for (const driver of drivers) {
	test(`${driver.name}: how often each outlet names whom is kept as articles come, change and go`, async t => {
		const folder = temporaryFolder(t);
		writeFiles(folder, {
			'outlets.yaml': outlets,
			'actors.yaml': actors,
			'places.yaml': places,
			'2031-03-02-ferry/gull.md': article('gull', 'Orla Vane came to Port Ember. Vane left.'),
			'2031-03-02-ferry/heron.md': article('heron', 'Orla Vane met Edmund Brack.'),
			'2031-03-09-oil/heron.md': article('heron', 'Edmund Brack spoke in Port Ember.'),
		});
		const database = driver.open(`${temporaryFolder(t)}/archive.sqlite`, {readOnly: false, oneShot: false});
		createSchema(database);
		const read = async (): Promise<void> => {
			// oxlint-disable-next-line eslint/no-unused-vars -- read for what it writes
			for await (const _ of refresh(database, {folders: [folder], attribute, batch: 2}));
		};
		await read();
		assert.equal(hasCells(database), false, 'few articles are counted when they are asked for');
		const asked = {query: '', rows: 'actor'} as const;
		const before = sqliteNow(database).grid(asked);
		keepCells(database, 1);
		assert.deepEqual(cellsOf(database), counted(database));
		assert.equal(cellsOf(database).length > 3, true);
		assert.deepEqual(sqliteNow(database).grid(asked), before);
		writeFiles(folder, {
			'2031-03-02-ferry/gull.md': article('gull', 'Orla Vane came. Vane spoke. Vane left.'),
			'2031-03-16-reef/gull.md': article('gull', 'Edmund Brack went home to Port Ember.'),
		});
		rmSync(`${folder}/2031-03-09-oil/heron.md`);
		await read();
		assert.deepEqual(cellsOf(database), counted(database));
		assert.notDeepEqual(sqliteNow(database).grid(asked), before);
		database.close();
	});
}

test('what comes and goes before it is written is added up', t => {
	const [driver] = drivers;
	const database = driver?.open(`${temporaryFolder(t)}/archive.sqlite`, {readOnly: false, oneShot: false});
	assert.ok(database);
	createSchema(database);
	const table = new CellTable(database);
	table.count(1, packNames(new Map([[7, 3]])), 1);
	table.settle();
	table.count(1, packNames(new Map([[7, 3]])), -1);
	table.count(1, packNames(new Map([[7, 5]])), 1);
	table.settle();
	assert.deepEqual(cellsOf(database), ['7 1 1 5']);
	table.count(1, packNames(new Map([[7, 5]])), -1);
	table.settle();
	assert.deepEqual(cellsOf(database), []);
	database.close();
});
