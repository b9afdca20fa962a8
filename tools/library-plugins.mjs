// @ts-check
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {inProject, root} from './project.mjs';

/**
 * Yoga's loader fetches its own data: URL, which makes Node load its whole HTTP client before the first frame
 * (a fifth of the time to it), and decodes base64 by a slow character loop.
 * @type {import('esbuild').Plugin}
 */
export const yogaWithoutFetch = {
	name: 'yoga-without-fetch',
	setup(builder) {
		builder.onLoad({filter: /yoga-wasm-base64-esm\.js$/}, ({path}) => ({
			contents: [
				'const fetch = undefined;',
				"const atob = text => Buffer.from(text, 'base64').toString('latin1');",
				readFileSync(path, 'utf8'),
			].join('\n'),
			loader: 'js',
		}));
	},
};

/**
 * Ink reaches for react-devtools-core, which is not installed, when DEV=true.
 * @type {import('esbuild').Plugin}
 */
export const noReactDevtools = {
	name: 'no-react-devtools',
	setup(builder) {
		builder.onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'stub'}));
		builder.onLoad({filter: /./, namespace: 'stub'}, () => ({contents: 'export default {};', loader: 'js'}));
	},
};

/**
 * A segmenter takes 7 ms to make, and these libraries make one each when they are imported: made when first used.
 * @type {import('esbuild').Plugin}
 */
export const lazySegmenters = {
	name: 'lazy-segmenters',
	setup(builder) {
		const libraries = /node_modules\/(?:wrap-ansi|slice-ansi|@alcalzone\/ansi-tokenize|ink)\/.*\.js$/;
		const eager = /^const (\w+) = (new Intl\.Segmenter\(.*\));$/m;
		builder.onLoad({filter: libraries}, ({path}) => ({
			contents: readFileSync(path, 'utf8').replace(
				eager,
				'let $1_; const $1 = {segment: text => ($1_ ??= $2).segment(text)};',
			),
			loader: 'js',
		}));
	},
};

/**
 * Cell widths by our own function for the libraries too. It agrees with string-width (a test compares them) and does
 * without its table of all emoji, which takes 11 ms to build, and the segmenter for alphabetic text.
 * @type {import('esbuild').Plugin}
 */
export const ownWidths = {
	name: 'own-widths',
	setup(builder) {
		builder.onResolve({filter: /^string-width$/}, () => ({path: 'string-width', namespace: 'own', sideEffects: false}));
		builder.onLoad({filter: /^string-width$/, namespace: 'own'}, () => ({
			contents: [
				"import {cellWidth} from './source/text/width.ts';",
				"export default text => (typeof text === 'string' ? cellWidth(text) : 0);",
			].join('\n'),
			resolveDir: root,
			loader: 'js',
		}));
	},
};

/**
 * @param {string} text
 * @param {readonly (readonly [string, string])[]} changes
 * @throws {Error} where the library is no longer written as it was
 */
function changed(text, changes) {
	let result = text;
	for (const [from, to] of changes) {
		if (!result.includes(from)) throw new Error(`tools/library-plugins.mjs changes what is gone: ${from}`);
		result = result.replace(from, () => to);
	}
	return result;
}

/**
 * What linkedom does for each of the hundred thousand nodes of a page, done when somebody asks: a map of listeners, of which there are
 * none, a list of classes where only their text is read, declarations of style where there are none. A fifth of the time that a page takes.
 * @type {import('esbuild').Plugin}
 */
export const leanNodes = {
	name: 'lean-nodes',
	setup(builder) {
		builder.onLoad({filter: /linkedom\/esm\/interface\/event-target\.js$/}, ({path}) => ({
			contents: changed(readFileSync(path, 'utf8'), [
				['wm.set(this, new Map);', ''],
				[
					'addEventListener(type, listener, options) {\n    const map = wm.get(this);',
					'addEventListener(type, listener, options) {\n    const map = wm.get(this) ?? new Map;\n    wm.set(this, map);',
				],
				[
					'if (map.has(type)) {\n      const listeners = map.get(type);\n      if (listeners.delete',
					'if (map?.has(type)) {\n      const listeners = map.get(type);\n      if (listeners.delete',
				],
			]),
			loader: 'js',
		}));
		builder.onLoad({filter: /linkedom\/esm\/interface\/element\.js$/}, ({path}) => ({
			contents: changed(readFileSync(path, 'utf8'), [
				[
					'get className() { return this.classList.value; }',
					"get className() { return this.getAttributeNode('class')?.value ?? ''; }",
				],
				[
					'this[STYLE] = new CSSStyleDeclaration(this)\n    );',
					"(this.getAttributeNode('style') === null ? unstyled : (this[STYLE] = new CSSStyleDeclaration(this)))\n    );",
				],
				['export class Element extends', 'const unstyled = Object.freeze({});\n\nexport class Element extends'],
			]),
			loader: 'js',
		}));
		builder.onLoad({filter: /linkedom\/esm\/shared\/matches\.js$/}, ({path}) => ({
			contents: changed(readFileSync(path, 'utf8'), [
				['element.classList.value : element', 'element.className : element'],
			]),
			loader: 'js',
		}));
	},
};

