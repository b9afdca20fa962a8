// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {runInNewContext} from 'node:vm';
import {brotliCompressSync} from 'node:zlib';
import anyAscii from 'any-ascii';
import {inProject} from './project.mjs';

/** What SQLite compiled to WebAssembly is called beside the program, packed. */
export const sqliteBinary = 'sqlite.wasm.br';

/** @type {{bytes: Uint8Array, mark: string} | undefined} */
let packed;

/** SQLite's binary, packed, and a name for it. */
export function packedSqlite() {
	if (packed !== undefined) return packed;
	const binary = readFileSync(inProject('node_modules', 'node-sqlite3-wasm', 'dist', 'node-sqlite3-wasm.wasm'));
	const mark = createHash('sha256').update(binary).digest('hex').slice(0, 16);
	packed = {bytes: brotliCompressSync(binary), mark};
	return packed;
}

/**
 * SQLite's loader is CommonJS and looks for its binary in its own folder: here it gets both from the module around it.
 * @type {import('esbuild').Plugin}
 */
export const sqliteBesideProgram = {
	name: 'sqlite-beside-program',
	setup(builder) {
		builder.onLoad({filter: /node-sqlite3-wasm\.js$/}, ({path}) => ({
			contents: [
				`import {wasmBinary as binaryOf} from ${JSON.stringify(inProject('source', 'archive', 'sqlite', 'wasm-binary.ts'))};`,
				'const module = {exports: {}};',
				'const __dirname = import.meta.dirname;',
				'const builtin = name => process.getBuiltinModule(name.replace("node:", ""));',
				// SQLite names temporary files and seeds row numbers with it: to load the cryptography of the runtime takes longer than to open a file.
				'const chance = {randomFillSync: bytes => bytes.forEach((_, at) => (bytes[at] = Math.random() * 256))};',
				"const require = name => name === 'node:crypto' ? chance : builtin(name);",
				`var Module = {wasmBinary: binaryOf(__dirname + '/${sqliteBinary}', '${packedSqlite().mark}')};`,
				readFileSync(path, 'utf8'),
				'export default module.exports;',
			].join('\n'),
			loader: 'js',
		}));
	},
};

const packFolder = 'languages';

/**
 * What is known of each language lies in a file of its own beside the program, the same for all of its parts, and is read when it is asked for: a
 * command meets two or three of them.
 * @type {import('esbuild').Plugin}
 */
export const languagesLazily = {
	name: 'languages-lazily',
	setup(builder) {
		builder.onLoad({filter: /language[\\/]compiled[\\/]index\.ts$/}, ({path}) => ({
			contents: [
				'const packOf = code => {',
				"	const folder = /[\\\\/]chunks$/.test(import.meta.dirname) ? '/..' : '';",
				`	const file = import.meta.dirname + folder + '/${packFolder}/' + code + '.json';`,
				"	return process.getBuiltinModule('fs').readFileSync(file, 'utf8');",
				'};',
				readFileSync(path, 'utf8')
					.replaceAll(/^import .*$/gm, '')
					.replaceAll(/, pack: (\w+)\}/g, ", get pack() { return packOf('$1'); }}"),
			].join('\n'),
			loader: 'ts',
		}));
	},
};

