import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ArchiveError} from '../../source/archive/archive-error.js';
import {MemoryAnswers} from '../../source/archive/memory/memory-answers.js';
import {memoryArchive} from '../../source/archive/memory/memory-archive.js';
import type {Archive, FindQuestion} from '../../source/archive/port.js';
import type {Question} from '../../source/app/asking/question.js';
import {initialState} from '../../source/app/initial.js';
import {lineText} from '../../source/app/text/spans.js';
import {viewOf} from '../../source/app/view.js';
import {spokenIn} from '../../source/compare/voices/spoken.js';
import {defaultSettings} from '../../source/settings/settings.js';
import {type ArchiveNews, followArchive} from '../../source/ui/archive-news.js';
import {createPerformer} from '../../source/ui/perform.js';
import {createProgram, type Program} from '../../source/ui/program.js';
import {type KeptPage, RemoteArchive, type RemoteOptions} from '../../source/ui/remote-archive.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const [first = assert.fail(), second = assert.fail()] = corpus.articles.map(({id}) => id);
const whole: FindQuestion = {query: '', order: 'negotiation', grouped: true, from: 0, limit: 64};
const signal = (): AbortSignal => new AbortController().signal;
const texts = (query: string, ...of: readonly string[]): Question => ({type: 'texts', of: {query, of}});
const find = (query: string): Question => ({type: 'find', of: {...whole, query}});

/** An archive elsewhere: what it was asked, and whether it answers. */
function elsewhere() {
	const inner = memoryArchive(new MemoryAnswers(corpus, spokenIn(corpus)));
	const asked: string[] = [];
	const server = {isDown: false, asked};
	const when = async <T>(answer: () => Promise<T>): Promise<T> => {
		if (server.isDown) throw new ArchiveError('unreachable', 'no answer');
		return answer();
	};
	const archive: Archive = {
		...inner,
		find(question, given) {
			asked.push(question.query);
			return when(() => inner.find(question, given));
		},
		ids: (question, given) => when(() => inner.ids(question, given)),
		texts(question, given) {
			asked.push(`texts ${question.ids.join()}`);
			return when(() => inner.texts(question, given));
		},
		headers: (ids, given) => when(() => inner.headers(ids, given)),
	};
	return {server, connect: () => when(() => Promise.resolve(archive))};
}

function remote(options: Partial<RemoteOptions> & Pick<RemoteOptions, 'connect'>): RemoteArchive {
	return new RemoteArchive({
		kept: undefined,
		keep() {},
		between: 5,
		again: {first: 1, most: 2},
		now: () => new Date(2031, 5, 1, 14, 2),
		...options,
	});
}

/** The page that a run leaves for the next one. */
async function keptPage(): Promise<KeptPage> {
	const {connect} = elsewhere();
	return new Promise((resolve, reject) => {
		const archive = remote({connect, keep: resolve});
		archive
			.catalogue()
			.then(() => archive.answer(find(''), signal()))
			.catch(reject);
	});
}

const listed = (answer: Awaited<ReturnType<RemoteArchive['answer']>>): readonly string[] =>
	answer.type === 'find' ? answer.value.hits.map(({article}) => article.id) : [];

test('the first frame shows what was kept, at once; what the archive holds now comes in', async () => {
	const {connect, server} = elsewhere();
	const archive = remote({connect, kept: await keptPage()});
	const answer = archive.answer(find(''), signal());
	assert.ok(!(answer instanceof Promise));
	assert.equal(listed(answer).length, 3);
	assert.deepEqual(server.asked, []);
	const news = await new Promise<ArchiveNews>(resolve => {
		archive.follow(resolve);
	});
	assert.ok('catalogue' in news && news.catalogue.articleCount === 3);
	archive.close();
});

test('what is typed on is not asked any more: only the first and the last letters reach the archive', async () => {
	const {connect, server} = elsewhere();
	const archive = remote({connect});
	await archive.catalogue();
	const begun = archive.answer(find('a'), signal());
	const stale = new AbortController();
	const dropped = archive.answer(find('ac'), stale.signal);
	stale.abort(new Error('given up'));
	await assert.rejects(Promise.resolve(dropped), /given up/);
	assert.equal(listed(await archive.answer(find('accord'), signal())).length, 1);
	await begun;
	assert.deepEqual(server.asked, ['a', 'accord']);
	archive.close();
});

test('texts that were fetched are read without the archive, and compared without it when it is gone', async () => {
	const {connect, server} = elsewhere();
	const archive = remote({connect});
	await archive.catalogue();
	await archive.answer(texts('', first, second), signal());
	server.asked.length = 0;
	await archive.answer(texts('', second), signal());
	assert.deepEqual(server.asked, []);
	server.isDown = true;
	const answer = await archive.answer(texts('marsh', first, second), signal());
	assert.ok(answer.type === 'texts');
	assert.deepEqual(
		answer.value.map(({article}) => article.id),
		[first, second],
	);
	archive.close();
});

