import assert from 'node:assert/strict';
import {test} from 'node:test';
import {understoodLine} from '../../../source/app/line/view.js';
import {outlineOf, outlineRow} from '../../../source/app/list/outline.js';
import {rowsShown} from '../../../source/app/list/rows-shown.js';
import {listLines} from '../../../source/app/list/view.js';
import {cellWidth} from '../../../source/text/width.js';
import {keyOf, outlineIn, rowAt} from '../../../source/app/list/rows.js';
import {lineText} from '../../../source/app/text/spans.js';
import {openSession, type Session} from '../../helpers/session.js';

const harbour = '2031-03-01-skerry-talks/harbour';
const northwire = '2031-03-01-skerry-talks/northwire';

const understoodText = (session: Session) => lineText(understoodLine(session.state(), 120));

function linesOf(session: Session, columns = 120): readonly string[] {
	return listLines(session.state(), {columns, rows: 10}).map(line => lineText(line).trimEnd());
}

test('sorting changes the order of the list, which says so and keeps it', () => {
	const session = openSession().press('x', 'down', 'enter', '/').type('skerry').press('enter');
	assert.equal(session.state().search.order, 'date');
	assert.equal(session.menu(), undefined);
	assert.match(understoodText(session), / Sort by: date$/);
});

test('sorted by outlet the negotiations stay in their order, since each has its outlets', () => {
	const session = openSession().press('x', 'G', 'up', 'enter');
	assert.equal(session.state().search.order, 'outlet');
	assert.deepEqual(
		Array.from({length: outlineIn(session.state()).rows}, (_, index) => keyOf(rowAt(session.state(), index))?.id),
		['2031-03-01-skerry-talks', harbour, northwire, '2031-05-09-ferry-accord', '2031-05-09-ferry-accord/lantern'],
	);
});

test('read, bookmarked and noted articles have their signs, a bookmark beside either', () => {
	const session = openSession({size: {columns: 200, rows: 30}}).press('enter', 'q', 'm', 'down');
	assert.match(linesOf(session)[1] ?? '', /^ {2}\*✓HP /);
	session.press('up', 'enter', 'e').type('why?').press('enter', 'q', 'down');
	assert.match(linesOf(session)[1] ?? '', /^ {2}\*"HP /);
	assert.match(linesOf(session)[2] ?? '', /^> {3}NW /);
});

test('what matched stands out in the current row too', () => {
	const session = openSession({query: 'skerry', size: {columns: 200, rows: 30}});
	const row = listLines(session.state(), {columns: 120, rows: 10})[1] ?? [];
	assert.deepEqual(
		row.filter(({style}) => style === 'current-match').map(({text}) => text),
		['Skerry'],
	);
	assert.equal(lineText(row).length, 120);
});

test('a list without articles says what would be found without a part of the query', () => {
	const session = openSession().press('/').type('zebra skerry');
	assert.match(
		linesOf(session).join('\n'),
		/Nothing matches zebra skerry\.\n {2}Without zebra: 3\. Fewer words find more;/,
	);
	session.press('ctrl-u').type('zebra');
	assert.match(linesOf(session).join('\n'), /Nothing matches zebra\.\n {2}Fewer words find more;/);
});

test('a narrow heading keeps the number of its outlets', () => {
	assert.match(linesOf(openSession(), 120)[0] ?? '', /2 outlets, 2 origins$/);
	assert.match(linesOf(openSession(), 40)[0] ?? '', /2 outlets$/);
});

test('when the current article is filtered away, the nearest one of what is left is current', () => {
	const session = openSession().press('down', '/').type('un ferry');
	assert.equal(session.state().read.article, '2031-05-09-ferry-accord/lantern');
	session.press('ctrl-u').type('fishermen');
	assert.equal(session.state().read.article, harbour);
});

test('after an article Tab goes to the next article, past the heading that would mark all of its talks', () => {
	const session = openSession({picker: true});
	const {count} = session.state().search.listed;
	for (let at = 0; at < count; at++) session.press('tab');
	assert.deepEqual(session.state().own.marks, session.listed());
	// Behind the last one there is nothing to go to.
	assert.equal(session.state().list.current?.id, session.listed().at(-1));
	session.press('shift-tab', 'shift-tab');
	assert.equal(session.state().own.marks.length, count - 2);
});

test('where a line has no room for outlet and headline an article has two, both of them current', () => {
	const session = openSession({query: 'skerry', size: {columns: 120, rows: 30}});
	const lines = listLines(session.state(), {columns: 54, rows: 10});
	const [, above = [], below = []] = lines;
	assert.match(lineText(above), /^> {3}HP {3}Harbour Post +03-01 *$/);
	assert.match(lineText(below), /^ {9}Ministers meet over Skerry *$/);
	for (const line of [above, below]) {
		assert.equal(cellWidth(lineText(line)), 54);
		assert.ok(
			line.every(({style}) => style === undefined || style.startsWith('current')),
			JSON.stringify(line),
		);
	}
	assert.ok(below.some(({style, text}) => style === 'current-match' && text === 'Skerry'));
	assert.match(lines.map(lineText).join('\n'), /LAN {2}The Lantern, Evening… +North Wire fr 2031-05/);
});

test('the current row is whole on the screen, and the lines are filled, wherever one is', () => {
	const groups = [3, 1, 5, 2].map((count, i) => ({negotiation: `n${i}`, count, outlets: count, origins: count}));
	const outline = outlineOf(groups, new Set<string>());
	const linesFor = (first: number, last: number, ofArticle: number): number =>
		Array.from({length: last - first + 1}, (_, i) =>
			outlineRow(outline, first + i)?.hit === undefined ? 1 : ofArticle,
		).reduce((sum: number, lines) => sum + lines, 0);
	for (const ofArticle of [1, 2])
		for (const height of [3, 4, 7, 30])
			for (let at = 0; at < outline.rows; at++)
				for (let top = 0; top < outline.rows; top++) {
					const {first, last} = rowsShown(outline, {top, at, height, ofArticle});
					const used = linesFor(first, last, ofArticle);
					const where = `${ofArticle} ${height} ${at} ${top}`;
					assert.ok(first <= at && at <= last && used <= height, where);
					assert.ok(last === outline.rows - 1 || used + ofArticle > height, where);
					assert.ok(first === 0 || last < outline.rows - 1 || used + ofArticle > height, where);
				}
});
