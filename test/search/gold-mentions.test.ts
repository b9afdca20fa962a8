import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {articleById} from '../../source/corpus/lookup.js';
import {readCorpus} from '../../source/corpus/read.js';
import {mentionsIn} from '../../source/search/mentions/mentions.js';
import {accounts, fixture} from '../helpers/paths.js';

type Gold = readonly {
	readonly article: string;
	readonly paragraphs: readonly (readonly (readonly [text: string, ids: string])[])[];
}[];

const leastPrecision = 0.95;
const leastRecall = 0.95;

test('mentions of listed names agree with thirty accounts annotated by hand', async () => {
	const corpus = await readCorpus([accounts]);
	const gold = JSON.parse(readFileSync(fixture('gold-mentions.json'), 'utf8')) as Gold;
	let [right, found, wanted] = [0, 0, 0];
	for (const {article: id, paragraphs} of gold) {
		const article = articleById(corpus, id);
		assert.ok(article, id);
		assert.equal(article.paragraphs.length, paragraphs.length, `${id} was edited: annotate it again`);
		for (const [index, expected] of paragraphs.entries()) {
			const rest = expected.map(([text, ids]) => ({text, ids: ids.split('|')}));
			const mentions = (mentionsIn(corpus, article).paragraphs[index] ?? []).filter(({verified}) => verified);
			for (const mention of mentions) {
				const at = rest.findIndex(({text, ids}) => text === mention.text && ids.includes(mention.id ?? ''));
				if (at === -1) continue;
				rest.splice(at, 1);
				right++;
			}
			found += mentions.length;
			wanted += expected.length;
		}
	}
	assert.ok(right / found >= leastPrecision, `precision ${right / found}`);
	assert.ok(right / wanted >= leastRecall, `recall ${right / wanted}`);
});
