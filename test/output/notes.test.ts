import assert from 'node:assert/strict';
import {test} from 'node:test';
import {formatOfFile, fileEndings} from '../../source/output/file-format.js';
import {html} from '../../source/output/html.js';
import {jsonl} from '../../source/output/jsonl.js';
import {markdown} from '../../source/output/markdown.js';
import {notesJson, notesMarkdown} from '../../source/output/notes.js';
import {text} from '../../source/output/text.js';
import type {Formatter} from '../../source/output/formatter.js';
import {sampleCorpus} from '../helpers/sample-corpus.js';

const corpus = sampleCorpus();
const [harbour] = corpus.articles;
assert.ok(harbour !== undefined);

const note = {paragraph: 1, text: 'who counted?\u0020*14*', made: '2031-06-01T12:00:00.000Z'};

test('notes as Markdown: the source, the paragraph quoted, its number, the day', () => {
	const document = notesMarkdown(corpus, [{article: harbour.id, ...note}]);
	assert.equal(
		document,
		[
			'# Notes',
			'## Ministers meet over Skerry',
			'Harbour Post, 2031-03-01, <https://harbour.example/skerry_talks>',
			`*Our account: only what is quoted is the outlet’s.* \`${harbour.id}\``,
			'> Port Ember said 12 fishermen would be freed; it spoke of “our island” Skerry.',
			'**Reader’s note on paragraph 2, 2031-06-01:** who counted? \\*14\\*\n',
		].join('\n\n'),
	);
});

test('a note whose article is not there keeps its text', () => {
	const elsewhere = [{article: 'gone/one', ...note}];
	assert.match(notesMarkdown(corpus, elsewhere), /## `gone\/one`\n\n\*\*Reader’s note on paragraph 2/);
	assert.deepEqual(JSON.parse(notesJson(corpus, elsewhere)), [
		{article: 'gone/one', paragraph: 1, note: note.text, made: note.made},
	]);
});

test('notes as JSON name the passage', () => {
	const [record] = JSON.parse(notesJson(corpus, [{article: harbour.id, ...note}])) as readonly Record<
		string,
		unknown
	>[];
	assert.equal(record?.['outletName'], 'Harbour Post');
	assert.equal(record['passage'], harbour.paragraphs[1]);
	assert.equal(record['note'], note.text);
});

const context = {corpus, width: 80, color: false, end: '\n', command: 'print'};
const printed = (formatter: Formatter): string =>
	[...formatter.articles([{article: harbour, matches: [], notes: [note]}], context)].join('');

test('notes go along with their articles', () => {
	assert.match(printed(text), /Skerry\.\n\[Reader’s note: who counted\? \*14\*\]/);
	assert.match(printed(markdown), /Skerry\.\n\n> \*\*Reader’s note:\*\* who counted\? \\\*14\\\*/);
	assert.match(printed(html), /<aside>Reader’s note: who counted\? \*14\*<\/aside>/);
	assert.deepEqual((JSON.parse(printed(jsonl)) as {notes?: unknown}).notes, [note]);
});

test('the ending of a file names the format', () => {
	const given = ['a', 'a.md', 'dir.x/a', '/x/a.JSONL', 'a.bib', '.md', 'a.docx', 'a.csl'].map(file =>
		formatOfFile(file),
	);
	assert.deepEqual(given, ['text', 'markdown', 'text', 'jsonl', 'bibtex', 'text', undefined, 'csl']);
	assert.ok(fileEndings.every(ending => formatOfFile(`a.${ending}`) !== undefined));
});
