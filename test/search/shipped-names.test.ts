import assert from 'node:assert/strict';
import test from 'node:test';
import {readCorpus} from '../../source/corpus/read.js';
import {findNames} from '../../source/search/names/find-names.js';
import {formsOf} from '../../source/search/names/forms-of.js';
import {fold} from '../../source/text/fold.js';
import {shippedArticles} from '../helpers/paths.js';

const corpus = await readCorpus([shippedArticles]);
const entries = [...corpus.actors, ...corpus.places];

/** Ids of the names that have a form, folded. */
const owners = new Map<string, Set<string>>();
for (const entry of entries) {
	for (const {form} of formsOf(entry)) {
		owners.set(fold(form), (owners.get(fold(form)) ?? new Set()).add(entry.id));
	}
}

test('every listed form finds its name first', () => {
	for (const entry of entries) {
		for (const {form} of formsOf(entry)) {
			const first = findNames(corpus, form)[0]?.id ?? 'nothing';
			assert.ok(owners.get(fold(form))?.has(first) === true, `${form} of ${entry.id} found ${first}`);
		}
	}
});

test('four letters of a surname are enough', () => {
	for (const actor of corpus.actors.filter(({kind}) => kind === 'person')) {
		const surname = fold(actor.name.split(' ').at(-1) ?? '').slice(0, 4);
		const found = findNames(corpus, surname, {limit: 20}).map(match => match.id);
		assert.ok(found.includes(actor.id), `${surname} for ${actor.name} found ${found.join(', ')}`);
	}
});

test('words and names that are not there find nothing', () => {
	const absent =
		'zebra Hanoi Merkel Tokyo Oslo Lincoln Beyoncé peace talks ceasefire minister army president prisoners border group council government war treaty window music computer elephant banana London Obama Netanyahu Nairobi Chicago Canada Japan Australia Brazil Shakespeare Mozart';
	for (const query of [...absent.split(' '), 'Angela Merkel', 'Boris Johnson', 'Abraham Lincoln', 'Donald Duck']) {
		assert.deepEqual(
			findNames(corpus, query).map(match => `${match.matched} ${match.score}`),
			[],
			query,
		);
	}
});

test('namesakes stay apart', () => {
	assert.deepEqual(
		findNames(corpus, 'Armen Sarkissian')
			.map(match => match.id)
			.slice(0, 1),
		['sarkissian-armen'],
	);
	for (const spelling of ['Serzh Sargsyan', 'Serzh Sarkisian']) {
		assert.equal(findNames(corpus, spelling)[0]?.id, 'sargsyan-serzh', spelling);
	}
	assert.equal(findNames(corpus, 'Council of Europe')[0]?.id, 'council-of-europe');
	assert.equal(findNames(corpus, 'European Council')[0]?.id, 'european-council');
	assert.deepEqual(
		findNames(corpus, 'harutyunyan')
			.map(match => match.id)
			.slice(0, 2)
			.sort(),
		['harutyunyan-arayik', 'harutyunyan-artur'],
	);
});
