import assert from 'node:assert/strict';
import {test} from 'node:test';
import {articleRecordSchema} from '../../../source/corpus/schema/article-schema.js';

test('required fields are described', () => {
	const described = new Set(Object.keys(articleRecordSchema.properties));
	for (const name of articleRecordSchema.required) {
		assert.ok(described.has(name), name);
	}
});

test('the pattern of dates takes days and months', () => {
	const pattern = new RegExp(articleRecordSchema.properties.published.pattern, 'u');
	assert.match('2031-03-01', pattern);
	assert.match('2031-03', pattern);
	assert.doesNotMatch('2031', pattern);
});
