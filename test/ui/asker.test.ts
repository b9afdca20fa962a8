import assert from 'node:assert/strict';
import test from 'node:test';
import type {ArchiveNow} from '../../source/archive/port.js';
import type {Question} from '../../source/app/asking/question.js';
import {askerNow} from '../../source/ui/asker.js';

/** An archive of so many articles that notes what it is asked. */
function noting(articleCount: number) {
	const found: string[] = [];
	const archive = {
		catalogue: () => ({articleCount}),
		find: ({query}: {readonly query: string}) => {
			found.push(query);
			return {query};
		},
		facets: () => [],
		// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is asked here
	} as unknown as ArchiveNow;
	return {asker: askerNow(() => archive), found};
}

const find = (query: string): Question => ({type: 'find', of: {query, order: 'negotiation', from: 0, limit: 9}});
const {signal} = new AbortController();

test('a small archive answers every letter at once', () => {
	const {asker, found} = noting(400);
	for (const query of ['', 'f', 'fe']) assert.ok(!(asker.answer(find(query), signal) instanceof Promise));
	assert.deepEqual(found, ['', 'f', 'fe']);
});

test('of a large one a letter is looked up after its key, the first list and all else at once', async () => {
	const {asker, found} = noting(10_000);
	assert.ok(!(asker.answer(find(''), signal) instanceof Promise));
	const answer = asker.answer(find('f'), signal);
	assert.deepEqual(found, ['']);
	const {type} = await answer;
	assert.equal(type, 'find');
	assert.deepEqual(found, ['', 'f']);
	const facets = asker.answer({type: 'facets', of: {query: '', kinds: ['outlet'], limit: 1}}, signal);
	assert.ok(!(facets instanceof Promise));
});

test('a letter that the next one has overtaken is not looked up', async () => {
	const {asker, found} = noting(10_000);
	void asker.answer(find(''), signal);
	const controller = new AbortController();
	const overtaken = asker.answer(find('f'), controller.signal);
	controller.abort();
	const next = asker.answer(find('fe'), signal);
	await assert.rejects(async () => overtaken);
	await next;
	assert.deepEqual(found, ['', 'fe']);
});
