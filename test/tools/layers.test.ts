import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {test} from 'node:test';
import {layers, pureLayers} from '../helpers/layers.js';
import {projectRoot} from '../helpers/paths.js';
import {run} from '../helpers/run.js';

// Lint sees only imports at the top of a file. This sees `import()` too, which is how a layer would be sneaked past.
const specifiers = /(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/gu;

const source = join(projectRoot, 'source');

const files = readdirSync(source, {recursive: true})
	.map(String)
	.filter(name => /\.tsx?$/u.test(name));

const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

function importsOf(file: string): readonly string[] {
	const text = readFileSync(join(source, file), 'utf8');
	return [...text.matchAll(specifiers)].map(match => match[1] ?? '');
}

/** @returns what is wrong with one import, if anything */
function fault(file: string, specifier: string): string | undefined {
	const from = layerOf(file);
	if (specifier.startsWith('node:')) return pureLayers.includes(from) ? 'is pure' : undefined;
	if (/^(?:ink|react)(?:\/|$)/u.test(specifier)) return from === 'ui' ? undefined : 'draws nothing';
	if (!specifier.startsWith('.')) return undefined;
	const target = relative(source, resolve(source, dirname(file), specifier));
	const to = layerOf(target);
	if (from === '' || from === to || target === 'version.js') return undefined;
	return layers[from]?.includes(to) ? undefined : `may not know ${to === '' ? target : to}`;
}

test('every folder of the source has its place in the order', () => {
	const folders = new Set(files.map(layerOf).filter(name => name !== ''));
	assert.deepEqual(
		[...folders].filter(name => !(name in layers)),
		[],
	);
});

test('imports go one way, lazy ones too', () => {
	const faults = files.flatMap(file =>
		importsOf(file).flatMap(specifier => {
			const reason = fault(file, specifier);
			return reason === undefined ? [] : [`${file} ${reason}: ${specifier}`];
		}),
	);
	assert.deepEqual(faults, []);
});

test('the rules of lint and the page about the house say what the table says', async t => {
	const {code, stderr} = await run(t, ['tools/layers.mjs', '--check'], {command: [process.execPath], cwd: projectRoot});
	assert.equal(code, 0, stderr);
});
