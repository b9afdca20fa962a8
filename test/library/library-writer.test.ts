import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {fc} from '../helpers/fast-check.js';
import {readCorpus} from '../../source/corpus/read.js';
import type {Draft} from '../../source/library/draft.js';
import {LibraryError} from '../../source/library/library-error.js';
import {LibraryWriter, type Written} from '../../source/library/library-writer.js';
import {articleFile} from '../../source/library/store/article-file.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';
import {temporaryFolder} from '../helpers/temporary.js';

const corpus = sampleCorpus();
const text = 'Odile Marsh and Tomas Veld spoke in Port Ember about the fishermen held on Skerry Island since January.';

const draft = (fields: Partial<Draft> = {}): Draft => ({
	from: 'page.html',
	title: 'Marsh: “we talk”',
	published: '2031-03-02',
	publishedBasis: 'stated',
	language: 'en',
	url: 'https://harbour.example/a',
	outletId: 'harbour',
	text: 'full',
	covers: 'all',
	paragraphs: [text, 'Both said: twelve men - “all of them” - would be # free.'],
	removed: [],
	...fields,
});

const writer = (folder: string, options: Partial<ConstructorParameters<typeof LibraryWriter>[0]> = {}): LibraryWriter =>
	new LibraryWriter({folder, corpus, own: undefined, today: '2031-03-05', force: false, dryRun: false, ...options});

const idOf = (written: Written): string => (written.kind === 'added' ? written.id : `known: ${written.duplicate.id}`);
const newFolder = (t: TestContext): string => join(temporaryFolder(t), 'library');

test('an article is kept as the corpus has them, beside and not over what has its id', async t => {
	const folder = newFolder(t);
	const put = writer(folder).put(draft());
	assert.equal(idOf(put), '2031-03-01-skerry-talks/harbour-2');
	const read = await readCorpus([folder]);
	const [article] = read.articles;
	assert.equal(article?.title, 'Marsh: “we talk”');
	assert.equal(article.text, 'full');
	assert.deepEqual(article.paragraphs, draft().paragraphs);
});

test('the same address or the same text is noticed, --force replaces it, another text gets another name', async t => {
	const folder = newFolder(t);
	writer(folder).put(draft());
	const own = await readCorpus([folder]);
	const again = writer(folder, {own});
	assert.equal(
		idOf(again.put(draft({url: 'http://www.harbour.example/a/?utm_source=x#top'}))),
		'known: 2031-03-01-skerry-talks/harbour-2',
	);
	assert.equal(idOf(again.put(draft({url: undefined}))), 'known: 2031-03-01-skerry-talks/harbour-2');
	const other = draft({
		url: 'https://harbour.example/b',
		paragraphs: ['A second day of talks in Port Ember brought the ministers no nearer to a ferry line for Skerry.'],
	});
	assert.equal(idOf(again.put(other)), '2031-03-01-skerry-talks/harbour-3');
	const reprint = draft({url: 'https://wire.example/a', outletId: undefined});
	assert.equal(idOf(again.put(reprint)), '2031-03-01-skerry-talks/wire', 'who prints it too is an outlet more');
	const unplaced = draft({url: undefined, outletId: undefined, outlet: 'The Reef Letter'});
	assert.equal(idOf(again.put(unplaced)), '2031-03-01-skerry-talks/the-reef-letter');
	assert.equal(
		idOf(again.put(draft({url: undefined, outletId: undefined, outlet: undefined}))),
		'known: 2031-03-01-skerry-talks/harbour-2',
		'of nobody it may be anybody’s',
	);
	const forced = writer(folder, {own, force: true}).put(draft({title: 'Corrected'}));
	assert.equal(idOf(forced), '2031-03-01-skerry-talks/harbour-2');
	assert.match(readFileSync(join(folder, '2031-03-01-skerry-talks', 'harbour-2.md'), 'utf8'), /^title: "Corrected"$/mu);
});

test('a file that appeared meanwhile is not overwritten: the article takes the next name', t => {
	const folder = newFolder(t);
	const late = writer(folder);
	mkdirSync(join(folder, '2031-03-01-skerry-talks'), {recursive: true});
	const path = join(folder, '2031-03-01-skerry-talks', 'harbour-2.md');
	writeFileSync(path, 'theirs');
	assert.equal(idOf(late.put(draft())), '2031-03-01-skerry-talks/harbour-3');
	assert.equal(readFileSync(path, 'utf8'), 'theirs');
});

test('two runs that add one new outlet leave one entry of it, and each its article', t => {
	const folder = newFolder(t);
	const runs = [writer(folder), writer(folder)];
	const ids = runs.map((run, number) =>
		idOf(
			run.put(
				draft({
					outletId: undefined,
					url: `https://gull.example/${number}`,
					negotiation: 'unsorted',
					paragraphs: [text, `Number ${number} of the ferries was late again in Port Ember.`],
				}),
			),
		),
	);
	assert.deepEqual(ids, ['unsorted/gull', 'unsorted/gull-2']);
	assert.equal(readFileSync(join(folder, 'outlets.yaml'), 'utf8').match(/^- id: gull$/gmu)?.length, 1);
});

