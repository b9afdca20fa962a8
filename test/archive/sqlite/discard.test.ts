import assert from 'node:assert/strict';
import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {keptArticle, keptHeader} from '../../../source/archive/kept-article.js';
import {discardDamaged} from '../../../source/archive/sqlite/discard.js';
import {temporaryFolder} from '../../helpers/temporary.js';

const thrownBy = (run: () => unknown): unknown => {
	try {
		run();
	} catch (error) {
		return error;
	}
	return assert.fail('nothing was thrown');
};

test('what is damaged is taken away, in a folder that lets it', t => {
	const folder = temporaryFolder(t);
	const file = join(folder, 'archive.sqlite');
	writeFileSync(file, 'x');
	const damage = new Error('database disk image is malformed');
	assert.equal(discardDamaged(new Error('something else'), file), 'whole');
	assert.ok(existsSync(file));
	assert.equal(discardDamaged(damage, join(file, 'below-a-file.sqlite')), 'stays');
	assert.equal(discardDamaged(damage, file), 'gone');
	assert.equal(existsSync(file), false);
});

test('an article that cannot be read back tells of a damaged archive, and not of a fault of the program', t => {
	const file = join(temporaryFolder(t), 'archive.sqlite');
	const header = '{"id":"talks/gull","title":"Talks","paragraphCount":1,"words":1}';
	for (const read of [
		() => keptHeader({header: '{"id":"talks/gu'}),
		() => keptArticle({header: 'zzzz', paragraphs: '[]', annotation: '{}'}),
		() => keptArticle({header, paragraphs: '["They', annotation: '{}'}).read.article,
		() => keptArticle({header, paragraphs: '["They met."]', annotation: 'zz'}).read.mentions,
	]) {
		assert.equal(discardDamaged(thrownBy(read), file), 'gone');
	}
	assert.equal(discardDamaged(new SyntaxError('of another text'), file), 'whole');
});
