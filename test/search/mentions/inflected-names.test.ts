import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {unmarked} from '../../../bench/marked-text.js';
import type {NameEntry} from '../../../source/corpus/model.js';
import {recognise} from '../../../source/search/mentions/recognise.js';
import {projectRoot} from '../../helpers/paths.js';

const read = (name: string): unknown =>
	JSON.parse(readFileSync(join(projectRoot, 'test', 'fixtures', 'languages', name), 'utf8'));

test('listed names are found in the cases of four languages, each alone on its line, and nothing else is', () => {
	const names = read('names.json') as readonly NameEntry[];
	for (const [, marked] of read('inflected.json') as readonly (readonly [string, string])[]) {
		const {text, spans} = unmarked(marked);
		assert.deepEqual(
			recognise(text, names).map(({id, text: words}) => [id, words]),
			spans.map(({mark, text: words}) => [mark, words]),
			text,
		);
	}
});
