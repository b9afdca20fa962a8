import {parseSpan} from '../dates.js';
import {readFields} from '../schema/fields.js';
import type {Negotiation, Problem} from '../model.js';
import {parseYamlFile, type YamlFile} from '../yaml/parse-yaml-file.js';
import {present, someOf} from '../schema/present.js';
import {negotiationFields} from '../schema/schema.js';
import {rememberSource} from '../files/source-of.js';

export type ParsedNegotiation = {
	readonly negotiation?: Negotiation;
	readonly problems: readonly Problem[];
	readonly needsFullYaml?: true;
};

/** Reads negotiation.yaml; `id` is its folder. `mediator: none` says that the sides talked directly, and leaves the field out. Never throws. */
export function parseNegotiation(text: string, source: YamlFile & {readonly id: string}): ParsedNegotiation {
	const {root, problems, needsFullYaml} = parseYamlFile(text, source);
	if (root === undefined) {
		return {problems, ...present({needsFullYaml})};
	}

	const noted = [...problems];
	const values = readFields(root, negotiationFields, {file: source.file, linesBefore: 0, record: '', problems: noted});
	const span = values === undefined ? undefined : parseSpan(values.date);
	if (values === undefined || span === undefined) {
		return {problems: noted};
	}

	const negotiation: Negotiation = present({
		id: source.id,
		title: values.title,
		date: span.date,
		until: span.until,
		place: values.place,
		mediator: values.mediator === 'none' ? undefined : values.mediator,
		parties: values.parties ?? [],
		summary: values.summary,
		stub: values.stub === undefined ? undefined : (true as const),
		was: someOf(values.was),
	});
	rememberSource(negotiation, {file: source.file, line: root.line});
	return {negotiation, problems: noted};
}
