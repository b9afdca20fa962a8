import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {lensTable} from '../../../source/app/compare/lens.js';
import {type ColumnLens, lenses} from '../../../source/compare/lenses.js';
import {lensDocument} from '../../../source/app/compare/lens-document.js';
import {itemsIn, type LensTable, type TableRow} from '../../../source/app/compare/lens-table.js';
import {columnGap} from '../../../source/app/layout.js';
import {wordsFor} from '../../../source/app/words/choose.js';
import {lineText} from '../../../source/app/text/spans.js';
import {voicesTable} from '../../../source/compare/voices/voices-table.js';
import {wordingByContrast} from '../../../source/compare/wording/contrast.js';
import type {Comparison} from '../../../source/compare/model.js';
import {gapsOf, missingRows} from '../../../source/compare/gaps.js';
import {mentionsIn} from '../../../source/search/mentions/mentions.js';
import {cellWidth} from '../../../source/text/width.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {corpusOf} from '../../helpers/settled.js';
import {openSession, type Session} from '../../helpers/session.js';

/** Three columns of forty cells. */
const three = {shown: {start: 0, end: 3}, width: 40, total: 124, opened: []};
const harbour = '2031-03-01-skerry-talks/harbour';

const columnLenses = lenses.filter((lens): lens is ColumnLens => lens !== 'context');

function open(...keys: readonly string[]): Session {
	return openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', ...keys);
}

function comparisonOf(session: Session): Comparison {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return screen.comparison;
}

function tableOf(session: Session, lens: ColumnLens): LensTable {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return lensTable(session.state(), screen, lens);
}

type Beside = Extract<TableRow, {kind: 'beside'}>;

const besides = ({rows}: LensTable): readonly Beside[] => rows.filter(row => row.kind === 'beside');

const textsIn = (row: Beside | undefined, column: number): readonly string[] =>
	(row?.cells[column]?.items ?? []).map(({text}) => text);

/** The one row of that heading. */
function rowOf(table: LensTable, label: string): Beside {
	const [row, other] = besides(table).filter(each => each.label === label);
	assert.ok(row !== undefined && other === undefined, `${label} has one row`);
	return row;
}

for (const lens of columnLenses) {
	test(`${lens}: every row has a cell for each account, and what stands there is of that account`, () => {
		const session = open();
		const {articles} = comparisonOf(session);
		const {rows} = tableOf(session, lens);
		assert.ok(rows.length > 0);
		for (const row of rows) {
			if (row.kind === 'beside') assert.equal(row.cells.length, articles.length);
			for (const [column, article] of articles.entries()) {
				for (const {paragraph, start, end} of itemsIn(row, column).flatMap(({places = []}) => places)) {
					const text = paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');
					assert.ok(start >= 0 && start < end && end <= text.length);
				}
			}
		}
	});
}

test('every label of every account stands in exactly one cell, with its counts in words', () => {
	const session = open();
	const {articles} = comparisonOf(session);
	const {words} = session.state();
	const corpus = corpusOf(session.state());
	const table = tableOf(session, 'wording');
	const rows = wordingByContrast(corpus, articles);
	assert.deepEqual(
		rows.map(({name}) => name).toSorted(),
		table.rows
			.map(({label}) => label)
			.filter(label => label !== words.distinctive)
			.toSorted(),
	);
	for (const {name, cells} of rows) {
		for (const [column, article] of articles.entries()) {
			const labels = cells.find(cell => cell.article === article.id)?.labels ?? [];
			const items = rowOf(table, name).cells[column]?.items.filter(({places}) => places !== undefined) ?? [];
			assert.deepEqual(
				items.map(({text}) => text.split(': ')[0]),
				labels.map(({label}) => label),
			);
			for (const [i, {own, quoted, inBrief}] of labels.entries()) {
				const said = items[i]?.text ?? '';
				const numbers = [...said.slice(said.indexOf(': ')).matchAll(/\d+/gu)].map(Number);
				assert.deepEqual(
					numbers,
					[own, quoted, inBrief].filter(number => number > 0),
				);
			}
		}
	}
});

