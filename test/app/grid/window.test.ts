import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cellWidth} from '../../../source/text/width.js';
import {gridLines} from '../../../source/app/grid/view.js';
import {windowOf} from '../../../source/app/grid/window.js';
import {lineText} from '../../../source/app/text/spans.js';
import type {GridState, Size} from '../../../source/app/state.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {openSession, type Session} from '../../helpers/session.js';

const longest = 'Ministers meet for the third time over the ferry line';

/** Twelve rounds, forty outlets, each reporting one round; the titles are long. */
function manyOutlets(size: Size): Session {
	const rounds = Array.from({length: 12}, (_, i) => `2031-${String(i + 1).padStart(2, '0')}-01-round`);
	const outlets = Array.from({length: 40}, (_, i) => ({
		id: `outlet-${i}`,
		name: `Outlet ${i}`,
		kind: 'newspaper' as const,
	}));
	const corpus = createCorpus({
		outlets,
		actors: [],
		places: [],
		negotiations: rounds.map(id => ({id, title: longest, date: id.slice(0, 10), parties: [], summary: ''})),
		articles: outlets.map(({id}, i) => ({
			id: `${rounds[i % rounds.length]}/${id}`,
			outlet: id,
			title: `Headline of outlet ${i}`,
			published: '2031-01-01',
			publishedBasis: 'stated',
			language: 'en',
			text: 'brief' as const,
			covers: 'all' as const,
			negotiation: rounds[i % rounds.length] ?? '',
			paragraphs: ['Nothing happened.'],
		})),
	});
	return openSession({corpus, size}).press('t');
}

function gridOf(session: Session): GridState {
	const {screen} = session.state();
	assert.ok(screen.name === 'grid');
	return screen;
}

function linesOf(session: Session): readonly string[] {
	const {columns, rows} = session.state().size;
	return gridLines(session.state(), gridOf(session), {columns, rows: rows - 3}).map(lineText);
}

test('labels are whole where few lanes leave the room, and lanes then say more than a number', () => {
	const session = manyOutlets({columns: 160, rows: 30}).press('=', 'enter', 'down', 'enter', 'q');
	const text = linesOf(session).join('\n');
	assert.ok(text.includes(`2031-01-01 ${longest} `));
	assert.match(text, /Outlet 0/);
	assert.match(text, /▒1 Headline of outlet 0|▓1 Headline of outlet 0/);
});

test('many lanes take the room that the labels do not need', () => {
	const session = manyOutlets({columns: 160, rows: 30});
	const {label, lane, lanes} = windowOf(session.state(), gridOf(session));
	assert.equal(lane, 6);
	assert.ok(label >= 56 && label + lanes * lane <= 160, `${label} and ${lanes} lanes of ${lane}`);
});

test('the lines above say which lanes are on the screen, and by what they were chosen', () => {
	const session = manyOutlets({columns: 160, rows: 30});
	const {lanes} = windowOf(session.state(), gridOf(session));
	assert.match(linesOf(session)[0] ?? '', new RegExp(`^lanes 1–${lanes} of 40, most articles first`));
	session.press(...Array.from({length: 39}, () => 'right'));
	assert.match(linesOf(session)[0] ?? '', new RegExp(`^lanes ${41 - lanes}–40 of 40, `));
	session.press('-');
	assert.match(linesOf(session)[0] ?? '', /of 39, chosen; A brings all 40/);
});

test('the current cell stays on the screen whatever the size, and every line fits', () => {
	const session = manyOutlets({columns: 200, rows: 50}).press('G', ...Array.from({length: 20}, () => 'right'));
	for (const [columns, rows] of [
		[40, 10],
		[60, 20],
		[84, 24],
		[200, 50],
	] as const) {
		session.resize(columns, rows);
		const lines = linesOf(session);
		const {row, column} = gridOf(session);
		assert.deepEqual([row, column], [11, 20]);
		assert.ok(lines.length <= rows - 3);
		for (const line of lines) assert.ok(cellWidth(line) <= columns, line);
		assert.equal(lines.filter(line => line.startsWith('>')).length, 1, `${columns}x${rows}`);
		assert.equal(lines.filter(line => line.includes('▸')).length, 1, `${columns}x${rows}`);
	}
	assert.equal(gridOf(session).top, 0);
});
