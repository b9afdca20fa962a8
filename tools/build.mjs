#!/usr/bin/env node
// @ts-check
// Usage: node tools/build.mjs [--no-types]
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {bundle} from './bundle.mjs';
import {regionFile} from './packed-plugins.mjs';
import {pruneTypes} from './prune-types.mjs';
import {runTool} from './run-tool.mjs';
import {inProject} from './project.mjs';

const shebang = '#!/usr/bin/env node\n';

/** @param {readonly {path: string, text?: string, bytes?: Uint8Array}[]} files */
function write(files) {
	rmSync(inProject('distribution'), {recursive: true, force: true});
	for (const {path, text = '', bytes} of files) {
		const isProgram = path === inProject('distribution', 'cli.js');
		mkdirSync(dirname(path), {recursive: true});
		writeFileSync(path, bytes ?? (isProgram ? shebang + text : text), {mode: isProgram ? 0o755 : 0o644});
	}
}

/** @returns {Promise<boolean>} whether the declarations of the public face are written */
async function writeTypes() {
	const {code, output} = await runTool('tsc', ['-p', 'tsconfig.types.json']);
	if (code !== 0) process.stderr.write(output);
	pruneTypes(inProject('distribution', 'types'), 'index.d.ts');
	return code === 0;
}

/** The articles that come with the program are read once, here, and the names of regions found out. */
async function writeArchive() {
	const {buildArchive, makeRegionTable} = await import(
		pathToFileURL(inProject('distribution', 'chunks', 'build-archive.js')).href
	);
	const {english, names, sounds, places} = makeRegionTable();
	const packed = brotliCompressSync([english, names, sounds, places].join('\n\n'));
	writeFileSync(inProject('distribution', regionFile), packed);
	await buildArchive(inProject('distribution'));
}

/** @returns {Promise<number>} exit code */
async function main() {
	const started = performance.now();
	const files = await bundle().catch(error => {
		// What is wrong with the sources esbuild has already said.
		if (!('errors' in error)) throw error;
		return undefined;
	});
	if (files === undefined) return 1;
	write(files);
	await writeArchive();
	const hasTypes = process.argv.includes('--no-types') || (await writeTypes());
	const kilobytes = Math.round(
		files.reduce((sum, {text = '', bytes}) => sum + (bytes?.length ?? Buffer.byteLength(text)), 0) / 1000,
	);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`built distribution: ${files.length} files, ${kilobytes} kB, ${seconds} s`);
	return hasTypes ? 0 : 1;
}

process.exitCode = await main();
