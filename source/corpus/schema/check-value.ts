import {complaintAbout} from './field-kinds.js';
import {oneLine} from '../parse/one-line.js';
import type {Field} from './schema.js';
import {shorten} from '../shorten.js';
import {isSequence, type YamlValue} from '../yaml/yaml-node.js';

/** In UTF-16 units. */
const longestQuote = 60;

function quote(text: string): string {
	return `“${shorten(text, longestQuote)}”`;
}

function complaint(field: Field, text: string): string | undefined {
	if (field.kind === 'choice') {
		const choices = field.choices ?? [];
		return choices.includes(text)
			? undefined
			: `is not known: write ${choices.join(', ').replace(/, ([^,]*)$/, ' or $1')}`;
	}

	return field.kind === 'texts' || field.kind === 'nodes' ? undefined : complaintAbout(field.kind, text);
}

type Checked = {readonly value: unknown} | {readonly message: string};

const nothing: Checked = {value: undefined};

/** The value a field accepts (sanitised, on one line), undefined if nothing was written; or the message of what is wrong with it. */
export function checkValue(field: Field, value: YamlValue): Checked {
	if (value === '') {
		return nothing;
	}

	if (field.kind === 'nodes') {
		return isSequence(value) ? {value} : {message: 'must be a list: one “- …” a line'};
	}

	if (field.kind === 'texts') {
		const items = isSequence(value) ? value : [{value, line: 0}];
		const texts = items.flatMap(item => (typeof item.value === 'string' ? [oneLine(item.value)] : []));
		return texts.length === items.length
			? {value: texts.filter(text => text !== '')}
			: {message: 'must be a list of texts'};
	}

	if (typeof value !== 'string') {
		return {message: 'must be one text, not a list or a group of fields'};
	}

	const text = oneLine(value);
	if (text === '') {
		return nothing;
	}

	const wrong = complaint(field, text);
	return wrong === undefined ? {value: text} : {message: `${quote(text)} ${wrong}`};
}
