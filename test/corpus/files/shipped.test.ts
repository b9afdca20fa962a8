import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {checkCorpus} from '../../../source/corpus/check/check.js';
import {parseArticle} from '../../../source/corpus/parse/parse-article.js';
import {readCorpus} from '../../../source/corpus/read.js';
import {shippedFolder} from '../../../source/corpus/files/shipped.js';
import {readYamlSubset} from '../../../source/corpus/yaml/yaml-subset.js';

test('the shipped corpus has nothing to complain about', async () => {
	const corpus = await readCorpus([shippedFolder()]);
	assert.deepEqual(checkCorpus(corpus), []);
	assert.ok(corpus.articles.length >= 25);
	assert.ok(corpus.articles.every(({text}) => text === 'brief'));
	assert.equal(new Set(corpus.outlets.map(({tag}) => tag)).size, corpus.outlets.length);
});

test('the quick YAML reader is enough for it', () => {
	const folder = shippedFolder();
	for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
		const read = (): string => readFileSync(join(folder, name), 'utf8');
		if (name.endsWith('.yaml')) {
			assert.equal(readYamlSubset(read()).kind, 'read', name);
		} else if (name.endsWith('.md')) {
			const {needsFullYaml} = parseArticle(read(), {id: name, negotiation: 'x', file: name});
			assert.equal(needsFullYaml, undefined, name);
		}
	}
});
