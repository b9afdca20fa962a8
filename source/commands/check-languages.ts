import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {loadFullYaml, readYaml} from '../corpus/yaml/yaml.js';
import {isMapping, isSequence, type YamlReader, type YamlValue} from '../corpus/yaml/yaml-node.js';
import type {Problem} from '../corpus/model.js';
import {readPack} from '../language/read-pack.js';

export type CheckedLanguages = {readonly codes: readonly string[]; readonly problems: readonly Problem[]};

/** The file that every language has. */
const needed = 'words.yaml';
/** In bytes: no list of words is longer. */
const largestFile = 1_000_000;

/** What is wrong with a folder of languages, or of one; undefined for a folder of anything else. */
export async function checkLanguages(folder: string): Promise<CheckedLanguages | undefined> {
	const folders = isLanguage(folder) ? [resolve(folder)] : languagesIn(folder);
	if (folders.length === 0) return undefined;
	const full = await loadFullYaml();
	const problems = folders.flatMap(each => problemsOf(each, full));
	return {codes: folders.map(each => basename(each)), problems};
}

const isLanguage = (folder: string): boolean => existsSync(join(folder, needed));

function languagesIn(folder: string): string[] {
	try {
		return readdirSync(folder, {withFileTypes: true})
			.filter(entry => entry.isDirectory() && isLanguage(join(folder, entry.name)))
			.map(entry => join(folder, entry.name))
			.toSorted();
	} catch {
		// Whoever reads it as a corpus says what is wrong.
		return [];
	}
}

function problemsOf(folder: string, full: YamlReader): Problem[] {
	const content: Record<string, unknown> = {};
	const problems: Problem[] = [];
	const add = (file: string, message: string, more: Pick<Problem, 'line' | 'field'> = {}): void => {
		problems.push({file: join(folder, file), message, severity: 'error', ...more});
	};
	for (const file of readdirSync(folder).toSorted()) {
		const path = join(folder, file);
		const status = statSync(path, {throwIfNoEntry: false});
		if (status?.isFile() !== true || status.size > largestFile) {
			add(
				file,
				status?.isFile() === true
					? 'larger than 1 MB: no list of words is so long'
					: 'is no file: a language has files only',
			);
			continue;
		}
		const yaml = readYaml(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), full);
		if (yaml.kind === 'read') content[file] = plain(yaml.root.value);
		else
			add(
				file,
				`not valid YAML (${yaml.kind === 'broken' ? yaml.message : 'not understood'})`,
				yaml.line === undefined ? {} : {line: yaml.line},
			);
	}
	for (const problem of readPack(basename(folder), content).problems) {
		const [, file = '.', said = problem] = /^[^/:]*(?:\/(?<file>[^:]+))?: (?<said>.*)$/su.exec(problem) ?? [];
		// A file that is no YAML has been said.
		if (!problems.some(known => known.file === join(folder, file))) add(file, said);
	}
	return problems;
}

/** Sequences as lists, mappings as records; a scalar is a text whatever it looks like. */
function plain(value: YamlValue): unknown {
	if (isSequence(value)) return value.map(each => plain(each.value));
	return isMapping(value) ? Object.fromEntries([...value].map(([key, each]) => [key, plain(each.value)])) : value;
}
