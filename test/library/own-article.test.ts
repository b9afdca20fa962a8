import assert from 'node:assert/strict';
import {test} from 'node:test';
import {draftsOf} from '../../source/library/input/drafts.js';
import {articleFile} from '../../source/library/store/article-file.js';

const file = `---
title: Ministers meet
outlet: harbour
published: 2031-03-02
language: en
text: brief
covers: all
mood: grim
was: [2031-03-01-talks/harbor]
---

They met.

Note: the photograph is older.

They left.
`;

test('an article of one’s own keeps its notes and former ids; a field nobody knows is said and keeps nobody from adding it', async () => {
	const {drafts} = await draftsOf({name: 'own.md', bytes: Buffer.from(file)}, {today: '2031-03-05'});
	const [draft] = drafts;
	assert.ok(draft !== undefined);
	assert.deepEqual(draft.paragraphs, ['They met.', 'Note: the photograph is older.', 'They left.']);
	assert.match(draft.remarks?.join('\n') ?? '', /^mood: unknown field/u);
	const {title = '', published = '', language = ''} = draft;
	const text = articleFile(
		{...draft, title, published, publishedBasis: 'stated', language, outletId: 'harbour'},
		'x/y',
	);
	assert.match(text, /^was: \["2031-03-01-talks\/harbor"\]$/mu);
	assert.match(text, /Note: the photograph is older\./u);
});
