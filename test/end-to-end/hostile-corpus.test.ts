import assert from 'node:assert/strict';
import {test} from 'node:test';
import {runEach} from '../helpers/run.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';

const evil = '\u001B]0;x\u0007\u001B[2J\u009B31m\u202E\u2067\u0000\u200D`<script>|=1+1\\end{x}';
const article = (outlet: string): string =>
	[
		'---',
		`title: ${JSON.stringify(`=cmd|' /C calc'!A1 ${evil} of ${outlet}`)}`,
		`outlet: ${outlet}`,
		'published: 2031-03-01',
		`published_basis: ${JSON.stringify(`inferred: ${evil}`)}`,
		'language: en',
		`url: ${JSON.stringify(`https://x.example/\\{}%60${outlet}`)}`,
		`author: ${JSON.stringify(evil)}`,
		`origin: ${JSON.stringify(`North ${evil}`)}`,
		'text: full',
		'covers: all',
		'---',
		'',
		`-1+1+cmd|' /C calc'!A1 ${evil} Odile Marsh said on Monday that 12 ferries “would not sail ${evil}” in Skerry.`,
		'',
		`Tomas Veld ${evil} denied that ${outlet === 'gull' ? 40 : 60} observers were sent to Skerry.`,
	].join('\n');

const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Bidi_Control}/u;

test('a hostile corpus gives no control or bidi character in any command and format', async t => {
	const corpus = temporaryFolder(t);
	writeFiles(corpus, {
		'outlets.yaml': ['gull', 'tern']
			.map(
				id =>
					`- id: ${id}\n  name: ${JSON.stringify(`The ${id} ${evil}`)}\n  kind: newspaper\n  note: ${JSON.stringify(evil)}\n`,
			)
			.join(''),
		'actors.yaml': `- id: marsh\n  name: ${JSON.stringify(`Odile Marsh${evil}`)}\n  kind: person\n  names: [Odile Marsh]\n`,
		'2031-03-01-ferry/negotiation.yaml': `title: ${JSON.stringify(evil)}\ndate: 2031-03-01\nsummary: ${JSON.stringify(evil)}\nparties: [${JSON.stringify(evil)}]\n`,
		'2031-03-01-ferry/gull.md': article('gull'),
		'2031-03-01-ferry/tern.md': article('tern'),
	});
	const formats = {
		print: ['text', 'markdown', 'json', 'jsonl', 'csv', 'tsv', 'html', 'bibtex', 'ris', 'csl'],
		compare: ['text', 'markdown', 'json', 'csv', 'tsv', 'html'],
		wording: ['text', 'markdown', 'json', 'csv', 'html'],
		voices: ['text', 'markdown', 'json', 'csv', 'html'],
		gaps: ['text', 'markdown', 'json', 'csv', 'html'],
		list: ['text', 'markdown', 'json', 'csv', 'html'],
	};
	const asked = Object.entries(formats).flatMap(([command, each]) => each.map(format => ({command, format})));
	const outcomes = await runEach(
		t,
		asked.map(({command, format}) => {
			const words = command === 'list' ? ['list', 'articles'] : [command, 'negotiation:ferry'];
			return ['--corpus', corpus, ...words, '-f', format];
		}),
	);
	for (const [index, {code, stdout, stderr}] of outcomes.entries()) {
		const {command, format} = asked[index] ?? {};
		// 1: there is nothing to say of labels here.
		assert.ok(code === 0 || code === 1, `${command} -f ${format}: ${stderr}`);
		for (const text of [stdout, stderr]) assert.doesNotMatch(text, steering, `${command} -f ${format}`);
		if (format === 'csv' || format === 'tsv') {
			const cells = stdout.split(/[\n,\t]/u).map(cell => cell.replace(/^"/u, ''));
			assert.deepEqual(
				cells.filter(cell => /^[=+@-]\D|^[-+]\d[^",\n]*[^\d.]/u.test(cell)),
				[],
				`${command} -f ${format}`,
			);
		}
		if (format === 'html') assert.doesNotMatch(stdout, /<script>\|/u);
		if (format === 'bibtex') assert.doesNotMatch(stdout, /\\end|url = \{[^}]*\\/u);
	}
});
