import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadFormatter} from '../../source/output/format.js';
import {type FormatName, formats} from '../../source/output/format-names.js';
import type {OutputContext, Table} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const table: Table = {
	columns: [
		{key: 'id', title: 'ID'},
		{key: 'count', title: 'COUNT', align: 'right'},
		{key: 'outlets', title: 'OUTLETS', wide: true},
	],
	rows: [
		{id: 'marsh', count: 12, outlets: ['harbour', 'northwire']},
		{id: 'a|b', count: 3, outlets: []},
	],
};
const context: OutputContext = {corpus: sampleCorpus(), width: 80, color: false, end: '\n', command: 'x'};

const expected: Readonly<Partial<Record<FormatName, string>>> = {
	text: 'ID     COUNT  OUTLETS\nmarsh     12  harbour, northwire\na|b        3\n',
	markdown: '| ID | COUNT | OUTLETS |\n| --- | ---: | --- |\n| marsh | 12 | harbour, northwire |\n| a\\|b | 3 |  |\n',
	json: '[\n{"id":"marsh","count":12,"outlets":["harbour","northwire"]},\n{"id":"a|b","count":3,"outlets":[]}\n]\n',
	jsonl: '{"id":"marsh","count":12,"outlets":["harbour","northwire"]}\n{"id":"a|b","count":3,"outlets":[]}\n',
	csv: 'id,count,outlets\nmarsh,12,"harbour, northwire"\na|b,3,\n',
	tsv: 'id\tcount\toutlets\nmarsh\t12\tharbour, northwire\na|b\t3\t\n',
};

for (const format of formats) {
	const text = expected[format];
	if (text === undefined) continue;
	test(`a table as ${format}`, async () => {
		assert.equal([...(await loadFormatter(format)).table(table, context)].join(''), text);
	});
}

test('on a narrow terminal the wide column goes first', async () => {
	const text = [...(await loadFormatter('text')).table(table, {...context, width: 20})].join('');
	assert.doesNotMatch(text, /OUTLETS/);
	assert.match(text, /marsh {5}12/);
});

test('what another command takes is whole on the narrowest terminal, and the others give way to it', async () => {
	const id = '2031-05-05-saltmarsh-crossing/northwire';
	const columns = [
		{key: 'title', title: 'HEADLINE'},
		{key: 'id', title: 'ID', whole: true},
	] as const;
	const whole = {columns, rows: [{title: 'A ferry for the people of both shores of the marsh', id}]};
	const text = [...(await loadFormatter('text')).table(whole, {...context, width: 60})].join('');
	assert.match(text, new RegExp(`^A ferry .*…  ${id}$`, 'mu'));
	assert.ok(text.split('\n').every(line => line.length <= 60));
});

test('an empty JSON table is an empty array', async () => {
	assert.equal([...(await loadFormatter('json')).table({...table, rows: []}, context)].join(''), '[]\n');
});
