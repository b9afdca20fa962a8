import assert from 'node:assert/strict';
import {appendFileSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {keptCatalogue} from '../../../source/archive/sqlite/catalogue.js';
import type {SqlDatabase, SqlDriver} from '../../../source/archive/sqlite/driver.js';
import {largeTables} from '../../../source/archive/sqlite/meta.js';
import {nodeDriver} from '../../../source/archive/sqlite/node-driver.js';
import {archiveFile, openDatabase} from '../../../source/archive/sqlite/open-database.js';
import {refresh} from '../../../source/archive/sqlite/refresh.js';
import {createSchema} from '../../../source/archive/sqlite/schema.js';
import {wasmDriver} from '../../../source/archive/sqlite/wasm-driver.js';
import {attribute} from '../../../source/compare/voices/attribute.js';
import {lensFiles} from '../../helpers/lens-files.js';
import type {Owner} from '../../helpers/owner.js';
import {temporaryFolder, writeFiles} from '../../helpers/temporary.js';

const drivers: readonly SqlDriver[] = [nodeDriver(), await wasmDriver(false)].filter(driver => driver !== undefined);

/** Everything in an archive that answers come from, whatever the numbers are. */
function contentOf(database: SqlDatabase): unknown {
	const articles = database
		.prepare(
			`select a.id, a.published, a.first, a.last, a.title, n.value as negotiation, o.value as outlet, r.value as origin,
			c.header, c.paragraphs, c.annotation from article a join content c on c.number = a.number join tag n on n.number = a.negotiation
			join tag o on o.number = a.outlet join tag r on r.number = a.origin order by a.number`,
		)
		.all();
	const find = database.prepare(
		'select a.id from words w join article a on a.number = w.rowid where words match ? order by w.rowid',
	);
	const found = Object.fromEntries(
		['ember', '"port ember"', 'title: talks', 'line NOT spring', '"ember over"'].map(query => [query, find.all(query)]),
	);
	const kept = database.prepare('select value from meta where key = ?');
	const tables = ['catalogue', ...largeTables].map((key): unknown => JSON.parse(String(kept.get(key)?.['value'])));
	return structuredClone({articles: articles.map(row => ({...row})), found, tables});
}

async function read(driver: SqlDriver, cache: string, folders: readonly string[]): Promise<unknown> {
	const file = archiveFile(cache, folders);
	const database = await openDatabase(driver, {
		folders,
		attribute: () => Promise.resolve(attribute),
		file,
		oneShot: false,
	});
	try {
		return contentOf(database);
	} finally {
		database.close();
	}
}

/** The archive brought up to date is the same as one made anew. */
async function same(owner: Owner, driver: SqlDriver, cache: string, folders: readonly string[]): Promise<unknown> {
	const refreshed = await read(driver, cache, folders);
	assert.deepEqual(refreshed, await read(driver, temporaryFolder(owner), folders));
	return refreshed;
}

const article = (title: string, outlet: string, text: string, published = '2031-03-02'): string =>
	`---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${published}\nlanguage: en\n---\n\n${text}\n`;

for (const driver of drivers) {
	test(`${driver.name}: new, changed, vanished and moved files leave the archive as if it were made anew`, async t => {
		const folder = temporaryFolder(t);
		const second = temporaryFolder(t);
		const cache = temporaryFolder(t);
		const folders = [folder, second];
		writeFiles(folder, lensFiles);
		writeFiles(second, {'outlets.yaml': '- {id: star, name: Northern Star, kind: newspaper}\n'});
		await same(t, driver, cache, folders);
		const talks = '2031-03-01-skerry-talks';
		const change: readonly (() => void)[] = [
			() => appendFileSync(join(folder, talks, 'mirror.md'), '\nOne more ember.\n'),
			() =>
				writeFiles(second, {[`${talks}/later.md`]: article('Talks go on', 'gull', 'The line holds.', '2031-03-04')}),
			() => writeFiles(second, {[`${talks}/earlier.md`]: article('Talks begin', 'gull', 'Ember over all.', '2031-03')}),
			() => writeFiles(second, {[`${talks}/star.md`]: article('Twice', 'star', 'It has an id that is taken.')}),
			() => rmSync(join(folder, talks, 'star.md')),
			() =>
				writeFiles(second, {'2030-01-01-before/x.md': article('Before', 'harbour', 'Port Ember again.', '2030-01-01')}),
			() =>
				writeFiles(second, {
					'2030-01-01-before/negotiation.yaml': 'title: After\ndate: 2032-01-01\nparties: []\nsummary: x\n',
				}),
			() => writeFiles(second, {'loose/x.md': article('Loose', 'harbour', 'A line.', '2031-02-01')}),
			() => writeFiles(second, {'loose/y.md': article('Looser', 'harbour', 'A line.', '2029-02-01')}),
			() => writeFiles(second, {[`${talks}/broken.md`]: 'no front matter'}),
			() =>
				writeFiles(folder, {'outlets.yaml': `${lensFiles['outlets.yaml']}- {id: gull, name: The Gull, kind: site}\n`}),
			() =>
				writeFiles(folder, {'actors.yaml': `${lensFiles['actors.yaml']}- {id: spring, name: Spring, kind: person}\n`}),
			() => rmSync(join(folder, 'wording.yaml')),
			() => rmSync(join(folder, talks), {recursive: true}),
		];
		for (const step of change) {
			step();
			await same(t, driver, cache, folders);
		}
	});

	test(`${driver.name}: a text that joins an account and leaves it again leaves the archive as if it were made anew`, async t => {
		const folder = temporaryFolder(t);
		const second = temporaryFolder(t);
		const cache = temporaryFolder(t);
		writeFiles(folder, lensFiles);
		writeFiles(second, {'outlets.yaml': '- {id: star, name: Northern Star, kind: newspaper}\n'});
		const talks = '2031-03-01-skerry-talks';
		const harbour = join(folder, talks, 'harbour.md');
		const whole = article('Talks in Port Ember', 'harbour', 'They met over ember.');
		for (const [step, isJoined] of [
			[() => {}, false],
			[() => writeFiles(second, {[`${talks}/harbour.md`]: whole}), true],
			[() => appendFileSync(harbour, '\nOne more ember.\n'), true],
			[() => appendFileSync(join(second, talks, 'harbour.md'), '\nThe line holds.\n'), true],
			[() => writeFiles(second, {[`${talks}/negotiation.yaml`]: 'title: Stub\ndate: 2031-03-01\nstub: true\n'}), true],
			[() => rmSync(join(second, talks, 'harbour.md')), false],
			[() => writeFiles(second, {[`${talks}/harbour.md`]: whole}), true],
			[() => rmSync(harbour), undefined],
			[() => writeFiles(folder, {[`${talks}/harbour.md`]: lensFiles[`${talks}/harbour.md`] ?? ''}), true],
			[
				() =>
					writeFiles(second, {
						[`${talks}/harbour.md`]: whole.replace('Talks in', 'No talks in').replace('03-02', '03-04'),
					}),
				false,
			],
		] as const) {
			step();
			const content = JSON.stringify(await same(t, driver, cache, [folder, second]));
			assert.equal(content.split('"paragraphs":').length - 1, 3, String(step));
			assert.equal(/"account\\":/u.test(content), isJoined === true, String(step));
			assert.doesNotMatch(content, /"title":"Stub"/u);
		}
	});

	test(`${driver.name}: a file written over with the same size and another time is read again`, async t => {
		const folder = temporaryFolder(t);
		const cache = temporaryFolder(t);
		writeFiles(folder, {'2031-01-01-a/x.md': article('Talks', 'gull', 'ember')});
		await same(t, driver, cache, [folder]);
		const file = join(folder, '2031-01-01-a/x.md');
		writeFileSync(file, article('Talks', 'gull', 'coals'));
		utimesSync(file, 1_000_000, 1_000_000);
		await same(t, driver, cache, [folder]);
	});

	test(`${driver.name}: many articles put between two others keep their order`, async t => {
		const folder = temporaryFolder(t);
		const cache = temporaryFolder(t);
		const put = (name: string, published: string): void =>
			writeFiles(folder, {[`2031-01-01-a/${name}.md`]: article(name, 'gull', 'ember', published)});
		put('first', '2031-01-01');
		put('last', '2031-01-31');
		await same(t, driver, cache, [folder]);
		for (let day = 2; day < 13; day++) {
			put(`day-${day}`, `2031-01-${String(day).padStart(2, '0')}`);
			put(`back-${day}`, `2031-01-${31 - day}`);
			await read(driver, cache, [folder]);
		}
		for (let number = 0; number < 100; number++) put(`same-${number}`, '2031-01-13');
		await same(t, driver, cache, [folder]);
	});

	test(`${driver.name}: a damaged, empty or foreign file is made anew, a dead writer and a dead lock are no obstacle`, async t => {
		const folder = temporaryFolder(t);
		const cache = temporaryFolder(t);
		writeFiles(folder, lensFiles);
		const expected = await read(driver, cache, [folder]);
		const file = archiveFile(cache, [folder]);
		assert.ok(existsSync(file));
		for (const damage of ['', 'no database at all', `SQLite format 3\0${'x'.repeat(8000)}`]) {
			writeFileSync(file, damage);
			assert.deepEqual(await read(driver, cache, [folder]), expected);
		}
		writeFileSync(`${file}.writer`, '999999999 nowhere 1');
		utimesSync(`${file}.writer`, 1, 1);
		mkdirSync(`${file}.lock`);
		utimesSync(`${file}.lock`, 1, 1);
		appendFileSync(join(folder, '2031-03-01-skerry-talks', 'mirror.md'), '\nMore.\n');
		await same(t, driver, cache, [folder]);
	});

	test(`${driver.name}: a reading that is stopped after any batch goes on from there`, async t => {
		const folder = temporaryFolder(t);
		writeFiles(folder, lensFiles);
		writeFiles(folder, {'2030-01-01-before/x.md': article('Before', 'harbour', 'Port Ember again.', '2030-01-01')});
		const expected = await read(driver, temporaryFolder(t), [folder]);
		for (let batches = 1; batches <= 4; batches++) {
			const cache = temporaryFolder(t);
			const file = archiveFile(cache, [folder]);
			const database = driver.open(file, {readOnly: false, oneShot: false});
			createSchema(database);
			let done = 0;
			for await (const {read: articles} of refresh(database, {folders: [folder], attribute, batch: 1})) {
				done = articles;
				if (articles >= batches) break;
			}
			assert.ok(done > 0);
			database.close();
			assert.deepEqual(await read(driver, cache, [folder]), expected);
		}
	});
}

for (const driver of drivers) {
	test(`${driver.name}: what was read of many articles can be asked before all of them are`, async t => {
		const [folder, cache] = [temporaryFolder(t), temporaryFolder(t)];
		writeFiles(folder, lensFiles);
		const database = driver.open(join(cache, 'x.sqlite'), {readOnly: false, oneShot: false});
		createSchema(database);
		const counts: number[] = [];
		for await (const {read: done, found, kept} of refresh(database, {folders: [folder], attribute, batch: 1})) {
			assert.equal(kept, done > 0);
			if (done > 0 && done < found) counts.push(keptCatalogue(database).articleCount);
		}
		assert.ok(counts.length > 0);
		for (const [at, count] of counts.entries()) assert.ok(count > 0 && count <= at + 1);
		assert.equal(keptCatalogue(database).articleCount, 3);
		database.close();
	});
}