test('what is called differently comes after the words that set texts apart; plain names are left out', () => {
	const session = open();
	const labels = tableOf(session, 'wording').rows.map(({label}) => label);
	assert.deepEqual(labels, [
		session.state().words.distinctive,
		'the landing of 1 March',
		'those who landed',
		'Skerry Island',
	]);
});

test('words that set a full text apart stand in its column with raw counts, none under a brief', () => {
	const session = open();
	const row = rowOf(tableOf(session, 'wording'), session.state().words.distinctive);
	const of = (outlet: string) => comparisonOf(session).articles.findIndex(article => article.outlet === outlet);
	assert.match(textsIn(row, of('harbour'))[0] ?? '', /^landing: 29 against 0; G² \d+\.\d, log₂ \d\.\d$/);
	assert.match(textsIn(row, of('star'))[0] ?? '', /^invasion: 29 against 0; G² \d+\.\d, log₂ \d\.\d$/);
	assert.deepEqual(row.cells[of('northwire')], {items: [], none: 'our brief: not counted'});
});

test('every passage of every speaker stands in exactly one cell, what nobody is named for last', () => {
	const session = open();
	const {articles} = comparisonOf(session);
	const corpus = corpusOf(session.state());
	const table = tableOf(session, 'voices');
	const rows = voicesTable(corpus, articles);
	assert.equal(table.rows.length, rows.length);
	for (const [at, {cells}] of rows.entries()) {
		for (const [column, article] of articles.entries()) {
			const voices = cells.find(cell => cell.article === article.id)?.voices ?? [];
			const shown = itemsIn(table.rows[at], column).flatMap(({places = []}) => places);
			assert.deepEqual(
				shown,
				voices.map(({paragraph, content}) => ({paragraph, start: content.start, end: content.end})),
			);
		}
	}
	const marsh = rowOf(table, 'Odile Marsh');
	const of = (outlet: string) => articles.findIndex(article => article.outlet === outlet);
	assert.match(
		textsIn(marsh, of('harbour')).slice(0, 2).join('\n'),
		/^2 sentences, \d+ words, 6.quoted\nsay.\(said\).1, /,
	);
	assert.match(textsIn(rowOf(table, 'Sudland'), of('star'))[0] ?? '', /^1 sentence, 5 words, 0.quoted$/);
});

test('a row that some tell stands beside whose text has it not, those that say most first', () => {
	const session = open();
	const comparison = comparisonOf(session);
	const {words} = session.state();
	const corpus = corpusOf(session.state());
	const gaps = gapsOf(comparison, article => mentionsIn(corpus, article));
	const untold = missingRows(comparison, gaps);
	const rows = besides(tableOf(session, 'gaps'));
	assert.ok(untold.length > 0);
	const said = {counted: words.notInOurText, opening: words.notCounted, account: words.notInAccount};
	for (const [at, index] of untold.entries()) {
		assert.equal(rows[at]?.label, comparison.rows[index]?.label);
		for (const [column, article] of comparison.articles.entries()) {
			const cell = comparison.rows[index]?.cells.find(each => each.article === article.id);
			const shown = rows[at]?.cells[column];
			if (cell === undefined) {
				// What an article may tell elsewhere is no gap of it.
				const isGap = gaps[column]?.rows.includes(index) === true;
				assert.deepEqual(textsIn(rows[at], column), isGap ? [said[gaps[column]?.basis ?? 'counted']] : []);
				if (!isGap) continue;
				assert.equal(shown?.uncounted, true);
			} else {
				assert.deepEqual(textsIn(rows[at], column), [article.paragraphs[cell.paragraphs[0] ?? 0]]);
			}
		}
	}
});

test('names and figures are counted for the outlets’ own whole texts, grey for an opening, and never for our accounts', () => {
	const session = open();
	const comparison = comparisonOf(session);
	const {words} = session.state();
	const corpus = corpusOf(session.state());
	const gaps = gapsOf(comparison, article => mentionsIn(corpus, article));
	const table = tableOf(session, 'gaps');
	const lists = {actor: 'actors', place: 'places', figure: 'figures'} as const;
	for (const kind of ['actor', 'place', 'figure'] as const) {
		const row = besides(table).find(({label}) => label === words.gapKinds[kind]);
		for (const [column, each] of gaps.entries()) {
			const [head, ...items] = textsIn(row, column);
			assert.equal(items.length, each[lists[kind]].length);
			if (each.basis === 'account') assert.equal(items.length, 0);
			for (const item of items) assert.match(item, /\((?:HP|NW|STAR)(?: (?:HP|NW|STAR))*\)$/u);
			if (items.length === 0) continue;
			assert.equal(head, each.counted ? words.missing(items.length) : words.notCounted);
			const styles = row?.cells[column]?.items.flatMap(({ranges = []}) => ranges.map(({style}) => style)) ?? [];
			if (!each.counted) assert.deepEqual([...new Set(styles)], ['dim']);
		}
	}
});

