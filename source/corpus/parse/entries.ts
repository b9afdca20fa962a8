import {readFields, type Where} from '../schema/fields.js';
import type {Actor, NameForm, Place, Role, WordingLabel, WordingThing} from '../model.js';
import {oneLine} from './one-line.js';
import type {EntryReader} from './parse-table.js';
import type {OutletDraft} from '../parts.js';
import {present} from '../schema/present.js';
import {
	actorFields,
	formFields,
	labelFields,
	outletFields,
	placeFields,
	roleFields,
	wordingFields,
} from '../schema/schema.js';
import {rememberSource} from '../files/source-of.js';
import {isMapping, isSequence, type YamlNode} from '../yaml/yaml-node.js';

/** Items of a list that may be plain texts or records; what could not be read is left out. */
function items<T>(nodes: readonly YamlNode[] | undefined, read: (node: YamlNode) => T | undefined): T[] | undefined {
	return nodes?.flatMap(node => read(node) ?? []);
}

function readName(node: YamlNode, where: Where): string | NameForm | undefined {
	if (typeof node.value === 'string') {
		return oneLine(node.value) || undefined;
	}

	const form = readFields(node, formFields, where);
	return form && present(form);
}

function readRole(node: YamlNode, where: Where): Role | undefined {
	if (typeof node.value === 'string') {
		const role = oneLine(node.value);
		return role === '' ? undefined : {role};
	}

	const role = readFields(node, roleFields, where);
	return role && present(role);
}

function readLabel(node: YamlNode, where: Where): WordingLabel | undefined {
	if (typeof node.value === 'string') {
		const label = oneLine(node.value);
		return label === '' ? undefined : {label};
	}

	const label = readFields(node, labelFields, where);
	if (label === undefined) return undefined;
	const entry = present(label);
	const seen = isMapping(node.value) ? node.value.get('seen')?.value : undefined;
	const listed = seen !== undefined && isSequence(seen) ? seen : [];
	const lineOf = (id: string): number | undefined => listed.find(({value}) => value === id)?.line;
	rememberSource(entry, {file: where.file, line: node.line, lineOf});
	return entry;
}

export const readOutlet: EntryReader<OutletDraft> = (node, where) => {
	const values = readFields(node, outletFields, where);
	return values && present({...values, kind: values.kind ?? 'site'});
};

export const readActor: EntryReader<Actor> = (node, where) => {
	const values = readFields(node, actorFields, where);
	if (values === undefined) {
		return undefined;
	}

	const {id, name, kind, of} = values;
	const names = items(values.names, item => readName(item, where));
	const roles = items(values.roles, item => readRole(item, where));
	return present({id, name, kind, of, names, roles});
};

export const readPlace: EntryReader<Place> = (node, where) => {
	const values = readFields(node, placeFields, where);
	if (values === undefined) {
		return undefined;
	}

	const {id, name, kind, note} = values;
	const type = values.type ?? (kind === 'place' ? undefined : kind);
	const names = items(values.names, item => readName(item, where));
	return present({id, name, kind: 'place' as const, type, in: values.in, names, note});
};

export const readWording: EntryReader<WordingThing> = (node, where) => {
	const values = readFields(node, wordingFields, where);
	if (values === undefined) {
		return undefined;
	}

	const {note: _note, labels, ...fields} = values;
	return present({...fields, labels: items(labels, item => readLabel(item, where)) ?? []});
};
