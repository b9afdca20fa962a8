// @ts-check
import {existsSync} from 'node:fs';
import {basename, relative, resolve, sep} from 'node:path';
import {build} from 'esbuild';
import {builtinsWithoutFacade} from './builtin-plugin.mjs';
import {fastInk} from './ink-plugins.mjs';
import {lazySegmenters, leanNodes, noReactDevtools, ownWidths, yogaWithoutFetch} from './library-plugins.mjs';
import {notices} from './notices.mjs';
import {inProject, root} from './project.mjs';

/** @type {import('esbuild').BuildOptions & {write: false, metafile: true}} */
const common = {
	absWorkingDir: root,
	outdir: 'distribution',
	bundle: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	// The development build of React takes twice the time for every frame.
	define: {'process.env.NODE_ENV': '"production"'},
	legalComments: 'none',
	logLevel: 'warning',
	// The program sets NODE_ENV for runs from unbundled sources, where nothing is baked in.
	logOverride: {'assign-to-define': 'silent'},
	write: false,
	metafile: true,
};

const plugins = [
	fastInk,
	yogaWithoutFetch,
	noReactDevtools,
	lazySegmenters,
	leanNodes,
	ownWidths,
	builtinsWithoutFacade,
];

/** Parts that printing an article loads lazily. In one file with the start they cost next to nothing. */
const printing = [
	'source/commands/print.ts',
	'source/options/help.ts',
	'source/output/markdown.ts',
	'source/output/separated.ts',
	'source/output/text.ts',
	'source/version.ts',
];

/**
 * Leaves lazily imported parts out of the program's first file, and notes them.
 * @param {Set<string>} parts source paths, filled while building
 * @returns {import('esbuild').Plugin}
 */
const leaveOutParts = parts => ({
	name: 'leave-out-parts',
	setup(builder) {
		builder.onResolve({filter: /^\.\.?\//}, ({path, resolveDir, kind}) => {
			if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined;
			const stem = resolve(resolveDir, path).replace(/\.js$/, '');
			const file = relative(root, existsSync(`${stem}.ts`) ? `${stem}.ts` : `${stem}.tsx`).replaceAll(sep, '/');
			if (printing.includes(file)) return undefined;
			parts.add(file);
			return {path: `./chunks/${partName(file)}.js`, external: true};
		});
	},
});

/** @param {string} file */
const partName = file => basename(file).replace(/\.tsx?$/, '');

/**
 * Bundles the program twice over: its first file alone, with all that printing needs, because every further file
 * costs Node a millisecond; and everything else in chunks that share their code. So modules that both need are there
 * twice: they must not keep state that the two would have to share, nor be told apart by `instanceof`.
 * @returns {Promise<{path: string, text: string}[]>} in memory: a failed build leaves the last good one in place
 */
export async function bundle() {
	const missing = printing.filter(file => !existsSync(resolve(root, file)));
	if (missing.length > 0) throw new Error(`tools/bundle.mjs names files that are gone: ${missing.join(', ')}`);
	/** @type {Set<string>} */
	const parts = new Set();
	const first = await build({
		...common,
		entryPoints: ['source/cli.ts'],
		plugins: [leaveOutParts(parts), ...plugins],
	});
	const rest = await build({
		...common,
		entryPoints: [
			{in: 'source/index.ts', out: 'index'},
			...[...parts].map(file => ({in: file, out: `chunks/${partName(file)}`})),
		],
		chunkNames: 'chunks/[name]-[hash]',
		splitting: true,
		plugins,
	});
	const inputs = [first, rest].flatMap(({metafile}) => Object.keys(metafile.inputs));
	const licences = {path: inProject('distribution', 'LICENCES.txt'), text: notices(inputs)};
	return [...first.outputFiles, ...rest.outputFiles, licences];
}
