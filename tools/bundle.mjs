// @ts-check
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, relative, resolve, sep} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';
import {builtinsWithoutFacade} from './builtin-plugin.mjs';
import {fastInk} from './ink-plugins.mjs';
import {
	entitiesOnce,
	languagesToldApart,
	lazySegmenters,
	leanNodes,
	noReactDevtools,
	ownWidths,
	pageWithoutSheets,
	postgresWithoutSocket,
	yogaWithoutFetch,
	zodInEnglish,
} from './library-plugins.mjs';
import {
	languageFiles,
	languagesLazily,
	lazyScriptTable,
	livingScripts,
	packedSqlite,
	regionsKept,
	scriptTable,
	sqliteBesideProgram,
	sqliteBinary,
} from './packed-plugins.mjs';
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
	define: {
		'process.env.NODE_ENV': '"production"',
		'process.env.ANNOTATION_SOURCES': JSON.stringify(annotationSources()),
	},
	legalComments: 'none',
	logLevel: 'warning',
	// The program sets NODE_ENV for runs from unbundled sources, where nothing is baked in.
	logOverride: {'assign-to-define': 'silent'},
	write: false,
	metafile: true,
};

const plugins = [
	zodInEnglish,
	postgresWithoutSocket,
	fastInk,
	yogaWithoutFetch,
	noReactDevtools,
	lazySegmenters,
	leanNodes,
	entitiesOnce,
	languagesToldApart,
	pageWithoutSheets,
	ownWidths,
	lazyScriptTable,
	livingScripts,
	languagesLazily,
	regionsKept,
	sqliteBesideProgram,
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

/** The start, which runs the parts that are kept compiled. */
const start = 'source/start.ts';

/** The commands that ask an archive, in a file of their own, and what they load lazily in any case. */
const asking = 'source/commands/asking.ts';
const withAsking = [
	'source/archive/sqlite/open-kept.ts',
	'source/output/text.ts',
	'source/output/separated.ts',
	'source/output/jsonl.ts',
];

/**
 * Leaves lazily imported parts out of a file that is not split, and notes them.
 * @param {Set<string>} parts source paths, filled while building
 * @param {readonly string[]} kept those that are not left out
 * @param {string} chunks folder of the parts, from where the file lies
 * @returns {import('esbuild').Plugin}
 */
const leaveOutParts = (parts, kept, chunks) => ({
	name: 'leave-out-parts',
	setup(builder) {
		builder.onResolve({filter: /^\.\.?\//}, ({path, resolveDir, kind}) => {
			if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return undefined;
			const stem = resolve(resolveDir, path).replace(/\.js$/, '');
			const file = relative(root, existsSync(`${stem}.ts`) ? `${stem}.ts` : `${stem}.tsx`).replaceAll(sep, '/');
			if (kept.includes(file)) return undefined;
			parts.add(file);
			return {path: `${chunks}/${partName(file)}.js`, external: true};
		});
	},
});

/**
 * Parts that are kept compiled are scripts, not modules: what a module would know of itself they are given.
 * @type {Pick<import('esbuild').BuildOptions, 'format' | 'outExtension' | 'define'>}
 */
const asScript = {
	format: 'cjs',
	outExtension: {'.js': '.cjs'},
	define: {...common.define, 'import.meta.url': 'meta.url', 'import.meta.dirname': 'meta.dirname'},
};

/** @param {string} file */
const partName = file => basename(file).replace(/\.tsx?$/, '');

/**
 * Bundles the program twice over: its first file alone, with all that printing needs, because every further file
 * costs Node a millisecond; and everything else in chunks that share their code. So modules that both need are there
 * twice: they must not keep state that the two would have to share, nor be told apart by `instanceof`.
 * @returns {Promise<{path: string, text?: string, bytes?: Uint8Array}[]>} in memory: a failed build leaves the last good one in place
 */
export async function bundle() {
	const missing = [...printing, start, asking, ...withAsking].filter(file => !existsSync(resolve(root, file)));
	if (missing.length > 0) throw new Error(`tools/bundle.mjs names files that are gone: ${missing.join(', ')}`);
	/** @type {Set<string>} */
	const parts = new Set();
	const first = await build({
		...common,
		...asScript,
		entryPoints: [{in: 'source/cli.ts', out: 'program'}],
		plugins: [leaveOutParts(parts, printing, './chunks'), ...plugins],
	});
	const second = await build({
		...common,
		...asScript,
		entryPoints: [{in: asking, out: `chunks/${partName(asking)}`}],
		plugins: [leaveOutParts(parts, withAsking, '.'), ...plugins],
	});
	parts.delete(asking);
	const rest = await build({
		...common,
		entryPoints: [
			{in: 'source/index.ts', out: 'index'},
			{in: 'source/build-archive.ts', out: 'chunks/build-archive'},
			{in: 'source/refresh-worker.ts', out: 'chunks/refresh-worker'},
			{in: 'source/commands/team/load-worker.ts', out: 'chunks/load-worker'},
			...[...parts].map(file => ({in: file, out: `chunks/${partName(file)}`})),
		],
		// Modules are read as UTF-8, the scripts that are kept compiled are not.
		charset: 'utf8',
		chunkNames: 'chunks/[name]-[hash]',
		splitting: true,
		plugins,
	});
	const table = await build({
		...common,
		entryPoints: ['any-ascii'],
		format: 'cjs',
		plugins: [livingScripts],
	});
	const scripts = {
		path: inProject('distribution', scriptTable),
		bytes: brotliCompressSync(table.outputFiles[0]?.contents ?? ''),
	};
	const inputs = [first, second, rest, table].flatMap(({metafile}) => Object.keys(metafile.inputs));
	const licences = {path: inProject('distribution', 'LICENCES.txt'), text: notices(inputs)};
	const binary = {path: inProject('distribution', 'chunks', sqliteBinary), bytes: packedSqlite().bytes};
	const scriptFiles = [...first.outputFiles, ...second.outputFiles].map(withParts);
	const hash = createHash('sha256');
	for (const {text} of scriptFiles) hash.update(text);
	const entrance = await build({
		...common,
		define: {...common.define, 'process.env.BUNDLE_HASH': JSON.stringify(hash.digest('hex').slice(0, 16))},
		entryPoints: [{in: start, out: 'cli'}],
		plugins,
	});
	const files = [...entrance.outputFiles, ...rest.outputFiles];
	return [...files, ...scriptFiles, ...languageFiles(), scripts, licences, binary];
}

/**
 * A script loads another at once, from what was kept of it, and modules by what it is given for that.
 * @param {{path: string, text: string}} file
 */
function withParts({path, text}) {
	const name = partName(asking);
	const loading = text
		.replaceAll(new RegExp(`\\bimport\\("\\./(?:chunks/)?${name}\\.js"\\)`, 'g'), `part("chunks/${name}")`)
		.replaceAll(/\bimport\((?="\.{1,2}\/)/g, 'load(');
	if (/\bimport\(/.test(loading)) throw new Error(`${basename(path)} imports something that is none of its parts`);
	return {path, text: loading};
}

/** A name for the sources by which articles are annotated: what others made is made again. */
function annotationSources() {
	const hash = createHash('sha256');
	for (const folder of ['annotate', 'archive', 'compare/voices', 'corpus', 'language', 'search', 'text']) {
		for (const file of readdirSync(inProject('source', folder), {recursive: true}).map(String).sort()) {
			if (file.endsWith('.ts')) hash.update(file).update(readFileSync(inProject('source', folder, file)));
		}
	}
	return hash.digest('base64url').slice(0, 12);
}
