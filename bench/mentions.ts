import {readFileSync} from 'node:fs';
import {articleById} from '../source/corpus/lookup.js';
import {readCorpus} from '../source/corpus/read.js';
import {mentionsIn} from '../source/search/mentions/mentions.js';

/**
 * Precision and recall of the mentions of listed names against an annotation made by hand: text and id must agree, in order of appearance; a
 * metonym counts under either of the readings annotated. Usage: node .build/bench/mentions.js <corpus folder> <gold.json> [-v]
 */
type Gold = readonly {
	readonly article: string;
	readonly paragraphs: readonly (readonly (readonly [text: string, ids: string])[])[];
}[];

const [, , folder = 'test/fixtures/accounts', file = 'test/fixtures/gold-mentions.json', verbose] = process.argv;
const corpus = await readCorpus([folder]);
const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold;

let right = 0;
let found = 0;
let wanted = 0;
for (const {article: id, paragraphs} of gold) {
	const article = articleById(corpus, id);
	if (article === undefined) throw new Error(`${id} is not in ${folder}`);
	for (const [index, expected] of paragraphs.entries()) {
		const mentions = (mentionsIn(corpus, article).paragraphs[index] ?? []).filter(
			mention => mention.id !== undefined && mention.verified,
		);
		const rest = [...expected];
		for (const mention of mentions) {
			const readings = [mention.id ?? '', ...(mention.also ?? []).map(also => also.id)];
			const at = rest.findIndex(
				([text, ids]) =>
					text === mention.text &&
					ids.split('|').some(each => each === readings[0] || (ids.includes('|') && readings.includes(each))),
			);
			if (at === -1) {
				if (verbose !== undefined) console.log(`${id} ${index + 1}: + ${mention.text} = ${readings.join('|')}`);
				continue;
			}
			rest.splice(at, 1);
			right++;
		}
		if (verbose !== undefined) for (const [text, ids] of rest) console.log(`${id} ${index + 1}: - ${text} = ${ids}`);
		found += mentions.length;
		wanted += expected.length;
	}
}

const precision = right / found;
const recall = right / wanted;
console.log(
	`${gold.length} articles, ${wanted} mentions: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
);
