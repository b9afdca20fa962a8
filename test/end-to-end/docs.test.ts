import assert from 'node:assert/strict';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {projectRoot} from '../helpers/paths.js';
import {workplace} from '../helpers/workplace.js';

const docs = join(projectRoot, 'docs');
const pages = readdirSync(docs).filter(name => name.endsWith('.md'));

/** What is typed and what it printed: `$ command` and the lines under it. */
const block = /^```console\n(.*?)^```$/gms;
const typed = (text: string): readonly string[] =>
	[...text.matchAll(block)].flatMap(([, lines = '']) =>
		lines.split('\n').flatMap(line => (line.startsWith('$ ') ? [line.slice(2)] : [])),
	);

/** Ends what a command printed; no text has it. */
const mark = '\u001E';

/** The page as it should be: each command with what it prints now. */
function written(text: string, printed: readonly string[]): string {
	let next = 0;
	return text.replace(block, (_, lines: string) => {
		const commands = lines.split('\n').filter(line => line.startsWith('$ '));
		return `\`\`\`console\n${commands.map(line => `${line}\n${printed[next++] ?? ''}`).join('')}\`\`\``;
	});
}

for (const name of pages) {
	test(`every command of docs/${name} prints what stands under it`, async t => {
		const text = readFileSync(join(docs, name), 'utf8');
		const commands = typed(text);
		const script = ['exec 2>&1', ...commands.flatMap(command => [command, String.raw`printf '\036'`])].join('\n');
		const {stdout} = await workplace(t).sh(script);
		const printed = stdout.split(mark).slice(0, -1);
		assert.equal(printed.length, commands.length, stdout);
		const after = written(text, printed);
		if (process.env['UPDATE_GOLDENS'] === undefined) assert.equal(text, after);
		else writeFileSync(join(docs, name), after);
	});
}

test('the documentation shows commands, and what it links to is there', () => {
	assert.ok(pages.flatMap(name => typed(readFileSync(join(docs, name), 'utf8'))).length >= 30);
	for (const name of pages) {
		const text = readFileSync(join(docs, name), 'utf8');
		for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/gu)) {
			assert.doesNotThrow(() => readdirSync(join(docs, target, '..')), `${name}: ${target}`);
			assert.ok(readdirSync(join(docs, target, '..')).includes(target.split('/').at(-1) ?? ''), `${name}: ${target}`);
		}
	}
});
