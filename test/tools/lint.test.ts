import assert from 'node:assert/strict';
import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {layers, pureLayers} from '../helpers/layers.js';
import {projectRoot} from '../helpers/paths.js';
import {temporaryFolder, writeFiles} from '../helpers/temporary.js';
import {runTool} from '../helpers/tool.js';

/** Lints a small tree under the project's own rules and tells which files break the given rule. */
async function offenders(t: TestContext, rule: string, files: Readonly<Record<string, string>>): Promise<Set<string>> {
	const folder = temporaryFolder(t);
	copyFileSync(join(projectRoot, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
	writeFiles(folder, files);
	const {stdout} = await runTool(t, 'oxlint', ['-f', 'json', 'source'], {cwd: folder});
	const report: unknown = JSON.parse(stdout);
	assert.ok(typeof report === 'object' && report && 'diagnostics' in report && Array.isArray(report.diagnostics));
	const found = report.diagnostics.filter(({code}) => String(code).endsWith(`(${rule})`));
	return new Set(found.map(({filename}) => String(filename)));
}

const names = Object.keys(layers);
const lines = (count: number): string => `export const value = 1;\n${'// why\n'.repeat(count - 1)}`;

test('every import against the order of the layers is an error, every other is none', async t => {
	const files: Record<string, string> = {};
	const forbidden: string[] = [];
	for (const from of names) {
		for (const to of names) {
			files[`source/${to}/target.ts`] = 'export const value = 1;\nexport type Value = number;\n';
			const shallow = `source/${from}/uses-${to}.ts`;
			const deep = `source/${from}/deep/uses-${to}.ts`;
			files[shallow] = `import {value} from '../${to}/target.js';\nexport const used = value;\n`;
			files[deep] = `import type {Value} from '../../${to}/target.js';\nexport const used: Value = 1;\n`;
			if (from !== to && !layers[from]?.includes(to)) forbidden.push(shallow, deep);
		}
	}
	assert.deepEqual(await offenders(t, 'no-restricted-imports', files), new Set(forbidden.toSorted()));
});

test('pure folders import nothing of Node, and only ui/ knows React and Ink', async t => {
	const files: Record<string, string> = {};
	const forbidden: string[] = [];
	for (const folder of names) {
		for (const [name, module] of Object.entries({
			fs: 'node:fs',
			ink: 'ink',
			react: 'react',
			jsx: 'react/jsx-runtime',
		})) {
			const file = `source/${folder}/uses-${name}.ts`;
			files[file] = `import * as used from '${module}';\nexport const keys = Object.keys(used);\n`;
			const isAllowed = name === 'fs' ? !pureLayers.includes(folder) : folder === 'ui';
			if (!isAllowed) forbidden.push(file);
		}
	}
	assert.deepEqual(await offenders(t, 'no-restricted-imports', files), new Set(forbidden));
});

test('nothing imports the program or the public face', async t => {
	const files: Record<string, string> = {};
	for (const folder of names) {
		for (const top of ['cli', 'index', 'open-reader']) {
			files[`source/${folder}/uses-${top}.ts`] = `import {used} from '../${top}.js';\nexport const value = used;\n`;
		}
	}
	assert.deepEqual(await offenders(t, 'no-restricted-imports', files), new Set(Object.keys(files)));
});

test('cycles are errors', async t => {
	const found = await offenders(t, 'no-cycle', {
		'source/text/a.ts': "import {b} from './b.js';\nexport const a = () => b();\n",
		'source/text/b.ts': "import {c} from './c.js';\nexport const b = () => c();\n",
		'source/text/c.ts': "import {a} from './a.js';\nexport const c = (): unknown => a();\n",
		'source/text/d.ts': "import {a} from './a.js';\nexport const d = a;\n",
	});
	assert.deepEqual(found, new Set(['source/text/a.ts', 'source/text/b.ts', 'source/text/c.ts']));
});

test('a file of more than 300 lines is an error', async t => {
	const found = await offenders(t, 'max-lines', {'source/text/a.ts': lines(300), 'source/text/b.ts': lines(301)});
	assert.deepEqual(found, new Set(['source/text/b.ts']));
});

test('default exports, any, non-null assertions and console are errors', async t => {
	const cases = {
		'no-default-export': 'export default 1;\n',
		'no-explicit-any': 'export const value: any = 1;\n',
		'no-non-null-assertion': 'export const value = (list: number[]) => list[0]!;\n',
		'no-console': "console.log('said');\nexport const value = 1;\n",
		'prefer-node-protocol': "import * as fs from 'fs';\nexport const value = fs;\n",
	};
	for (const [rule, text] of Object.entries(cases)) {
		assert.deepEqual(await offenders(t, rule, {'source/corpus/a.ts': text}), new Set(['source/corpus/a.ts']), rule);
	}
});
