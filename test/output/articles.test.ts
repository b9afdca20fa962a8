import assert from 'node:assert/strict';
import {test} from 'node:test';
import {loadFormatter} from '../../source/output/format.js';
import type {FormatName} from '../../source/output/format-names.js';
import type {OutputContext, Table} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const items = corpus.articles.map(article => ({article, matches: []}));
const context: OutputContext = {corpus, width: 60, color: false, end: '\n', command: 'karabakh-reader print'};

async function printed(format: FormatName, change: Partial<OutputContext> = {}): Promise<string> {
	const formatter = await loadFormatter(format);
	return [...formatter.articles(items, {...context, ...change})].join('');
}

test('text is wrapped, says where it comes from and how sure that is', async () => {
	const text = await printed('text');
	for (const line of text.split('\n')) assert.ok(line.length <= 60 || line.startsWith('http'), line);
	assert.match(text, /North Wire, 2031-03-02 \(inferred: from the weekday\)/);
	assert.match(text, /from\s+North\s+Wire\s+\(credit\s+line\)/);
	assert.match(text, /Our account, opening\s+only/);
	assert.match(text, /The outlet’s text\./);
});

test('text has weights only where colour is wanted', async () => {
	assert.doesNotMatch(await printed('text'), /\u001B/);
	assert.match(await printed('text', {color: true}), /\u001B\[1mMinisters meet over Skerry\u001B\[22m/);
});

test('json is one array, jsonl one object a line, both the same records', async () => {
	const array = JSON.parse(await printed('json')) as {id: string}[];
	const lines = (await printed('jsonl')).trimEnd().split('\n');
	assert.deepEqual(
		lines.map(line => JSON.parse(line) as unknown),
		array,
	);
	assert.deepEqual(
		array.map(({id}) => id),
		corpus.articles.map(({id}) => id),
	);
});

test('records carry the names that occur, with counts', async () => {
	const [first] = JSON.parse(await printed('json')) as {actors: unknown; places: unknown; negotiation: string}[];
	assert.equal(first?.negotiation, '2031-03-01-skerry-talks');
	assert.ok(JSON.stringify(first.actors).includes('{"id":"marsh","name":"Odile Marsh","count":1}'));
	assert.ok(JSON.stringify(first.places).includes('"skerry"'));
});

test('csv quotes what it must and defuses formulas', async () => {
	const csv = await printed('csv');
	assert.match(csv, /^id,negotiation,outlet/);
	assert.ok(csv.includes('"\'=Veld, “Marsh” | talk"'));
	assert.ok(csv.includes('"The Lantern, Evening Edition"'));
});

test('only a number alone may begin with a sign in a spreadsheet', async () => {
	const cells = ['-1+1+cmd|x', '+1;calc', '-12', '+3.5', '-', '-2 degrees', '@sum', '=1'];
	const table: Table = {columns: [{key: 'cell', title: 'CELL'}], rows: cells.map(cell => ({cell}))};
	for (const format of ['csv', 'tsv'] as const) {
		const formatter = await loadFormatter(format);
		const [, ...written] = [...formatter.table(table, context)].join('').trimEnd().split('\n');
		assert.deepEqual(written, ["'-1+1+cmd|x", "'+1;calc", '-12', "'+3.5", "'-", "'-2 degrees", "'@sum", "'=1"]);
	}
});

test('tsv has one line a record', async () => {
	const lines = (await printed('tsv')).trimEnd().split('\n');
	assert.equal(lines.length, 1 + items.length);
	for (const line of lines) assert.equal(line.split('\t').length, lines[0]?.split('\t').length);
});

test('markdown from a corpus cannot make links, tables or HTML', async () => {
	const markdown = await printed('markdown');
	assert.ok(markdown.includes(String.raw`\[may\](evil:x)`));
	assert.ok(markdown.includes(String.raw`\<b\>second`));
	assert.ok(markdown.includes('<https://harbour.example/skerry_talks>'));
});

test('NUL ends records where asked', async () => {
	assert.equal((await printed('text', {end: '\0'})).split('\0').length, items.length + 1);
});
