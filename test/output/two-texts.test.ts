import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadFormatter} from '../../source/output/format.js';
import {sampleWithText} from '../helpers/sample-corpus.js';

test('an article with a text and an account is printed with both, each with whose words it is in', async () => {
	const corpus = sampleWithText();
	const items = corpus.articles.slice(0, 1).map(article => ({article, matches: []}));
	const context = {corpus, width: 80, color: false, end: '\n', command: 'print'};
	for (const name of ['text', 'markdown', 'html', 'csv', 'json'] as const) {
		const formatter = await loadFormatter(name);
		const printed = [...formatter.articles(items, context)].join('');
		assert.match(printed, /outlet’s text.*Douze pêcheurs.*[Oo]ur account.*12 fishermen/su, name);
	}
});
