import assert from 'node:assert/strict';
import {test} from 'node:test';
import {outletsTable} from '../../../source/app/outlets/table.js';
import type {OutletLens, OutletsState} from '../../../source/app/outlets/outlets-state.js';
import {itemsIn} from '../../../source/app/compare/lens-table.js';
import {linearText} from '../../../source/app/linear.js';
import {viewOf} from '../../../source/app/view.js';
import {lineText} from '../../../source/app/text/spans.js';
import {createCorpus} from '../../../source/corpus/create.js';
import type {Corpus} from '../../../source/corpus/model.js';
import {createProgram, type Program} from '../../../source/ui/program.js';
import {readOutlets} from '../../../source/ui/read-outlets.js';
import {answerOf} from '../../helpers/settled.js';
import {openSession, type Session} from '../../helpers/session.js';

const told = [
	['star', '2031-03-01', 'The rebel province is quiet. Odile Marsh said that the ferry had sailed.'],
	['star', '2032-05-02', 'In the rebel province nothing moved, and the rebel province slept.'],
	['harbour', '2031-07-20', 'Our northern shore is ours, Marsh said.'],
	['wire', '2034-02-11', 'The shore waits for the ferry.'],
] as const;

function corpusOf(): Corpus {
	return createCorpus({
		outlets: [
			{id: 'star', name: 'Northern Star', tag: 'NS'},
			{id: 'harbour', name: 'Harbour Post', tag: 'HP'},
			{id: 'wire', name: 'North Wire', tag: 'NW'},
		],
		actors: [{id: 'marsh', name: 'Odile Marsh', kind: 'person', names: ['Marsh']}],
		wording: [{id: 'north', name: 'the north', labels: [{label: 'rebel province'}, {label: 'our northern shore'}]}],
		articles: told.map(([outlet, published, paragraph]) => ({
			id: `${published}-day/${outlet}`,
			outlet,
			title: `Day ${published}`,
			published,
			language: 'en',
			paragraphs: [paragraph],
		})),
	});
}

function outletsOf(session: Pick<Session, 'state'>): OutletsState {
	const {screen} = session.state();
	assert.ok(screen.name === 'outlets', screen.name);
	return screen;
}

const namesOf = ({columns}: OutletsState): readonly string[] => columns.map(({outlet}) => outlet);

test('from the timeline: the current lane first, then those with most articles, as many as fit', () => {
	const session = openSession({corpus: corpusOf()}).press('t', 'l', 'o');
	assert.deepEqual(namesOf(outletsOf(session)), ['harbour', 'star', 'wire']);
	assert.deepEqual(
		session.effects
			.map(effect => (effect.type === 'read-outlets' ? effect.lens : effect.type))
			.filter(type => type !== 'save'),
		['wording'],
	);
	assert.deepEqual(
		namesOf(outletsOf(openSession({corpus: corpusOf(), size: {columns: 84, rows: 30}}).press('t', 'o'))),
		['star', 'harbour'],
	);
});

test('lanes that were chosen are the columns, in their order; typed from the list those of what is marked', () => {
	const session = openSession({corpus: corpusOf()}).press('t', '-', 'o');
	assert.deepEqual(namesOf(outletsOf(session)), ['harbour', 'wire']);
	const typed = openSession({corpus: corpusOf()}).press('j', 'space', ':').type('by outlet').press('enter');
	assert.deepEqual(namesOf(outletsOf(typed)), ['harbour']);
});

test('while it is read the screen says how far, answers keys, and a step back leaves', () => {
	const session = openSession({corpus: corpusOf()}).press('t', 'o');
	const shown = (): string => {
		const view = viewOf(session.state());
		return view.kind === 'panes' ? view.panes.flatMap(({lines}) => lines.map(lineText)).join('\n') : '';
	};
	assert.match(shown(), /reading article 0 of 4; Esc leaves/);
	assert.match(shown(), /2 articles, 2031-03-01 – 2032-05-02/);
	assert.match(linearText(session.state()), /reading article 0 of 4/);
	session.press('esc');
	assert.equal(session.state().screen.name, 'grid');
});

/** The program with its effects performed as on a screen. */
function running(query = ''): Program & {press: (...chords: readonly string[]) => void} {
	const session = openSession({corpus: corpusOf(), query});
	const program: Program = createProgram(session.state(), (effect, {dispatch, state}) => {
		if (effect.type === 'read-outlets')
			void readOutlets(effect, {answer: question => answerOf(state(), question)}, program);
		if (effect.type !== 'ask') return;
		const {id, question} = effect;
		dispatch({type: 'answered', id, answer: answerOf(state(), question)});
	});
	return {...program, press: (...chords) => chords.forEach(chord => program.chord(chord))};
}

/** Resolves when all articles are read for a lens. */
async function made(program: Program, lens: OutletLens): Promise<void> {
	return new Promise(resolve => {
		const look = (): void => {
			if (outletsOf(program).made[lens] === undefined) return;
			stop();
			resolve();
		};
		const stop = program.subscribe(look);
	});
}

test('what was read stands in columns with counts, days and lines; Enter reads where it stands, a step back returns', async () => {
	const program = running();
	program.press('t', 'o');
	await made(program, 'wording');
	const at = outletsOf(program);
	const {rows} = outletsTable(program.state(), at);
	assert.equal(rows[0]?.label, 'the north');
	const [star = [], harbour = []] = [0, 1].map(column => itemsIn(rows[0], column).map(({text}) => text));
	assert.equal(star[0], 'rebel province: 3 in 2 of 2 articles, 2031-03-01 – 2032-05-02');
	assert.equal(harbour[0], 'our northern shore: 1 in 1 of 1 article, 2031-07-20');
	program.press('tab', 'enter');
	assert.equal(program.state().read.article, '2031-07-20-day/harbour');
	program.press('q');
	assert.equal(outletsOf(program).made.wording, at.made.wording);
});

test('another lens is read in its turn; one that was read stays', async () => {
	const program = running();
	program.press('t', 'o', '4');
	await made(program, 'voices');
	assert.equal(outletsOf(program).made.wording, undefined);
	const {rows} = outletsTable(program.state(), outletsOf(program));
	assert.deepEqual(
		[0, 1, 2].map(
			column =>
				itemsIn(
					rows.find(({label}) => label === 'Odile Marsh'),
					column,
				)[0]?.text,
		),
		['1 sentence in 1 of 2 articles, 2031-03-01', '1 sentence in 1 of 1 article, 2031-07-20', undefined],
	);
	program.press('3');
	await made(program, 'wording');
	assert.ok(outletsOf(program).made.voices !== undefined);
});

test('the query in context stands by year', async () => {
	const program = running('ferry');
	program.press('t', 'o', '6');
	await made(program, 'context');
	const {rows} = outletsTable(program.state(), outletsOf(program));
	assert.deepEqual(
		rows.map(row => [row.label, [0, 1].map(column => itemsIn(row, column).length)]),
		[
			['2031', [2, 0]],
			['2034', [0, 2]],
		],
	);
});

test('an answer for columns that are gone is dropped', () => {
	const session = openSession({corpus: corpusOf()}).press('t', 'o');
	const {columns} = outletsOf(session);
	session.press('>');
	const program = createProgram(session.state(), () => {});
	program.dispatch({type: 'outlets-read', columns, progress: {lens: 'wording', rows: []}});
	assert.deepEqual(outletsOf(program).made, {});
});
