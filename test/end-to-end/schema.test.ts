import assert from 'node:assert/strict';
import {islands} from '../helpers/paths.js';
import {test} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {articleRecordSchema} from '../../source/corpus/schema/article-schema.js';
import {run} from '../helpers/run.js';
import {shippedCount} from '../helpers/shipped.js';

test('every article that is printed fits the published schema', async context => {
	const validate = new Ajv2020({strict: false, validateFormats: false}).compile(articleRecordSchema);
	const {stdout} = await run(context, ['print', '--format', 'jsonl']);
	const lines = stdout.trimEnd().split('\n');
	assert.equal(lines.length, shippedCount);
	for (const line of lines) {
		assert.ok(validate(JSON.parse(line)), `${line.slice(0, 80)}: ${JSON.stringify(validate.errors)}`);
	}
});

test('matches of a query fit it too', async context => {
	const validate = new Ajv2020({strict: false, validateFormats: false}).compile(articleRecordSchema);
	const {stdout} = await run(context, [
		'print',
		'kostaridis',
		'said:brandvik',
		'--corpus',
		islands,
		'--format',
		'jsonl',
	]);
	for (const line of stdout.trimEnd().split('\n')) {
		assert.ok(validate(JSON.parse(line)), JSON.stringify(validate.errors));
	}
});
