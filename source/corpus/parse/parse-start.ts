import {rememberSource} from '../files/source-of.js';
import type {Problem} from '../model.js';
import {readFields} from '../schema/fields.js';
import {present, someOf} from '../schema/present.js';
import {corpusFields} from '../schema/schema.js';
import {parseYamlFile, type YamlFile} from '../yaml/parse-yaml-file.js';
import {isMapping} from '../yaml/yaml-node.js';

export type ParsedStart = {
	/** Article ids. */
	readonly start?: readonly string[];
	readonly problems: readonly Problem[];
	readonly needsFullYaml?: true;
};

/** Reads corpus.yaml: what a newcomer meets first. Never throws. */
export function parseStart(text: string, source: YamlFile): ParsedStart {
	const {root, problems, needsFullYaml} = parseYamlFile(text, source);
	if (root === undefined || root.value === '') {
		return {problems, ...present({needsFullYaml})};
	}

	const noted = [...problems];
	const values = readFields(root, corpusFields, {file: source.file, linesBefore: 0, record: '', problems: noted});
	const start = someOf(values?.start);
	if (start !== undefined) {
		const line = isMapping(root.value) ? root.value.get('start')?.line : undefined;
		rememberSource(start, {file: source.file, ...present({line})});
	}

	return {problems: noted, ...present({start})};
}
