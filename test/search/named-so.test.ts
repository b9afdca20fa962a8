import assert from 'node:assert/strict';
import test from 'node:test';
import {type Named, namedSo, nearestNamed} from '../../source/search/plan/named-so.js';

const outlets: readonly Named[] = [
	{id: 'sentinel-uk', names: ['The Sentinel (UK)', 'SUK'], codes: ['GB']},
	{id: 'sentinel-kestria', names: ['The Sentinel (Kestria)', 'SKS'], codes: ['KS']},
	{id: 'ap', names: ['AP']},
	{id: 'apa', names: ['APA']},
	{id: 'papyrus', names: ['PAP', 'Papyrus Daily']},
];

const ids = (found: readonly Named[]) => found.map(({id}) => id);

test('an id is whole, a name may be a part of one, and spelling is never bent', () => {
	assert.deepEqual(ids(namedSo(outlets, 'ap')), ['ap']);
	assert.deepEqual(ids(namedSo(outlets, 'PAP')), ['papyrus']);
	assert.deepEqual(ids(namedSo(outlets, 'papyrusdaily')), ['papyrus']);
	assert.deepEqual(ids(namedSo(outlets, 'sentinel')), ['sentinel-uk', 'sentinel-kestria']);
	assert.deepEqual(ids(namedSo(outlets, 'papy')), ['papyrus']);
	for (const text of ['sentinel-ks2', 'sentinel-kz', 'sentinell', 'papirus', 'pyrus', '', '-']) {
		assert.deepEqual(ids(namedSo(outlets, text)), [], text);
	}
});

test('what was meant is suggested by spelling, by a part cut short, by the code of a country', () => {
	assert.equal(nearestNamed(outlets, 'sentinel-ks')?.id, 'sentinel-kestria');
	assert.equal(nearestNamed(outlets, 'sentinel-gb')?.id, 'sentinel-uk');
	assert.equal(nearestNamed(outlets, 'sentinel-kstr')?.id, 'sentinel-kestria');
	assert.equal(nearestNamed(outlets, 'papirus')?.id, 'papyrus');
	assert.equal(nearestNamed(outlets, 'lantern'), undefined);
});
