import assert from 'node:assert/strict';
import {test} from 'node:test';
import {itemsIn} from '../../../source/app/compare/lens-table.js';
import {rowAt} from '../../../source/app/compare/rows-at.js';
import {marginOf} from '../../../source/app/read/margin.js';
import type {State} from '../../../source/app/state.js';
import {lineText} from '../../../source/app/text/spans.js';
import {viewOf} from '../../../source/app/view.js';
import {compareArticles} from '../../../source/compare/comparison.js';
import {createCorpus} from '../../../source/corpus/create.js';
import {openSession} from '../../helpers/session.js';

const talks = '2031-04-01-quay-talks';
const told = [
	'Minister Ada Quill met envoy Bo Tarn in Gull Bay on 1 April.',
	'Both signed the tide charter for the trawlers of Gull Bay.',
];
const texts: Readonly<Record<string, readonly string[]>> = {
	bell: [told[0] ?? '', 'A brass band played under umbrellas.', told[1] ?? ''],
	crow: [told[0] ?? '', 'Herring prices rose in the covered market.'],
	dune: [...told, 'The lighthouse keeper retired after decades.'],
};

const corpus = createCorpus({
	outlets: Object.keys(texts).map(id => ({id, name: `The ${id}`})),
	actors: [
		{id: 'quill', name: 'Ada Quill', kind: 'person', names: ['Quill']},
		{id: 'tarn', name: 'Bo Tarn', kind: 'person', names: ['Tarn']},
	],
	places: [{id: 'gull-bay', name: 'Gull Bay', kind: 'place'}],
	negotiations: [{id: talks, title: 'Quay talks', date: '2031-04-01', parties: ['x', 'y'], summary: ''}],
	articles: Object.entries(texts).map(([outlet, paragraphs]) => ({
		id: `${talks}/${outlet}`,
		outlet,
		title: `As the ${outlet} has it`,
		published: '2031-04-02',
		negotiation: talks,
		paragraphs,
	})),
});

const open = () => openSession({corpus, size: {columns: 80, rows: 30}}).press('j', 'g', 'j', 'enter');

function textOf(state: State): readonly string[] {
	const view = viewOf(state);
	assert.ok(view.kind === 'panes');
	return view.panes.flatMap(({lines}) => lines.map(lineText));
}

test('a text that is opened asks once what others tell of it', () => {
	const session = open();
	const asked = () => session.effects.filter(({type}) => type === 'relate').length;
	assert.equal(asked(), 1);
	session.related().press('j', 'k', '}');
	assert.equal(asked(), 1);
	session.press('J');
	assert.equal(asked(), 2);
	assert.equal(marginOf(session.state()), undefined, 'the margin of the text before is gone');
});

test('the margin counts the others that have a row with the paragraph, and says what stands only here', () => {
	const session = open().related();
	const {read} = session.state();
	const margin = marginOf(session.state());
	const article = corpus.articles.find(({id}) => id === read.article);
	assert.ok(margin !== undefined && article !== undefined);
	assert.equal(margin.others, 2);
	const others = corpus.articles.filter(each => each !== article);
	for (const [index, {by}] of margin.paragraphs.entries()) {
		const expected: readonly {readonly id: string}[] = others.filter(other =>
			compareArticles(corpus, [article, other]).rows.some(
				({cells}) =>
					cells.length === 2 && cells.some(cell => cell.article === article.id && cell.paragraphs.includes(index)),
			),
		);
		assert.deepEqual(
			by,
			expected.map(({id}) => id),
		);
	}
	assert.equal(margin.paragraphs[0]?.by.length, 2);
	const lines = textOf(session.state());
	const at = lines.findIndex(line => line.includes('Minister Ada Quill met'));
	assert.match(lines[at - 1] ?? '', / 2 of 2 others$/);
	assert.ok(lines.some(line => line.endsWith('only here')));
});

test('a text is as long with its margin as without', () => {
	const session = open();
	const before = textOf(session.state()).length;
	assert.equal(textOf(session.related().state()).length, before);
});

test('Enter sets the paragraph beside those that tell it too, and one step back leads to it', () => {
	const session = open().related().press('}', '}');
	const {read} = session.state();
	const passage = read.passage ?? assert.fail();
	const by = marginOf(session.state())?.paragraphs[passage]?.by ?? [];
	session.press('enter');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	const [first, ...others] = screen.comparison.articles.map(({id}) => id);
	assert.equal(first, read.article);
	if (by.length > 0) assert.deepEqual(others.toSorted(), [...by].toSorted());
	const places = itemsIn(rowAt(session.state(), screen), 0).flatMap(({places: all = []}) => all);
	assert.ok(places.some(({paragraph}) => paragraph === passage));
	session.press('q');
	assert.equal(session.state().screen.name, 'read');
	assert.equal(session.state().read.passage, passage);
	assert.equal(session.press('q').state().screen.name, 'list');
});

test('what stands only here opens the comparison where its band is open', () => {
	const session = open().related();
	const margin = marginOf(session.state()) ?? assert.fail();
	const alone = margin.paragraphs.findIndex(({by}) => by.length === 0);
	assert.ok(alone >= 0);
	session.press(...Array.from({length: alone}, () => '}'), 'enter');
	const {screen} = session.state();
	assert.ok(screen.name === 'compare');
	assert.equal(rowAt(session.state(), screen)?.kind, 'alone');
	assert.deepEqual(screen.opened, [session.state().read.article]);
});

test('a text that no other outlet tells has no margin, and Enter says so', () => {
	const [article] = corpus.articles;
	assert.ok(article !== undefined);
	const session = openSession({corpus: {...corpus, articles: [article]}})
		.press('j', 'enter')
		.related();
	assert.equal(marginOf(session.state()), undefined);
	assert.match(session.press('enter').state().message ?? '', /only one account/);
});