test('a fact told differently is one row, each value under who tells it so, with the line', () => {
	const session = open();
	const {articles, differences} = comparisonOf(session);
	const table = tableOf(session, 'facts');
	assert.equal(differences.length, 1);
	const row = rowOf(table, 'killed');
	const of = (outlet: string) => articles.findIndex(article => article.outlet === outlet);
	assert.deepEqual(textsIn(row, of('harbour')), [
		'14',
		'She insisted that 12 fishermen were held on Skerry Island and that 14 people were killed.',
	]);
	assert.deepEqual(textsIn(row, of('star')), [
		'19',
		'Veld said that 19 people were killed by “armed intruders” on Skerrie.',
	]);
	assert.deepEqual(row.cells[of('northwire')], {items: [], none: 'opening only'});
	assert.match(table.foot, /^Compared by rule: 3 figures, 1 date, /);
});

test('the value stands out in its sentence', () => {
	const session = open();
	const row = rowOf(tableOf(session, 'facts'), 'killed');
	for (const {items} of row.cells) {
		const [value, line] = items;
		const range = line?.ranges?.find(({style}) => style === 'accent');
		if (line !== undefined) assert.equal(line.text.slice(range?.start, range?.end), value?.text);
	}
});

test('no line is wider than its columns, whatever the width, the letters and the language', () => {
	const sessions = ['en', 'hy', 'az', 'ru'].map(language =>
		openSession({corpus: lensCorpus(), query: 'skerry', words: wordsFor(language)}).press('a', 'c'),
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...sessions),
			fc.constantFrom(...columnLenses),
			fc.integer({min: 20, max: 90}),
			fc.integer({min: 0, max: 2}),
			fc.integer({min: 1, max: 3}),
			fc.constantFrom([], [harbour]),
			(session, lens, width, start, count, opened) => {
				const end = Math.min(3, start + count);
				const total = (width + columnGap) * (end - start) - columnGap;
				const setting = {shown: {start, end}, width, total, opened};
				for (const {line} of lensDocument(tableOf(session, lens), setting)) {
					const text = lineText(line);
					assert.ok(cellWidth(text) <= total, text);
					// A line of cells has its rules where the columns end; labels and what stands under the rows have none.
					if (!text.includes('│')) continue;
					const cells = text.split('│ ');
					assert.equal(cells.length, end - start);
					for (const cell of cells) assert.equal(cellWidth(cell), width, text);
				}
			},
		),
		{seed: 1, numRuns: 150},
	);
});

test('a document is made once for a width, and a row keeps its place at another', () => {
	const session = open('3', '}', '}', '}');
	const table = tableOf(session, 'wording');
	assert.equal(lensDocument(table, three), lensDocument(table, three));
	assert.equal(tableOf(session, 'wording'), table);
	const {screen} = session.resize(60, 20).state();
	assert.ok(screen.name === 'compare');
	assert.equal(screen.top.block, 3);
});

test('moving, dropping and adding a column moves what it has', () => {
	const session = open('3', '>');
	const before = comparisonOf(session).articles.map(({outlet}) => outlet);
	assert.deepEqual(tableOf(session, 'wording').tags, ['NW', 'HP', 'STAR']);
	const row = rowOf(tableOf(session, 'wording'), 'the landing of 1 March');
	assert.match(textsIn(row, 0)[0] ?? '', /^armed intrusion: /);
	session.press('-', '+');
	assert.deepEqual(
		comparisonOf(session)
			.articles.map(({outlet}) => outlet)
			.toSorted(),
		before.toSorted(),
	);
	assert.equal(besides(tableOf(session, 'wording'))[0]?.cells.length, 3);
});
