import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {memoryArchive} from '../../source/archive/memory/memory-archive.js';
import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {createCorpus} from '../../source/corpus/create.js';
import type {Article, Corpus} from '../../source/corpus/model.js';
import type {Draft} from '../../source/library/draft.js';
import {KnowingWriter} from '../../source/library/knowing-writer.js';
import {evenly, nearestInTime} from '../../source/library/place/sampled.js';
import {LibraryWriter} from '../../source/library/library-writer.js';
import {emptyCorpus} from '../../source/search/catalogue.js';
import {seeded} from '../helpers/fuzz-pieces.js';
import {temporaryFolder} from '../helpers/temporary.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Talks of one winter, each about a thing of its own, with accounts in words that all of them use. */
function manyTalks(talks: number, accounts: number): Corpus {
	const random = seeded(7);
	const common = Array.from({length: 300}, (_, at) => `word${at}`);
	const some = (count: number): string =>
		Array.from({length: count}, () => common[Math.floor(random() ** 2 * common.length)]).join(' ');
	const negotiations = Array.from({length: talks}, (_, at) => ({
		id: `2031-03-${pad(1 + (at % 9))}-thing${at}`,
		title: `Talks on thing${at}`,
		date: `2031-03-${pad(1 + (at % 9))}`,
		summary: `Nobody gave thing${at} away.`,
	}));
	const articles = negotiations.flatMap(({id, date}, at) =>
		Array.from(
			{length: accounts},
			(_, number): Article => ({
				id: `${id}/outlet${number}`,
				negotiation: id,
				outlet: `outlet${number}`,
				title: `Thing${at} again, ${number}`,
				published: date,
				publishedBasis: 'stated',
				language: 'en',
				url: `https://outlet${number}.example/${at}`,
				text: 'full',
				covers: 'all',
				paragraphs: [`${some(40)} thing${at} and its keeper${at} ${some(40)} thing${at}.`],
			}),
		),
	);
	const outlets = Array.from({length: accounts}, (_, at) => ({
		id: `outlet${at}`,
		name: `Outlet ${at}`,
		tag: `O${at}`,
		kind: 'newspaper' as const,
		home: `https://outlet${at}.example`,
	}));
	return createCorpus({articles, negotiations, outlets, actors: [], places: []});
}

const draft = (fields: Partial<Draft>): Draft => ({
	from: 'page.html',
	title: 'Lamps',
	published: '2031-03-05',
	publishedBasis: 'stated',
	language: 'en',
	text: 'full',
	covers: 'all',
	paragraphs: [`word1 word2 word3 thing33 word4 word5 keeper33 word6 word7 word8 thing33 word9 word10.`],
	removed: [],
	...fields,
});

/** A library in which the articles of a corpus lie, asked by an archive. */
async function knowing(
	t: TestContext,
	corpus: Corpus,
	heard: (negotiations: readonly string[]) => void = () => undefined,
): Promise<KnowingWriter> {
	const folder = temporaryFolder(t);
	for (const {id} of corpus.articles) {
		mkdirSync(dirname(join(folder, id)), {recursive: true});
		writeFileSync(join(folder, `${id}.md`), '');
	}
	const kept = memoryArchive(new MemoryAnswers(corpus, () => []));
	const filed: typeof kept.filed = (negotiations, signal) => {
		heard(negotiations);
		return kept.filed(negotiations, signal);
	};
	const archive = {...kept, filed};
	const catalogue = await archive.catalogue();
	const options = {folder, own: undefined, today: '2031-03-09', force: false, dryRun: true};
	const writer = new LibraryWriter({...options, corpus: emptyCorpus(catalogue)});
	return new KnowingWriter(writer, archive, catalogue, {isPlaced: false});
}

test('among more talks than are read, and more accounts, a draft goes where its rare words are, with a day and without', async t => {
	const corpus = manyTalks(60, 30);
	for (const [published, talks] of [
		['2031-03-05', '2031-03-07-thing33'],
		[undefined, '2031-03-07-thing33'],
		['2029-03-05', 'unsorted'],
	] as const) {
		const put = await (await knowing(t, corpus)).put(draft({published, outlet: 'Gull'}));
		assert.equal(put.kind === 'added' && put.id.split('/')[0], talks, published);
	}
});

test('what lies under a negotiation is asked once for all drafts of a run', async t => {
	const heard: string[] = [];
	const writer = await knowing(t, manyTalks(30, 2), ids => heard.push(...ids));
	for (const outlet of ['Gull', 'Tern', 'Auk']) await writer.put(draft({outlet}));
	assert.ok(heard.length > 0);
	assert.deepEqual(heard, [...new Set(heard)]);
});

test('what is in the library is known by its address, its words and what was put this time', async t => {
	const corpus = manyTalks(40, 3);
	const [first] = corpus.articles;
	assert.ok(first !== undefined);
	const writer = await knowing(t, corpus);
	assert.equal(await writer.isKnown('http://www.outlet0.example/0/'), true);
	assert.equal(await writer.isKnown('https://outlet0.example/none'), false);
	for (const fields of [
		{url: first.url, title: first.title},
		{outlet: 'Outlet 0', paragraphs: [`Read here: ${first.paragraphs.join(' ')}`]},
	]) {
		const put = await (await knowing(t, corpus)).put(draft(fields));
		assert.deepEqual(put.kind === 'known' && put.duplicate.id, first.id);
	}
	const added = await writer.put(draft({outlet: 'Outlet 0'}));
	assert.equal(added.kind === 'added' && added.id, '2031-03-07-thing33/outlet0-2');
	assert.equal((await writer.put(draft({outlet: 'Outlet 0'}))).kind, 'known');
});

test('a sample is from all over a list, or the nearest in time, in the order of the list', () => {
	const list = Array.from({length: 31}, (_, at) => ({id: String(at), published: `2031-01-${pad(1 + at)}`}));
	assert.deepEqual(
		evenly(list, 4).map(({id}) => id),
		['0', '8', '16', '24'],
	);
	assert.deepEqual(evenly(list, 40), list);
	assert.deepEqual(
		nearestInTime(list, '2031-01-20', 3).map(({id}) => id),
		['18', '19', '20'],
	);
	assert.equal(nearestInTime(list, undefined, 4).length, 4);
	assert.deepEqual(
		nearestInTime(list, '2031-01', 1).map(({id}) => id),
		['14'],
	);
});
