// @ts-check
import {readdirSync, readFileSync} from 'node:fs';
import {load} from 'js-yaml';
import {inProject} from './project.mjs';

/** @param {string} text */
const quoted = text => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * Compiles the folders of source/language: each pack is a text that is parsed when its language is first met; the index has
 * the script and the small words of all, by which a line's language is known.
 * @returns {Promise<{files: Map<string, string>, problems: string[]}>} file name to its text
 */
export async function compileLanguages() {
	const {readPack} = await import(inProject('.build/source/language/read-pack.js'));
	/** @type {Map<string, string>} */
	const files = new Map();
	/** @type {string[]} */
	const problems = [];
	/** @type {string[]} */
	const rows = [];
	/** @type {string[]} */
	const imports = [];
	const folders = readdirSync(inProject('source/language'), {withFileTypes: true})
		.filter(entry => entry.isDirectory() && entry.name !== 'compiled')
		.map(entry => entry.name)
		.toSorted();
	for (const code of folders) {
		/** @type {Record<string, unknown>} */
		const content = {};
		for (const file of readdirSync(inProject('source/language', code))) {
			try {
				content[file] = load(readFileSync(inProject('source/language', code, file), 'utf8'));
			} catch (error) {
				problems.push(`${code}/${file}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
			}
		}
		const {pack, problems: wrong} = readPack(code, content);
		problems.push(...wrong);
		if (pack === undefined) continue;
		const {script, letters, functionWords, ...rest} = pack;
		imports.push(`import {pack as ${code}} from './${code}.js';`);
		// What an apostrophe parts from a name tells a language as small words do; a single letter is too little.
		const parted = pack.apostrophe ? Object.values(pack.endings).flat() : [];
		const long = [...new Set(parted)].filter(ending => ending.length > 1).join(' ');
		rows.push(
			`\t{code: '${code}', script: '${script}', letters: ${quoted(letters.join(' '))}, words: ${quoted(functionWords.join(' '))}, parted: ${quoted(long)}, pack: ${code}},`,
		);
		files.set(
			`${code}.ts`,
			`// Made of source/language/${code} by tools/languages.mjs.\nexport const pack =\n\t${quoted(JSON.stringify(lean(rest)))};\n`,
		);
	}
	files.set(
		'index.ts',
		`// Made of the folders of source/language by tools/languages.mjs.\n${imports.join('\n')}\n\n// biome-ignore format: one language a line\nexport const compiled = [\n${rows.join('\n')}\n] as const;\n`,
	);
	return {files, problems};
}

/**
 * Without the fields that say nothing.
 * @param {Record<string, unknown>} pack
 */
const lean = pack =>
	Object.fromEntries(
		Object.entries(pack).filter(
			([, value]) =>
				value !== '' &&
				value !== false &&
				(typeof value !== 'object' || value === null || Object.keys(value).length > 0),
		),
	);
