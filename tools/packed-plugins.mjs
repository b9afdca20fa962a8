// @ts-check
import {readFileSync} from 'node:fs';

/** What SQLite compiled to WebAssembly is called beside the program, packed. */
export const sqliteBinary = 'sqlite.wasm.br';

/**
 * SQLite's loader is CommonJS and looks for its binary in its own folder: here it gets both from the module around it.
 * @type {import('esbuild').Plugin}
 */
export const sqliteBesideProgram = {
	name: 'sqlite-beside-program',
	setup(builder) {
		builder.onLoad({filter: /node-sqlite3-wasm\.js$/}, ({path}) => ({
			contents: [
				'const module = {exports: {}};',
				'const __dirname = import.meta.dirname;',
				"const require = name => process.getBuiltinModule(name.replace('node:', ''));",
				`const packed = require('fs').readFileSync(__dirname + '/${sqliteBinary}');`,
				"var Module = {wasmBinary: require('zlib').brotliDecompressSync(packed)};",
				readFileSync(path, 'utf8'),
				'export default module.exports;',
			].join('\n'),
			loader: 'js',
		}));
	},
};

/** The table that turns any script into Latin letters, beside the program, packed. */
export const scriptTable = 'any-ascii.cjs.br';

/**
 * The table for all scripts is half a megabyte, and most runs meet no letter that is in it: loaded when the first one comes.
 * @type {import('esbuild').Plugin}
 */
export const lazyScriptTable = {
	name: 'lazy-script-table',
	setup(builder) {
		builder.onResolve({filter: /^any-ascii$/}, ({path}) => ({path, namespace: 'lazy', sideEffects: false}));
		builder.onLoad({filter: /^any-ascii$/, namespace: 'lazy'}, () => ({
			contents: [
				'let table;',
				'const read = () => {',
				'	const builtin = name => process.getBuiltinModule(name);',
				`	const file = import.meta.dirname + (import.meta.url.includes('/chunks/') ? '/../${scriptTable}' : '/${scriptTable}');`,
				"	const text = builtin('zlib').brotliDecompressSync(builtin('fs').readFileSync(file)).toString();",
				'	const module = {exports: {}};',
				"	builtin('vm').runInThisContext('(function(module, exports) {' + text + '})')(module, module.exports);",
				'	return module.exports.default;',
				'};',
				'export default text => (table ??= read())(text);',
			].join('\n'),
			loader: 'js',
		}));
	},
};
