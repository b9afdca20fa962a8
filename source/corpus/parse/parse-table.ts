import type {Where} from '../schema/fields.js';
import type {Problem} from '../model.js';
import {oneLine} from './one-line.js';
import {parseYamlFile, type YamlFile} from '../yaml/parse-yaml-file.js';
import {present} from '../schema/present.js';
import {shorten} from '../shorten.js';
import {rememberSource} from '../files/source-of.js';
import {isMapping, isSequence, type YamlNode} from '../yaml/yaml-node.js';

/** Reads one entry; undefined (and a problem) if it has to be left out. */
export type EntryReader<T> = (node: YamlNode, where: Where) => T | undefined;

export type ParsedTable<T> = {
	readonly entries: readonly T[];
	readonly problems: readonly Problem[];
	readonly needsFullYaml?: true;
};

/** In UTF-16 units. */
const longestId = 60;

function labelOf(node: YamlNode, what: string): string {
	const id = isMapping(node.value) ? node.value.get('id')?.value : undefined;
	return typeof id === 'string' && id !== '' ? `${what} “${shorten(oneLine(id), longestId)}”` : what;
}

/** Reads a table: a list of entries with an id each. `what` names an entry in messages: `outlet`. Never throws. */
export function parseTable<T extends {readonly id: string}>(
	text: string,
	source: YamlFile & {readonly what: string},
	readEntry: EntryReader<T>,
): ParsedTable<T> {
	const {file, what} = source;
	const {root, problems, needsFullYaml} = parseYamlFile(text, source);
	if (root === undefined || root.value === '') {
		return {entries: [], problems, ...present({needsFullYaml})};
	}

	if (!isSequence(root.value)) {
		const message = `must be a list: begin each ${what} with “- id: …”`;
		return {entries: [], problems: [{file, line: root.line, message, severity: 'error'}]};
	}

	const noted = [...problems];
	const entries = new Map<string, T>();
	for (const node of root.value) {
		const record = labelOf(node, what);
		const entry = readEntry(node, {file, linesBefore: 0, record, problems: noted});
		if (entry === undefined) {
			continue;
		}

		if (entries.has(entry.id)) {
			const message = `${record}: stands twice, the later one is used: remove one`;
			noted.push({file, line: node.line, field: 'id', message, severity: 'warning'});
		}

		rememberSource(entry, {file, line: node.line});
		entries.set(entry.id, entry);
	}

	return {entries: [...entries.values()], problems: noted};
}
