import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {readCorpus} from '../../source/corpus/read.js';
import {mentionsIn} from '../../source/search/mentions.js';
import {fixture, shippedArticles} from '../helpers/paths.js';

/** Names of listed actors and places by hand, paragraph by paragraph: `[text, id]`, ids that are both right joined by a bar. */
type Gold = readonly {
	readonly article: string;
	readonly paragraphs: readonly (readonly (readonly [string, string])[])[];
}[];

function readGold(): Gold {
	return JSON.parse(readFileSync(fixture('gold-mentions.json'), 'utf8')) as Gold;
}

test('listed names are recognised with precision and recall of .95 or more', async () => {
	const corpus = await readCorpus([shippedArticles]);
	let right = 0;
	let wanted = 0;
	let given = 0;
	for (const {article: id, paragraphs} of readGold()) {
		const article = corpus.articles.find(each => each.id === id);
		assert.ok(article, `${id} is in the gold annotation but not in the corpus`);
		const mentions = mentionsIn(corpus, article);
		for (const [index, gold] of paragraphs.entries()) {
			const found = (mentions.paragraphs[index] ?? []).filter(({verified}) => verified);
			wanted += gold.length;
			given += found.length;
			right += countRight(gold, found);
		}
	}
	const precision = right / given;
	const recall = right / wanted;
	assert.ok(precision >= 0.95 && recall >= 0.95, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
});

function countRight(
	gold: readonly (readonly [string, string])[],
	found: readonly {readonly id?: string; readonly text: string}[],
): number {
	const left = [...found];
	let right = 0;
	for (const [text, ids] of gold) {
		const at = left.findIndex(
			mention =>
				ids.split('|').includes(mention.id ?? '') && (mention.text.includes(text) || text.includes(mention.text)),
		);
		if (at >= 0) {
			left.splice(at, 1);
			right++;
		}
	}
	return right;
}
