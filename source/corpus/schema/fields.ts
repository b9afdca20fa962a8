import {checkValue} from './check-value.js';
import type {Problem} from '../model.js';
import {oneLine} from '../parse/one-line.js';
import type {Field, Schema} from './schema.js';
import {suggest} from './suggest.js';
import {isMapping, type YamlMapping, type YamlNode} from '../yaml/yaml-node.js';

type ValueOf<F extends Field> = F extends {readonly kind: 'choice'; readonly choices: readonly (infer Choice)[]}
	? Choice
	: F extends {readonly kind: 'texts'}
		? readonly string[]
		: F extends {readonly kind: 'nodes'}
			? readonly YamlNode[]
			: string;

type Sure = {readonly required: true} | {readonly fallback: string};

/** What a record of that schema holds once it has been checked. */
export type Values<S extends Schema> = {
	readonly [K in keyof S]: S[K] extends Sure ? ValueOf<S[K]> : ValueOf<S[K]> | undefined;
};

/** Where a record stands, and where to note what is wrong with it. */
export type Where = {
	readonly file: string;
	/** Lines before the YAML text in the file. */
	readonly linesBefore: number;
	/** Names the record in messages: `outlet “afp”`; empty where the file holds one record. */
	readonly record: string;
	readonly problems: Problem[];
};

type Fault = {readonly line: number; readonly field: string; readonly message: string};

function note(where: Where, severity: Problem['severity'], fault: Fault): void {
	const prefix = where.record === '' ? '' : `${where.record}: `;
	where.problems.push({
		file: where.file,
		line: fault.line + where.linesBefore,
		field: fault.field,
		message: prefix + fault.message,
		severity,
	});
}

const neededOfSchemas = new WeakMap<Schema, ReadonlyArray<readonly [string, Field]>>();

/** The fields that must not be missing; listed once for each schema, for hundreds of records are checked against the same few. */
function neededOf(schema: Schema): ReadonlyArray<readonly [string, Field]> {
	let needed = neededOfSchemas.get(schema);
	if (needed === undefined) {
		needed = Object.entries(schema).filter(([, field]) => field.required || field.fallback !== undefined);
		neededOfSchemas.set(schema, needed);
	}

	return needed;
}

/** Beyond these, one more message about the same record helps nobody. */
const maxUnknown = 20;

function noteUnknown(mapping: YamlMapping, schema: Schema, where: Where): void {
	let noted = 0;
	for (const [key, node] of mapping) {
		if (!Object.hasOwn(schema, key) && noted++ < maxUnknown) {
			const meant = suggest(key, Object.keys(schema));
			const advice = meant === undefined ? `known are ${Object.keys(schema).join(', ')}` : `did you mean “${meant}”?`;
			const field = oneLine(key);
			note(where, 'warning', {line: node.line, field, message: `unknown field, not read: ${advice}`});
		}
	}
}

/**
 * Checks a record against its schema. Every text comes back sanitised and on one line. A wrong or missing required field makes the result undefined
 * (error); any other fault is a warning, and the field is left out or replaced by its fallback.
 */
export function readFields<S extends Schema>(node: YamlNode, schema: S, where: Where): Values<S> | undefined {
	const mapping = node.value;
	if (!isMapping(mapping)) {
		const message = 'must be fields, one “name: value” a line';
		note(where, 'error', {line: node.line, field: Object.keys(schema)[0] ?? '', message});
		return undefined;
	}

	const values: Record<string, unknown> = {};
	const wrong = new Set<string>();
	let unknown = 0;
	for (const [name, {value, line}] of mapping) {
		const field = Object.hasOwn(schema, name) ? schema[name] : undefined;
		if (field === undefined) {
			unknown++;
			continue;
		}

		const result = checkValue(field, value);
		if ('value' in result) {
			values[name] = result.value;
		} else {
			wrong.add(name);
			note(where, field.required ? 'error' : 'warning', {line, field: name, message: result.message});
		}
	}

	let complete = true;
	for (const [name, field] of neededOf(schema)) {
		if (values[name] !== undefined) {
			continue;
		}

		values[name] = field.fallback;
		complete &&= !field.required;
		if (!wrong.has(name)) {
			const line = mapping.get(name)?.line ?? node.line;
			const message = `missing: add ${field.hint ?? 'it'}`;
			note(where, field.required ? 'error' : 'warning', {line, field: name, message});
		}
	}

	if (unknown > 0) {
		noteUnknown(mapping, schema, where);
	}

	// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema at run time and its type are the same table
	return complete ? (values as Values<S>) : undefined;
}
