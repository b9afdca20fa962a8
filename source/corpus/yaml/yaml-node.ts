/**
 * What both YAML readers give. Every scalar is a string (YAML's failsafe schema): a date stays as written, `NO` is Norway, and what a field
 * must look like is for the schema to say.
 */
export type YamlValue = string | YamlSequence | YamlMapping;

/** A value with the 1-based line on which it (or, in a mapping, its key) stands. */
export type YamlNode = {
	readonly value: YamlValue;
	readonly line: number;
};

export type YamlSequence = readonly YamlNode[];

export type YamlMapping = ReadonlyMap<string, YamlNode>;

export type YamlResult =
	| {readonly kind: 'read'; readonly root: YamlNode}
	| {readonly kind: 'broken'; readonly line: number; readonly message: string}
	/** Valid or not, it is more than this reader knows; `line` is where it stopped, if it was one line. */
	| {readonly kind: 'unknown'; readonly line?: number};

export type YamlReader = (text: string) => YamlResult;

export function isMapping(value: YamlValue): value is YamlMapping {
	return value instanceof Map;
}

export function isSequence(value: YamlValue): value is YamlSequence {
	return Array.isArray(value);
}
