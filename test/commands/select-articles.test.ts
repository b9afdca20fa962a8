import assert from 'node:assert/strict';
import {test} from 'node:test';
import {overCorpus} from '../../source/commands/open-archive.js';
import {selectArticles} from '../../source/commands/select-articles.js';
import {parseArguments} from '../../source/options/parse/parse.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

test('what matched in an article is read off its text only where somebody asks for it', async () => {
	const opened = await overCorpus(sampleCorpus());
	const {options} = await parseArguments(['print', '-n', '2']);
	const wanted = await selectArticles(opened, ['outlet:harbour'], options);
	let reads = 0;
	const archive: typeof opened.archive = {
		...opened.archive,
		async find(question) {
			const found = await opened.archive.find(question);
			const hits = found.hits.map(({article, score, matches}) => ({
				article,
				score,
				get matches() {
					reads++;
					return matches;
				},
			}));
			return {...found, hits};
		},
	};
	const selected = await selectArticles({...opened, archive}, ['outlet:harbour'], options);
	assert.deepEqual(
		selected.map(({article}) => article.id),
		wanted.map(({article}) => article.id),
	);
	assert.equal(reads, 0);
	assert.deepEqual(selected[0]?.matches, wanted[0]?.matches);
	assert.equal(wanted[0]?.matches.length, 1);
	assert.equal(reads, 1);
});
