import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {readCorpus} from '../../source/corpus/read.js';
import {LibraryError} from '../../source/library/library-error.js';
import {importLibrary} from '../../source/library/store/import-library.js';
import {exportLibrary, readLibraryFile} from '../../source/library/store/library-file.js';
import {libraryPaths} from '../../source/library/store/library-files.js';
import {countRemoved, removeArticles, restoreLast} from '../../source/library/store/removal.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const article = (title: string, url: string, text: string): string =>
	`---\ntitle: "${title}"\noutlet: harbour\npublished: 2025-04-08\npublished_basis: "stated"\nlanguage: en\nurl: "${url}"\ntext: full\ncovers: all\n---\n\n${text}\n\n> a note that somebody wrote by hand\n`;
const lamps = article(
	'Lamps to burn again',
	'https://harbour.example/lamps',
	'The keepers of both lighthouses agreed on Monday that the lamps will burn again from the first of May this year.',
);
const ferry = article(
	'Crews wait',
	'https://harbour.example/ferry',
	'No ferry leaves before seven in the morning this winter, the harbour office said in a short note to all crews.',
);
const outlets =
	'# mine\n- id: harbour\n  name: "Harbour Post"\n  kind: site\n\n- id: wire\n  name: "North Wire"\n  kind: agency\n';
const library = {
	'outlets.yaml': outlets,
	'2025-04-01-talks/negotiation.yaml': 'title: "Talks"\ndate: 2025-04-01\nsummary: "On oil."\n',
	'2025-04-01-talks/harbour.md': lamps,
	'2025-04-01-talks/harbour-2.md': ferry,
};

const filesIn = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(libraryPaths(folder).map(path => [path, readFileSync(join(folder, path), 'utf8')]));

const take = async (folder: string, text: string, force = false) => {
	const own = existsSync(folder) ? await readCorpus([folder], {mayBeEmpty: folder}) : undefined;
	const corpus = own ?? (await readCorpus([]));
	return importLibrary(readLibraryFile(text, 'given').files, {folder, corpus, own, force});
};

test('a library that is exported and imported elsewhere is the same, byte for byte', async t => {
	const [from, to] = [temporaryFolder(t), join(temporaryFolder(t), 'new')];
	writeFiles(from, {...library, '.removed/20250101T000000.000Z/a/b.md': lamps, 'notes.txt': 'x'});
	const {added, problems} = await take(to, exportLibrary(from));
	assert.deepEqual([added.toSorted(), problems], [['2025-04-01-talks/harbour', '2025-04-01-talks/harbour-2'], []]);
	assert.deepEqual(filesIn(to), library);
	assert.deepEqual(await take(to, exportLibrary(from)), {added: [], replaced: [], known: 2, problems: []});
});

test('what is here stays, an id that is taken makes way, and outlets that are new come along', async t => {
	const [from, to] = [temporaryFolder(t), temporaryFolder(t)];
	writeFiles(from, library);
	const changed = lamps.replace('first of May', 'third of May');
	writeFiles(to, {
		'outlets.yaml': '- id: harbour\n  name: "My harbour"\n  kind: site\n',
		'2025-04-01-talks/negotiation.yaml': 'title: "Mine"\ndate: 2025-04-01\nsummary: "x"\n',
		'2025-04-01-talks/harbour.md': changed,
		'2025-04-01-talks/harbour-2.md': article(
			'Other',
			'https://harbour.example/other',
			'Something else was told here, of boats and of nets and of men who mend them by night.',
		),
	});
	const {added, known} = await take(to, exportLibrary(from));
	assert.deepEqual([added, known], [['2025-04-01-talks/harbour-3'], 1]);
	const files = filesIn(to);
	assert.equal(files['2025-04-01-talks/harbour-3.md'], ferry);
	assert.equal(files['2025-04-01-talks/harbour.md'], changed);
	assert.match(files['2025-04-01-talks/negotiation.yaml'] ?? '', /Mine/u);
	assert.match(files['outlets.yaml'] ?? '', /^- id: harbour\n {2}name: "My harbour"\n {2}kind: site\n\n- id: wire\n/u);
	const forced = await take(to, exportLibrary(from), true);
	assert.ok(forced.replaced.includes('2025-04-01-talks/harbour'));
	assert.equal(filesIn(to)['2025-04-01-talks/harbour.md'], lamps);
});

test('a file that is no exported library, or leads out of the folder, writes nothing', async t => {
	for (const text of ['{}', 'not json', '[1]', '{"format": "karabakh-reader library", "version": 99, "files": {}}'])
		assert.throws(() => readLibraryFile(text, 'given'), LibraryError);
	const parent = temporaryFolder(t);
	const folder = join(parent, 'library');
	const paths = [
		'../evil.md',
		'a/../../evil.md',
		'/evil.md',
		'a/b/c.md',
		'a/.hidden.md',
		'.git/config',
		'a/b.sh',
		'a\\b.md',
		'a/b\u001B.md',
	];
	const hostile = JSON.stringify({
		format: 'karabakh-reader library',
		version: 1,
		files: {...Object.fromEntries(paths.map(path => [path, lamps])), 'a/broken.md': '---\nno\n'},
	});
	const {files, refused} = readLibraryFile(hostile, 'given');
	assert.deepEqual([refused, [...files.keys()]], [paths, ['a/broken.md']]);
	const {added, problems} = await take(folder, hostile);
	assert.deepEqual([added, problems.length], [[], 1]);
	assert.deepEqual(
		readdirSync(parent, {recursive: true})
			.map(String)
			.filter(name => name.endsWith('.md')),
		[],
	);
});

test('what is removed is kept, the last removal comes back first, and nothing new is written over', t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, library);
	const now = Date.UTC(2025, 3, 9);
	removeArticles(folder, ['2025-04-01-talks/harbour'], now);
	removeArticles(folder, ['2025-04-01-talks/harbour-2'], now);
	assert.deepEqual(Object.keys(filesIn(folder)), ['outlets.yaml']);
	assert.equal(existsSync(join(folder, '2025-04-01-talks')), false);
	assert.equal(countRemoved(folder), 2);
	assert.deepEqual(restoreLast(folder), {back: ['2025-04-01-talks/harbour-2'], left: []});
	writeFiles(folder, {'2025-04-01-talks/harbour.md': ferry});
	assert.deepEqual(restoreLast(folder), {back: [], left: ['2025-04-01-talks/harbour.md']});
	assert.equal(filesIn(folder)['2025-04-01-talks/harbour.md'], ferry);
	writeFiles(folder, library);
	removeArticles(folder, ['2025-04-01-talks/harbour', '2025-04-01-talks/harbour-2'], now + 1);
	restoreLast(folder);
	assert.deepEqual(filesIn(folder), library);
});

test('a removal of which one part fails changes nothing', t => {
	const folder = temporaryFolder(t);
	writeFiles(folder, library);
	assert.throws(() => removeArticles(folder, ['2025-04-01-talks/harbour', '2025-04-01-talks/gone'], 0), LibraryError);
	assert.deepEqual(filesIn(folder), library);
});
