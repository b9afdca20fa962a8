import assert from 'node:assert/strict';
import {test} from 'node:test';
import {wordingByContrast} from '../../../source/compare/wording/contrast.js';
import {accounts} from '../account-corpus.js';

const full = (...paragraphs: readonly string[]) => ({text: 'full' as const, paragraphs});

const rows = (texts: Parameters<typeof accounts>[0]) => {
	const {corpus, articles} = accounts(texts);
	return wordingByContrast(corpus, articles)
		.filter(({id}) => id.startsWith('unlisted'))
		.map(
			({name, cells}) =>
				`${name}: ${cells.map(({labels}) => labels.map(({label, own}) => `${label} ${own}`).join(', ')).join(' | ')}`,
		);
};

test('two names that a text says are one thing stand in a row, though no table lists them', () => {
	assert.deepEqual(
		rows([
			full('Shells fell on Lorne Ridge, known in Sudland as Mount Kest, at dawn.', 'On Lorne Ridge nobody slept.'),
			full('Mount Kest is ours, they said. The road to Mount Kest is open.'),
		]),
		['Lorne Ridge / Mount Kest: Lorne Ridge 2, Mount Kest 1 | Mount Kest 2'],
	);
	for (const said of [
		'They left Lorne Ridge, also called Mount Kest, at dawn.',
		'They left Lorne Ridge, which the islanders call Mount Kest, at dawn.',
		'They left Lorne Ridge, or Mount Kest as the islanders have it, at dawn.',
	]) {
		assert.equal(rows([full(said), full('Mount Kest is quiet.')]).length, 1, said);
	}
});

test('what no text says to be one is not taken for one', () => {
	for (const said of [
		'Odile Marsh called Tomas Veld at dawn.',
		'They left Lorne Ridge (Mount Kest) at dawn.',
		'Neither Lorne Ridge nor Mount Kest is quiet.',
		'They went to Lorne Ridge, or to Mount Kest, at dawn.',
	]) {
		assert.deepEqual(rows([full(said), full('Mount Kest is quiet.')]), [], said);
	}
});

test('one name in two transliterations is one; a brief has no spelling of its own', () => {
	const [a, b] = ['The envoy Hrant Vardenyan left.', 'The envoy Hrant Vardenian left.'];
	assert.deepEqual(rows([full(a), full(b)]), [
		'Hrant Vardenyan / Hrant Vardenian: Hrant Vardenyan 1 | Hrant Vardenian 1',
	]);
	assert.deepEqual(rows([{text: 'brief', paragraphs: [a]}, full(b)]), []);
});