test('what a killed run left half done is gone after the next', t => {
	const folder = newFolder(t);
	mkdirSync(join(folder, 'unsorted'), {recursive: true});
	writeFileSync(join(folder, 'unsorted', 'gull.md.999999.1.tmp'), 'hal');
	writeFileSync(join(folder, '.writing.lock'), '999999 elsewhere-or-here 1');
	writeFileSync(join(folder, '.writing.lock.999999.1'), '999999 elsewhere-or-here 1');
	utimesSync(join(folder, '.writing.lock'), 0, 0);
	writer(folder);
	assert.deepEqual(readdirSync(folder, {recursive: true}), ['unsorted']);
});

test('a dry run writes nothing and says the same', t => {
	const folder = newFolder(t);
	const dry = writer(folder, {dryRun: true}).put(draft());
	assert.equal(existsSync(folder), false);
	assert.deepEqual(dry, writer(folder).put(draft()));
});

test('what no page says is inferred and said; an outlet nobody knows gets an entry, a place nobody described a description', async t => {
	const folder = newFolder(t);
	const put = writer(folder).put(
		draft({
			outletId: undefined,
			outlet: 'Gull',
			url: 'https://gull.example/x',
			title: undefined,
			published: undefined,
			publishedBasis: undefined,
			paragraphs: ['A bakery far away opened its doors at six in the morning and sold bread until noon.'],
		}),
	);
	assert.equal(idOf(put), 'unsorted/gull');
	assert.ok(put.kind === 'added');
	assert.match(put.inferred.join('\n'), /title: inferred.*\n.*2031-03-05: unknown: the day/su);
	const read = await readCorpus([folder]);
	assert.deepEqual(read.problems, []);
	assert.equal(read.outlets.find(({id}) => id === 'gull')?.home, 'https://gull.example');
	assert.equal(read.negotiations[0]?.title, 'Not sorted yet');
	assert.match(read.articles[0]?.title ?? '', /^A bakery far away .*…$/u);
});

test('the text of an account that is here already joins it, by address or by outlet, day and headline', async t => {
	const folder = newFolder(t);
	const account = '2031-03-01-skerry-talks/harbour';
	const byAddress = writer(folder).put(
		draft({url: 'http://harbour.example/skerry_talks/?utm_source=x', outletId: undefined}),
	);
	assert.equal(idOf(byAddress), account);
	assert.ok(byAddress.kind === 'added');
	assert.match(byAddress.inferred.join('\n'), /account that is here already \(the same address\)/u);
	assert.equal(existsSync(join(folder, '2031-03-01-skerry-talks', 'negotiation.yaml')), false);
	const own = await readCorpus([folder]);
	const again = writer(folder, {own}).put(draft({url: 'https://harbour.example/skerry_talks'}));
	assert.equal(idOf(again), `known: ${account}`);

	const head = {title: 'Ministers meet over Skerry', published: '2031-03-01', url: undefined};
	assert.equal(idOf(writer(newFolder(t)).put(draft(head))), account);
	for (const other of [
		{published: '2031-03-02'},
		{title: 'Ministers meet'},
		{outletId: 'northwire'},
		{text: 'brief' as const},
	])
		assert.notEqual(idOf(writer(newFolder(t)).put(draft({...head, ...other}))), account, JSON.stringify(other));
	const elsewhere = writer(newFolder(t), {negotiation: '2031-05-09-ferry-accord'}).put(draft(head));
	assert.equal(idOf(elsewhere), '2031-05-09-ferry-accord/harbour');
	const undated = writer(newFolder(t)).put(
		draft({url: 'https://harbour.example/skerry_talks', published: undefined, title: undefined}),
	);
	assert.ok(undated.kind === 'added');
	assert.deepEqual([undated.article.published, undated.article.title], ['2031-03-01', 'Ministers meet over Skerry']);
});

test('no article is made of nothing, and no name leads out of the library', t => {
	const folder = newFolder(t);
	assert.throws(() => writer(folder).put(draft({paragraphs: []})), LibraryError);
	const put = writer(folder).put(draft({negotiation: '../../outside', outletId: '../x', outlet: '..', url: undefined}));
	assert.match(idOf(put), /^[\w-]+\/[\w-]+$/u);
	assert.deepEqual(readdirSync(join(folder, '..')), ['library']);
});

test('every draft that becomes a file reads back as it was', () => {
	const line = fc
		.string({unit: 'grapheme', minLength: 1, maxLength: 60})
		.map(each => `x${each.replaceAll(/[\p{C}\p{Z}\p{M}]+/gu, ' ')}`.normalize('NFC').replaceAll(/ +/gu, ' ').trim());
	fc.assert(
		fc.property(line, line, fc.array(line, {minLength: 1, maxLength: 5}), (title, author, paragraphs) => {
			const article = {
				...draft({author, paragraphs}),
				title,
				published: '2031-03-02',
				publishedBasis: 'inferred: “why”',
				language: 'en',
				outletId: 'harbour',
			};
			try {
				assert.match(articleFile(article, 'a/b'), /^---\n/u);
			} catch (error) {
				assert.ok(error instanceof LibraryError, String(error));
			}
		}),
	);
});
