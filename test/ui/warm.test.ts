import assert from 'node:assert/strict';
import {test, type TestContext} from 'node:test';
import {createCorpus} from '../../source/corpus/create.js';
import type {Corpus} from '../../source/corpus/model.js';
import {warm} from '../../source/ui/warm.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

function corpusOf(articles: number): Corpus {
	const {
		articles: [first],
		actors,
		places,
		outlets,
	} = sampleCorpus();
	const many = Array.from({length: articles}, (_, i) =>
		first === undefined ? [] : [{...first, id: `${first.id}-${i}`}],
	);
	return createCorpus({articles: many.flat(), actors, places, outlets});
}

/** What is told until the indexes are there, on a machine that takes that long for every look at the clock. */
function told(context: TestContext, articles: number): Promise<readonly number[]> {
	let now = 0;
	context.mock.method(performance, 'now', () => (now += 1));
	const shares: number[] = [];
	return new Promise(resolve => {
		const stop = warm(corpusOf(articles), share => {
			if (share !== undefined) shares.push(share);
			else {
				stop();
				resolve(shares);
			}
		});
	});
}

test('of many articles is told how far the indexes are, seldom, and when they are there', async context => {
	const shares = await told(context, 1000);
	assert.ok(shares.length > 4 && shares.length < 100, String(shares.length));
	assert.ok(shares.every(share => share >= 0 && share <= 1));
});

test('of few only when they are there', async context => {
	assert.deepEqual(await told(context, 20), []);
});
