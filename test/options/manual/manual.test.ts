import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fc} from '../../helpers/fast-check.js';
import {groups, keymap} from '../../../source/app/keys/keymap.js';
import {manualPage} from '../../../source/options/manual/manual.js';
import {filled, plain} from '../../../source/options/manual/roff.js';
import {commandTable} from '../../../source/options/command-table.js';
import {optionSpecs} from '../../../source/options/table.js';
import {fieldNames} from '../../../source/search/query/query-fields.js';
import {version} from '../../../source/version.js';
import {projectRoot} from '../../helpers/paths.js';

const keys = groups.flatMap(group => keymap.filter(binding => binding.group === group));
const page = manualPage('1.2.3', '2024-05-06', keys);
const lines = page.trimEnd().split('\n');

/** The page as it is read: without fonts, escapes undone. */
const text = page
	.replaceAll(/\\f[BIR]|\\&/g, '')
	.replaceAll(/\\\((..)/g, (_, sign: string) => ({aq: "'", dq: '"', ha: '^', ti: '~', ga: '`'})[sign] ?? sign)
	.replaceAll(String.raw`\-`, '-');

test('the page has its parts in the usual order', () => {
	assert.deepEqual(
		lines.filter(line => line.startsWith('.SH ')).map(line => line.slice(4)),
		[
			'NAME',
			'SYNOPSIS',
			'DESCRIPTION',
			'COMMANDS',
			'OPTIONS',
			'QUERY LANGUAGE',
			'KEYS',
			'ENVIRONMENT',
			'FILES',
			'EXIT STATUS',
			'EXAMPLES',
			'SEE ALSO',
		],
	);
	assert.match(page, /^\.TH KARABAKH\\-READER 1 2024-05-06 "karabakh\\-reader 1\.2\.3" "User Commands"$/m);
	assert.match(page, /^karabakh\\-reader \\- \S/m);
});

test('it names every command, option, value, field and key', () => {
	for (const {name, usage} of commandTable) {
		assert.ok(text.includes(`\n${name === 'read' ? 'karabakh-reader ' : ''}${usage.replaceAll('…', '...')}\n`), name);
	}
	for (const {name, short, argument, values = []} of optionSpecs) {
		const label = `${short === undefined ? '' : `-${short}, `}--${name}${argument === undefined ? '' : ` ${argument}`}`;
		const [, explanation = ''] = text.split(`\n.TP\n${label}\n`);
		assert.notEqual(explanation, '', label);
		for (const value of values) assert.ok((explanation.split('\n.TP\n')[0] ?? '').includes(value), value);
	}
	for (const name of fieldNames) assert.ok(text.includes(`\n.TP\n${name}:`), name);
	for (const {help} of keymap) {
		const unbroken = text.replaceAll('\n', ' ').toLowerCase();
		assert.ok(unbroken.includes(help.toLowerCase()), help);
	}
});

test('it is plain ASCII in known requests and short lines', () => {
	for (const line of lines) {
		assert.match(line, /^[\x20-\x7E]*$/, line);
		assert.doesNotMatch(line, /^'| $/, line);
		if (line.startsWith('.')) assert.match(line, /^\.(?:\\"|TH|SH|SS|TP|PP|RS|RE|EX|EE|BR|br)(?: |$)/, line);
		else if (!/^\\f|karabakh/.test(line)) assert.ok(line.length <= 80, line);
		assert.doesNotMatch(line.replaceAll(/\\(?:[-e&]|f[BIR]|\(..|\[u[0-9A-F]{4,6}\])/g, ''), /^[^.].*\\/, line);
	}
});

const count = (request: string): number =>
	lines.filter(line => line === request || line.startsWith(`${request} `)).length;

test('what is opened is closed, no heading is followed by a paragraph, every term has an explanation', () => {
	assert.equal(count('.RS'), count('.RE'));
	assert.equal(count('.EX'), count('.EE'));
	for (const [i, line] of lines.entries()) {
		const next = lines[i + 1] ?? '';
		if (/^\.S[HS] /.test(line)) assert.doesNotMatch(next, /^\.(?:PP|SH|SS)/, line);
		if (line === '.TP') assert.doesNotMatch(`${next}\n${lines[i + 2]}`, /^\./m, next);
	}
});

test('no text can become a request or an escape', () => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme'}), given => {
			const written = plain(given.replaceAll(/[\0-\x1F\x7F]/g, ''));
			assert.match(written, /^(?:$|[^.'])/);
			assert.match(written, /^(?:[ !#-&(-,./0-9:;<-\]_{|}a-z]|\\(?:[-e&]|\(..|\[u[0-9A-F]{4,6}\]))*$/);
		}),
	);
	assert.deepEqual(filled('One. .two'), ['One.', String.raw`\&.two`]);
});

test('the page that is handed out says what the tables say', () => {
	const shipped = readFileSync(join(projectRoot, 'man', 'karabakh-reader.1'), 'utf8');
	const [, date = ''] = /^\.TH \S+ 1 (\d{4}-\d{2}-\d{2}) /m.exec(shipped) ?? [];
	assert.equal(shipped, manualPage(version, date, keys), 'npm run manual writes it again');
});

test('package.json hands it out', () => {
	const {man, files} = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
		man: string;
		files: string[];
	};
	assert.equal(man, 'man/karabakh-reader.1');
	assert.ok(files.includes('man'));
});
