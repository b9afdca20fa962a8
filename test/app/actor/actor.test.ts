import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {ActorState} from '../../../source/app/actor/actor-state.js';
import {linearText} from '../../../source/app/linear.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {createProgram, type Program} from '../../../source/ui/program.js';
import {readActor} from '../../../source/ui/read-actor.js';
import {openSession, type Session} from '../../helpers/session.js';
import {answerOf} from '../../helpers/settled.js';

const told = [
	['2031-03-01-skerry/arrow', 'Talks on Skerry', 'Odile Marsh said that the ferry had sailed. Marsh went home.'],
	['2031-03-01-skerry/harbour', 'Marsh and Veld meet', 'The ferry sailed.'],
	['2031-03-01-skerry/wire', 'The shore waits', 'Nobody is named.'],
	['2032-05-02-reef/arrow', 'Veld on the reef', 'Ivo Veld said no. Then O. Marsh left.'],
] as const;

function corpusOf(): Corpus {
	return createCorpus({
		outlets: ['arrow', 'harbour', 'wire'].map(id => ({id, name: `The ${id}`, tag: id.toUpperCase().slice(0, 4)})),
		actors: [
			{
				id: 'marsh',
				name: 'Odile Marsh',
				kind: 'person',
				names: ['Marsh', 'O. Marsh'],
				roles: [{role: 'Foreign Minister of Norland', from: '2030-01-01'}],
			},
			{id: 'veld', name: 'Ivo Veld', kind: 'person', names: ['Veld']},
		],
		articles: told.map(([id, title, paragraph]) => ({
			id,
			outlet: id.split('/')[1] ?? '',
			title,
			published: id.slice(0, 10),
			language: 'en',
			paragraphs: ['There is news.', paragraph],
		})),
	});
}

type Running = Program & {press: (...chords: readonly string[]) => Promise<Running>};

/** The program with its effects performed as on a screen; a key is done when what it had read is. */
function running(query = '', size = {columns: 120, rows: 30}): Running {
	let reading: Promise<unknown> = Promise.resolve();
	const program: Program = createProgram(
		openSession({corpus: corpusOf(), query, size}).state(),
		(effect, {dispatch, state}) => {
			if (effect.type === 'read-actor')
				reading = readActor(effect, {answer: question => answerOf(state(), question)}, program);
			if (effect.type !== 'ask') return;
			const {id, question} = effect;
			dispatch({type: 'answered', id, answer: answerOf(state(), question)});
		},
	);
	program.dispatch({type: 'painted'});
	const all: Running = {
		...program,
		async press(...chords) {
			for (const chord of chords) program.chord(chord);
			await reading;
			return all;
		},
	};
	return all;
}

function pageOf({state}: Pick<Session, 'state'>): ActorState {
	const {screen} = state();
	assert.ok(screen.name === 'actor', screen.name);
	return screen;
}

function shown({state}: Pick<Session, 'state'>): readonly string[] {
	const view = viewOf(state());
	assert.ok(view.kind === 'panes');
	return view.panes.flatMap(({lines}) => lines.map(line => lineText(line).trimEnd()));
}

test('Enter on a name that was gone to opens its page: when, by whom, called what, named and let speak how often', async () => {
	const program = await running('marsh').press('enter', 'n', 'enter');
	assert.equal(pageOf(program).id, 'marsh');
	const [name = '', sums, called, , heads, ...rows] = shown(program);
	assert.match(name, /^Odile Marsh · .*Foreign Minister of Norland \(2030-01-01 – \)$/);
	assert.equal(sums, 'named 4 times in 3 articles by 2 outlets on 2 negotiations, let speak 1 time');
	assert.equal(called, 'called: Marsh (2), O. Marsh, Odile Marsh');
	assert.match(heads ?? '', /called +named +speaks$/);
	assert.deepEqual(
		rows.map(row => row.replaceAll(/ +/g, ' ').trim()),
		[
			'2031-03-01 Skerry',
			'> ✓ARRO The arrow 2031-03-01 Marsh, Odile Marsh 2 1',
			'HARB The harbour 2031-03-01 Marsh 1 0',
			'2032-05-02 Reef',
			'ARRO The arrow 2032-05-02 O. Marsh 1 0',
		],
	);
});