test('texts of articles that are marked are fetched ahead, and what meets the query in them is known without the archive', async () => {
	const {connect, server} = elsewhere();
	const archive = remote({connect});
	await archive.catalogue();
	const right = await remote({connect}).answer(texts('marsh', first, second), signal());
	server.asked.length = 0;
	archive.expect({query: 'marsh', of: [first]});
	archive.expect({query: 'marsh', of: [second]});
	await new Promise(resolve => {
		setImmediate(resolve);
	});
	assert.deepEqual(server.asked, [`texts ${first}`, `texts ${second}`]);
	assert.deepEqual(await archive.answer(texts('marsh', first, second), signal()), right);
	const plain = await archive.answer(texts('', first), signal());
	assert.ok(plain.type === 'texts');
	assert.equal(plain.value[0]?.matches, undefined);
	assert.equal(server.asked.length, 2);
	await archive.answer(texts('accord', first), signal());
	assert.equal(server.asked.length, 3, 'matches of another query are not known');
	archive.close();

	const gone = remote({connect});
	await gone.catalogue();
	server.isDown = true;
	gone.expect({query: '', of: [first]});
	await new Promise(resolve => {
		setImmediate(resolve);
	});
	gone.close();
});

test('marking says which texts will be wanted, unmarking does not', async () => {
	const page = await keptPage();
	const state = initialState({
		catalogue: page.catalogue,
		size: {columns: 140, rows: 20},
		picker: false,
		exact: false,
		query: '',
	});
	const expected: unknown[] = [];
	const program = createProgram(state, (effect, {dispatch}) => {
		if (effect.type === 'expect') expected.push(effect.texts.of);
		if (effect.type !== 'ask' || effect.question.type !== 'find') return;
		dispatch({type: 'answered', id: effect.id, answer: {type: 'find', value: page.found}});
	});
	program.dispatch({type: 'painted'});
	for (const key of ['j', 'space', 'space']) program.chord(key);
	const {marks} = program.state().own;
	assert.equal(marks.length, 2);
	assert.deepEqual(
		expected,
		marks.map(id => [id]),
	);
	for (const key of ['k', 'space']) program.chord(key);
	assert.equal(program.state().own.marks.length, 1);
	assert.equal(expected.length, 2);
});

/** The reader on an archive elsewhere. */
function running(archive: RemoteArchive, page: KeptPage, query = ''): Program {
	const program = createProgram(
		initialState({
			catalogue: page.catalogue,
			size: {columns: 140, rows: 20},
			picker: false,
			exact: false,
			query,
		}),
		createPerformer({
			exit() {},
			suspendTerminal: () => Promise.resolve(),
			redraw: () => Promise.resolve(),
			store: {
				settings: defaultSettings,
				problem: undefined,
				save: () => Promise.resolve(undefined),
				saveNow() {},
				savedElsewhere: () => undefined,
				prepare: () => Promise.resolve(),
			},
			output: process.stdout,
			asker: archive,
		}),
		() => new Date('2031-06-01T12:00:00Z'),
	);
	program.dispatch({type: 'painted'});
	return program;
}

const shown = (program: Program): string => {
	const view = viewOf(program.state());
	assert.ok(view.kind === 'panes');
	return [...view.above, ...view.panes.flatMap(({lines}) => lines)].map(lineText).join('\n');
};

/** Resolves when the screen shows something. */
async function until(program: Program, what: RegExp): Promise<void> {
	if (what.test(shown(program))) return;
	await new Promise<void>(resolve => {
		const stop = program.subscribe(() => {
			if (!what.test(shown(program))) return;
			stop();
			resolve();
		});
	});
}

test('an archive that goes away in the middle of typing leaves what is there, says so, loses no note, and comes back by itself', async () => {
	const page = await keptPage();
	const {connect, server} = elsewhere();
	const archive = remote({connect, kept: page});
	const program = running(archive, page);
	assert.match(shown(program), /First talks on Skerry/);
	followArchive(archive.follow, program);
	program.chord('j');
	const [paragraph = ''] = corpus.articles[1]?.paragraphs ?? [];
	await until(program, new RegExp(paragraph.slice(0, 12)));
	server.isDown = true;
	for (const key of ['/', 'a', 'c', 'c']) program.chord(key);
	assert.match(shown(program), /^\/ acc/);
	await until(program, /offline since 14:02, showing what is kept/);
	await until(program, /no answer/);
	assert.match(shown(program), /First talks on Skerry/);
	for (const key of ['esc', 'enter', 'e']) program.chord(key);
	program.dispatch({type: 'text', text: 'mine'});
	program.chord('enter');
	assert.deepEqual(
		program.state().own.kept.notes.map(({text}) => text),
		['mine'],
	);
	server.isDown = false;
	await until(program, /^(?!.*offline)/s);
	for (const key of ['q', '/', 'ctrl-u']) program.chord(key);
	program.dispatch({type: 'text', text: 'accord'});
	await until(program, / 1\/3 *$/m);
	archive.close();
});

test('a query of the last run that cannot be asked leaves everything that is kept, not an empty list', async () => {
	const page = await keptPage();
	const {connect, server} = elsewhere();
	server.isDown = true;
	const archive = remote({connect, kept: page});
	const program = running(archive, page, 'accord');
	await until(program, /no answer/);
	await until(program, /First talks on Skerry/);
	assert.match(shown(program), /^\/ accord/);
	archive.close();
});
