import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {NameEntry} from '../../../source/corpus/model.js';
import {recognise} from '../../../source/search/mentions/recognise.js';

const found = (text: string, names: readonly NameEntry[] = []): string[] =>
	recognise(text, names).map(
		({text: words, kind, name}) => `${words} ${kind}${name === undefined || name === words ? '' : ` of ${name}`}`,
	);

test('countries, their people and cities are known without a list', () => {
	assert.deepEqual(found('The French envoy flew from Addis Ababa to the Ivory Coast and the United Arab Emirates.'), [
		'French place of France',
		'Addis Ababa place',
		'Ivory Coast place of Côte d’Ivoire',
		'United Arab Emirates place',
	]);
	assert.deepEqual(found('In Northern Iraq and the U.S. officials of the European Union waited.'), [
		'Northern Iraq place',
		'U.S place of United States',
		'European Union organisation',
	]);
});

test('a place before an office is a place, and the person after it a person', () => {
	assert.deepEqual(found('Greek President Lena Orvik met Israel Prime Minister Nestor Quillard.'), [
		'Greek place of Greece',
		'Lena Orvik person',
		'Israel place',
		'Nestor Quillard person',
	]);
});

test('a place that is a part of a name is none', () => {
	assert.deepEqual(found('Paris Quillard met Denzel Washington at the Bank of England. Later Washington left.'), [
		'Paris Quillard person',
		'Denzel Washington person',
		'Bank of England organisation',
		'Washington person',
	]);
	assert.deepEqual(found('She was in a nice bath and reading on the split.'), []);
});

test('a listed region is found under its own name only', () => {
	const names: NameEntry[] = [{id: 'tr', name: 'Turkey', kind: 'state'}];
	assert.deepEqual(found('Turkey and a Turkish official met a Greek one.', names), [
		'Turkey state',
		'Greek place of Greece',
	]);
});
