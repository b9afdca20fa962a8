import {execFileSync} from 'node:child_process';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {median} from './paired.js';
import {withUnusualCorpus} from './unusual-corpus.js';

/**
 * CPU time of a frame, with Ink as it comes and with our rows in its place: `node .build/bench/frames.js [rounds]`.
 * Both are bundled as the program is and run in turn, each run a process of its own.
 */

// Compiled to .build/bench: the project is two folders up.
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const rounds = Number(process.argv[2] ?? 7);
const target = 0.3;

const {fastInk} = await import(pathToFileURL(join(root, 'tools', 'ink-plugins.mjs')).href);
const {lazySegmenters, noReactDevtools, yogaWithoutFetch} = await import(
	pathToFileURL(join(root, 'tools', 'library-plugins.mjs')).href
);

async function bundled(name: string, plugins: readonly unknown[]): Promise<string> {
	const outfile = join(here, 'frames', `${name}.mjs`);
	await build({
		stdin: {
			contents: `import {frameTimes} from './frame-loop.js'; console.log(JSON.stringify(await frameTimes(...process.argv.slice(2))));`,
			resolveDir: here,
		},
		outfile,
		bundle: true,
		minify: true,
		format: 'esm',
		platform: 'node',
		define: {'process.env.NODE_ENV': '"production"'},
		banner: {js: "import {createRequire as __cr} from 'node:module'; const require = __cr(import.meta.url);"},
		plugins: [...plugins, yogaWithoutFetch, noReactDevtools, lazySegmenters],
		logLevel: 'error',
	});
	return outfile;
}

const run = (file: string): Record<string, number> =>
	withUnusualCorpus(unusual =>
		JSON.parse(execFileSync(process.execPath, [file, join(root, 'articles'), unusual], {encoding: 'utf8'})),
	);

const [stock, ours] = [await bundled('stock', []), await bundled('ours', [fastInk])];
const results = Array.from({length: rounds}, () => ({stock: run(stock), ours: run(ours)}));

console.log(
	`CPU of a frame of 200x50, Node ${process.version}, ${rounds} rounds, medians; ratios within each round.\n`,
);
for (const scene of Object.keys(results[0]?.stock ?? {})) {
	const [before, after, ratio] = [
		results.map(round => round.stock[scene] ?? Number.NaN),
		results.map(round => round.ours[scene] ?? Number.NaN),
		results.map(round => (round.ours[scene] ?? Number.NaN) / (round.stock[scene] ?? Number.NaN)),
	].map(median) as [number, number, number];
	const verdict = ratio <= target ? 'met' : 'MISSED';
	console.log(
		`  ${scene.padEnd(36)}${before.toFixed(2).padStart(7)} ms ${after.toFixed(2).padStart(7)} ms ${ratio.toFixed(2).padStart(6)}x  target ${target.toFixed(2)} ${verdict}`,
	);
}
