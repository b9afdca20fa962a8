import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {type GoldEvent, scoreContradictions} from '../../../bench/gold-contradictions.js';
import {projectRoot} from '../../helpers/paths.js';
import {differences} from './two-texts.js';

const gold = JSON.parse(
	readFileSync(join(projectRoot, 'test', 'fixtures', 'contradictions', 'reservoir.json'), 'utf8'),
) as GoldEvent;
const {found, trapped, others} = scoreContradictions(gold);

for (const what of [
	'hour of the initialling',
	'house in which it was signed',
	'length of the talks',
	'who signed for Brask',
	'yearly payment',
	'words of Marr',
	'who left the talks in June',
]) {
	test(`told in other words: ${what}`, () =>
		assert.ok(
			found.some(each => each.startsWith(what)),
			found.join('; '),
		));
}

test('a rate by the month, a sum in two sentences and another side’s minister are no contradiction', () => {
	assert.deepEqual(trapped, []);
	assert.deepEqual(
		others.map(({pair}) => pair.map(({text}) => text)),
		[],
	);
});

for (const [what, first, second, found_] of [
	[
		'how many a body has',
		'A joint commission of six members will measure the tide at the Sorn strait every month.',
		'A commission of seven will measure the tide at the Sorn strait, three from either side and a chairman.',
		['commission: six / seven'],
	],
	[
		'a body of many, told with a hyphen',
		'A six-member commission will measure the tide at the Sorn strait.',
		'The tide at the Sorn strait will be measured by a commission of six.',
		[],
	],
	[
		'who signed for two sides',
		'Minister Ilya Doren signed the herring pact for Velmora in the town of Sorn.',
		'Minister Paulo Reis signed the herring pact for Tarsk in the town of Sorn.',
		[],
	],
	[
		'a quarrel that one account tells',
		'Members of the chamber said they were not told beforehand of the herring swap, though the Velmora minister says he had consulted with members in advance.',
		'The Velmora minister went ahead with the herring swap without telling the chamber beforehand.',
		[],
	],
] as const) {
	test(what, () => assert.deepEqual(differences(first, second), found_));
}
