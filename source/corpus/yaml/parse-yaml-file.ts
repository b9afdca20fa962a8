import type {Problem} from '../model.js';
import {readYaml} from './yaml.js';
import type {YamlNode, YamlReader} from './yaml-node.js';

export type YamlFile = {
	/** Named in problems. */
	readonly file: string;
	/** For YAML beyond what our own files use. */
	readonly fullYaml?: YamlReader;
};

export type ParsedYamlFile = {
	readonly root?: YamlNode;
	readonly problems: readonly Problem[];
	/** Parse again with `fullYaml`. */
	readonly needsFullYaml?: true;
};

/** Reads a whole file as YAML; byte order mark and Windows line ends are accepted. */
export function parseYamlFile(text: string, {file, fullYaml}: YamlFile): ParsedYamlFile {
	const yaml = readYaml(text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'), fullYaml);
	if (yaml.kind === 'read') {
		return {root: yaml.root, problems: []};
	}

	if (yaml.kind === 'unknown') {
		return {problems: [], needsFullYaml: true};
	}

	const message = `not valid YAML (${yaml.message}): put text with “: ”, “#” or quotation marks between double quotation marks`;
	return {problems: [{file, line: yaml.line, message, severity: 'error'}]};
}
