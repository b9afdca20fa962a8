import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createCorpus} from '../../../source/corpus/create.js';
import {openSession} from '../../helpers/session.js';

const article = (id: string) => ({id, outlet: 'harbour', title: id, published: id.slice(0, 10), paragraphs: ['Text.']});
const [first, second] = ['2031-01-01-early/a', '2031-05-01-late/a'];
const corpus = createCorpus({articles: [first, second].map(article), start: ['gone/x', second]});
const current = (options: Parameters<typeof openSession>[0]): string | undefined =>
	openSession(options).state().list.current?.id;

test('the cursor stands where the corpus has a newcomer begin; the list stays in the order of time', () => {
	assert.equal(current({corpus}), second);
	assert.equal(openSession({corpus}).press('g').state().list.current?.id, '2031-01-01-early');
});

test('whoever asks for something, and a picker, begin with the first found', () => {
	assert.equal(current({corpus, query: 'text'}), first);
	assert.equal(current({corpus, picker: true}), first);
	assert.equal(current({corpus: createCorpus({articles: [first, second].map(article)})}), first);
});