/**
 * A parser of style sheets, for which nobody asks, and another library's way to walk a document, instead of which linkedom brings its own: forty kilobytes.
 * @type {import('esbuild').Plugin}
 */
export const pageWithoutSheets = {
	name: 'page-without-sheets',
	setup(builder) {
		builder.onResolve({filter: /^(?:cssom|domutils)$/}, ({path, importer}) =>
			/node_modules[\\/](?:linkedom|css-select|htmlparser2)[\\/]/.test(importer)
				? {path, namespace: 'unused', sideEffects: false}
				: undefined,
		);
		builder.onLoad({filter: /./, namespace: 'unused'}, () => ({
			contents: 'export const parse = () => ({cssRules: []});\nexport const getFeed = () => null;',
			loader: 'js',
		}));
	},
};

/**
 * Zod brings its messages in fifty languages; what an assistant asks wrongly is said in English.
 * @type {import('esbuild').Plugin}
 */
export const zodInEnglish = {
	name: 'zod-in-english',
	setup(builder) {
		builder.onLoad({filter: /node_modules\/zod\/v4\/locales\/index\.js$/}, () => ({
			contents: "export {default as en} from './en.js';",
			loader: 'js',
		}));
	},
};

/**
 * The client of PostgreSQL writes to a socket that is gone where a server dies in the middle of a transaction, from a timer, which would end the
 * program: whoever waits has heard of the break by then.
 * @type {import('esbuild').Plugin}
 */
export const postgresWithoutSocket = {
	name: 'postgres-without-socket',
	setup(builder) {
		const write = /\bsocket\.write\(/g;
		builder.onLoad({filter: /node_modules\/postgres\/src\/connection\.js$/}, ({path}) => {
			const source = readFileSync(path, 'utf8');
			if (!write.test(source)) throw new Error(`${path} writes otherwise now: look at postgresWithoutSocket`);
			return {contents: source.replaceAll(write, 'socket?.write('), loader: 'js'};
		});
	},
};

/**
 * Two libraries bring their own tables of HTML's entities, of two versions: the newer one serves both.
 * @type {import('esbuild').Plugin}
 */
export const entitiesOnce = {
	name: 'entities-once',
	setup(builder) {
		const newer = inProject('node_modules', 'htmlparser2', 'node_modules', 'entities', 'dist', 'esm', 'index.js');
		builder.onResolve({filter: /^entities$/}, () =>
			existsSync(newer) ? {path: newer, sideEffects: false} : undefined,
		);
	},
};

/**
 * Of the letter groups of eighty languages those of the languages that are told apart.
 * @type {import('esbuild').Plugin}
 */
export const languagesToldApart = {
	name: 'languages-told-apart',
	setup(builder) {
		builder.onLoad({filter: /franc-min\/data\.js$/}, async ({path}) => {
			const source = readFileSync(inProject('source', 'library', 'told-apart.ts'), 'utf8');
			const codes = /'((?:[a-z]{3} ?)+)'/.exec(source)?.[1]?.split(' ');
			if (codes === undefined) throw new Error('source/library/told-apart.ts lists no languages');
			const {data} = await import(pathToFileURL(path).href);
			/** @type {[string, Record<string, string>][]} */
			const scripts = Object.entries(data);
			const kept = scripts.map(([script, languages]) => [
				script,
				Object.fromEntries(Object.entries(languages).filter(([code]) => codes.includes(code))),
			]);
			return {contents: `export const data = ${JSON.stringify(Object.fromEntries(kept))};`, loader: 'js'};
		});
	},
};