test('where nothing is searched n goes from name to name, and Enter on none stays with the paragraph', async () => {
	const program = await running().press('j', 'enter', 'n', 'n');
	assert.equal(program.state().read.hit, 1);
	await program.press('enter');
	assert.equal(pageOf(program).id, 'veld');
	const other = await running().press('j', 'enter', '}', 'enter');
	assert.notEqual(other.state().screen.name, 'actor');
});

test('W lists the names of the paragraph before those of the text; the chosen one has its page', async () => {
	const program = await running().press('enter', '}', 'W');
	const {overlay} = program.state();
	assert.ok(overlay?.kind === 'menu');
	assert.deepEqual(
		overlay.menu.items.map(({label, section}) => [section, label]),
		[['In this paragraph', 'Odile Marsh (2)']],
	);
	await program.press('enter');
	assert.equal(pageOf(program).rows.length, 3);
	const nobody = await running().press('j', 'j', 'W');
	assert.equal(nobody.state().message, 'no listed person, state or body is named here');
});

test('in the coverage Enter on a name opens its page, a step back returns to the row', async () => {
	const program = await running().press('C', 'h', 'enter');
	const {id} = pageOf(program);
	assert.ok(['marsh', 'veld'].includes(id));
	await program.press('q');
	assert.equal(program.state().screen.name, 'grid');
});

test('from the page an article is read where it names them, accounts are compared, and each step back returns to the row', async () => {
	const program = await running().press('enter', '}', 'W', 'enter');
	await program.press('j', 'j', 'enter');
	assert.deepEqual(program.state().read, {
		article: '2032-05-02-reef/arrow',
		top: {block: 2, offset: 0},
		passage: 1,
	});
	await program.press('q');
	assert.equal(pageOf(program).current, 2);
	await program.press('g', 'space', 'space', 'c');
	const {screen} = program.state();
	assert.ok(screen.name === 'compare');
	assert.deepEqual(
		screen.comparison.articles.map(({id}) => id),
		['2031-03-01-skerry/arrow', '2031-03-01-skerry/harbour'],
	);
	await program.press('q');
	assert.equal(pageOf(program).current, 2);
	await program.press(']');
	assert.equal(pageOf(program).current, 2);
	await program.press('[');
	assert.equal(pageOf(program).current, 0);
	await program.press('esc');
	assert.equal(program.state().screen.name, 'read');
	assert.equal(program.state().read.article, '2031-03-01-skerry/arrow');
});

test('the page is heard as sentences, and fits windows from the least on', async () => {
	const program = await running().press('enter', '}', 'W', 'enter');
	assert.match(linearText(program.state()), /^Odile Marsh: named 4 times.*\nThe arrow, Talks on Skerry, 2031-03-01/);
	for (const [columns, rows] of [
		[40, 10],
		[80, 24],
		[100, 30],
		[200, 50],
	] as const) {
		program.dispatch({type: 'resize', size: {columns, rows}});
		const view = viewOf(program.state());
		assert.ok(view.kind === 'panes');
		for (const pane of view.panes) {
			assert.ok(pane.lines.length <= pane.rows, `${columns}x${rows}`);
			assert.ok(
				pane.lines.some(line => lineText(line).startsWith('>')),
				`${columns}x${rows}`,
			);
		}
	}
});

test('the page opens at the article it was opened from', async () => {
	const program = await running().press('j', 'W', 'enter');
	assert.equal(pageOf(program).rows[pageOf(program).current]?.article.id, '2031-03-01-skerry/harbour');
	await program.press('k');
	assert.equal(pageOf(program).current, 0);
});