/** @returns {{path: string, text: string}[]} */
export function languageFiles() {
	const folder = inProject('source', 'language', 'compiled');
	const codes = readdirSync(folder).flatMap(name => /^(\w{2,3})\.ts$/.exec(name)?.[1] ?? []);
	return codes.map(code => {
		const text = readFileSync(`${folder}/${code}.ts`, 'utf8');
		const literal = /export const pack =\s*(["'].*["']);\s*$/.exec(text)?.[1];
		if (literal === undefined) throw new Error(`${code}.ts holds no pack`);
		return {path: inProject('distribution', packFolder, `${code}.json`), text: String(runInNewContext(literal))};
	});
}

/** Names of regions, beside the program, packed. */
export const regionFile = 'regions.txt.br';

/**
 * What the platform calls the regions in forty languages is found out when the program is built.
 * @type {import('esbuild').Plugin}
 */
export const regionsKept = {
	name: 'regions-kept',
	setup(builder) {
		builder.onLoad({filter: /names[\\/]region-table\.ts$/}, () => ({
			contents: [
				'let table;',
				'const read = () => {',
				"	const folder = /[\\\\/]chunks$/.test(import.meta.dirname) ? '/..' : '';",
				`	const file = import.meta.dirname + folder + '/${regionFile}';`,
				'	const {existsSync, readFileSync} = process.getBuiltinModule("fs");',
				'	// It is not there yet while it is made.',
				'	if (!existsSync(file)) return undefined;',
				'	const text = process.getBuiltinModule("zlib").brotliDecompressSync(readFileSync(file)).toString();',
				"	const [english, names, sounds, places] = text.split('\\n\\n');",
				'	return {english, names, sounds, places};',
				'};',
				'export const regionTable = () => (table ??= read());',
			].join('\n'),
			loader: 'js',
		}));
	},
};

/** The table that turns any script into Latin letters, beside the program, packed. */
export const scriptTable = 'any-ascii.cjs.br';

/**
 * Latin letters with marks, those of Azerbaijan and Vietnam among them, the scripts of the languages that have a folder, and punctuation: for these
 * alone the whole table need not be read. First and last code points.
 */
const commonLetters = [
	[0xa0, 0x259],
	[0x2bc, 0x2bc],
	[0x370, 0x5ff],
	[0x600, 0x6ff],
	[0x10a0, 0x10ff],
	[0x1ea0, 0x1ef9],
	[0x2000, 0x206f],
	[0x20a0, 0x214f],
];

/** Whether a letter is spelt without the whole table. @param {number} code */
export const isCommonLetter = code =>
	code < 0x80 || commonLetters.some(([first = 0, last = 0]) => code >= first && code <= last);

/** What each of the common letters becomes, by ranges, line by line. */
const commonSpellings = () =>
	commonLetters.map(([first = 0, last = 0]) => ({
		first,
		spelt: Array.from({length: last - first + 1}, (_, at) => anyAscii(String.fromCodePoint(first + at))).join('\n'),
	}));

/** Ideographs that no press prints (planes 2 and 3), and scripts of which tablets, tombs and stones are left (U+12000 to U+1AFFF). In blocks of 256. */
const isUnread = (/** @type {number} */ block) => block >= 0x200 || (block >= 0x120 && block < 0x1b0);

/**
 * Of the table for all scripts those that news is written in: a third of its size.
 * @type {import('esbuild').Plugin}
 */
export const livingScripts = {
	name: 'living-scripts',
	setup(builder) {
		builder.onLoad({filter: /any-ascii\/block\.js$/}, ({path}) => ({
			contents: readFileSync(path, 'utf8').replaceAll(/case (\d+):return"(?:[^"\\]|\\.)*"\n?/g, (row, block) =>
				isUnread(Number(block)) ? '' : row,
			),
			loader: 'js',
		}));
	},
};

/**
 * The table for all scripts is half a megabyte, and most runs meet no letter that is in it: loaded when the first one comes.
 * @type {import('esbuild').Plugin}
 */
export const lazyScriptTable = {
	name: 'lazy-script-table',
	setup(builder) {
		const common = JSON.stringify(commonSpellings());
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
				`const ranges = ${common}.map(({first, spelt}) => ({first, spelt: spelt.split('\\n')}));`,
				'const spellingOf = code => {',
				'	for (const {first, spelt} of ranges) if (code >= first && code < first + spelt.length) return spelt[code - first];',
				'	return undefined;',
				'};',
				'const ofCommon = text => {',
				'	let latin = "";',
				'	for (const letter of text) {',
				'		const spelt = spellingOf(letter.codePointAt(0));',
				'		if (spelt === undefined) return undefined;',
				'		latin += spelt;',
				'	}',
				'	return latin;',
				'};',
				'export default text => ofCommon(text) ?? (table ??= read())(text);',
			].join('\n'),
			loader: 'js',
		}));
	},
};
