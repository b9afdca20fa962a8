import assert from 'node:assert/strict';
import {test} from 'node:test';
import {contextCounts, contextDocument, hitsInContext} from '../../../source/app/compare/context-document.js';
import type {CompareState} from '../../../source/app/state.js';
import {lineText} from '../../../source/app/text/spans.js';
import {foldWords} from '../../../source/text/fold.js';
import {cellWidth} from '../../../source/text/width.js';
import {lensCorpus} from '../../helpers/lens-corpus.js';
import {openSession, type Session} from '../../helpers/session.js';

function open(query: string, ...keys: readonly string[]): Session {
	return openSession({corpus: lensCorpus(), query}).press('a', 'c', '6', ...keys);
}

function compareOf(session: Session): CompareState {
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	return screen;
}

const hitsOf = (session: Session) => hitsInContext(compareOf(session));
const linesOf = (session: Session, width: number) => contextDocument(session.state(), compareOf(session), width);

test('one line for each place, headlines too, the word in one column, cut at whole words', () => {
	const session = open('skerry');
	const {articles} = compareOf(session).comparison;
	for (const width of [60, 84, 115, 200]) {
		const hits = hitsOf(session);
		const lines = linesOf(session, width);
		assert.equal(lines.length, hits.length);
		const columns = lines.map(({line}) => {
			const [tag, left, word, right] = line.map(({text}) => text);
			assert.ok(cellWidth(lineText(line)) <= width);
			return {tag, left: left?.trimStart() ?? '', word: word ?? '', right: right ?? '', at: cellWidth(`${tag}${left}`)};
		});
		assert.equal(new Set(columns.map(({at}) => at)).size, 1);
		for (const [i, {tag, left, word, right}] of columns.entries()) {
			const {column, place} = hits[i] ?? assert.fail();
			const article = articles[column] ?? assert.fail();
			const text = place.paragraph < 0 ? article.title : (article.paragraphs[place.paragraph] ?? '');
			assert.equal(tag?.trim(), {harbour: 'HP', star: 'STAR', northwire: 'NW'}[article.outlet]);
			assert.equal(text.slice(place.start, place.end), word);
			assert.ok(text.slice(0, place.start).endsWith(left));
			assert.ok(text.slice(place.end).startsWith(right));
			const before = text[place.start - left.length - 1];
			const after = text[place.end + right.length];
			assert.ok(left === '' || before === undefined || before === ' ', left);
			assert.ok(right === '' || after === undefined || after === ' ', right);
		}
	}
	assert.ok(hitsOf(session).some(({place}) => place.paragraph === -1));
});

test('hits are counted for each outlet, the focused one marked', () => {
	const session = open('skerry', 'tab');
	assert.match(lineText(contextCounts(session.state(), compareOf(session))), /^9 hits +HP 3 +▶NW 1 +STAR 5$/);
});

test('x sorts by the words before, by the words after, and by outlet again', () => {
	const session = open('skerry');
	const nearest = (side: 'left' | 'right') =>
		hitsOf(session).map(hit => {
			const words = foldWords(hit[side]);
			return (side === 'left' ? words.at(-1) : words[0]) ?? '';
		});
	const asItStands = hitsOf(session);
	session.press('x');
	assert.equal(compareOf(session).contextOrder, 'left');
	const before = nearest('left');
	assert.deepEqual(before, before.toSorted());
	session.press('x');
	const after = nearest('right');
	assert.deepEqual(after, after.toSorted());
	session.press('x');
	assert.deepEqual(hitsOf(session), asItStands);
});

test('x in another lens goes to the words in context, not to a menu', () => {
	const session = openSession({corpus: lensCorpus(), query: 'skerry'}).press('a', 'c', 'x');
	assert.equal(compareOf(session).lens, 'context');
	assert.equal(session.menu(), undefined);
});

test('without a query, and where it stands nowhere, the list says so', () => {
	assert.match(
		linesOf(open(''), 80)
			.map(({line}) => lineText(line))
			.join(' '),
		/^No query: /,
	);
	const nowhere = openSession({corpus: lensCorpus(), query: 'outlet:harbour | outlet:star'}).press('a', 'c', '6');
	assert.match(
		linesOf(nowhere, 80)
			.map(({line}) => lineText(line))
			.join(' '),
		/^nothing of the query/,
	);
});

test('n goes from line to line with the focus, Enter reads at the place', () => {
	const session = open('skerry', 'n');
	assert.equal(session.state().message, '2/9');
	assert.equal(compareOf(session).top.block, 1);
	for (let i = 0; i < 3; i++) session.press('n');
	assert.equal(compareOf(session).column, 2);
	const hit = hitsOf(session)[compareOf(session).top.block] ?? assert.fail();
	session.press('enter');
	assert.equal(session.state().screen.name, 'read');
	assert.equal(session.state().read.article, '2031-03-01-skerry-talks/star');
	assert.equal(session.state().read.top.block, hit.place.paragraph + 1);
});
