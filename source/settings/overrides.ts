import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Override, overrideKinds} from '../corpus/override.js';
import {fileName} from './file.js';
import {longestList, recordIn, textIn, textsIn} from './shape.js';

/** A row has no more paragraphs than that; what has is no override of ours. */
const mostPassages = 2000;
const mostOverrides = 20_000;

/** What a reader overruled, in a parsed file. */
export function overridesIn(value: unknown): readonly Override[] {
	return Array.isArray(value)
		? value.slice(0, Math.min(mostOverrides, longestList)).flatMap(each => overrideIn(each) ?? [])
		: [];
}

/** What is overruled in the settings of a folder, for a command: it neither writes nor sets anything aside. */
export function keptOverrides(folder: string): readonly Override[] {
	try {
		return overridesIn(recordIn(JSON.parse(readFileSync(join(folder, fileName), 'utf8')))['overrides']);
	} catch {
		return [];
	}
}

/** One of them; undefined for what has not the shape. */
export function overrideIn(value: unknown): Override | undefined {
	const {kind, passages, from, about, speaker, made} = recordIn(value);
	const known = overrideKinds.find(each => each === kind);
	const keys = textsIn(passages, mostPassages);
	if (known === undefined || keys.length === 0) return undefined;
	const [others, said, name] = [textsIn(from, mostPassages), textIn(about), textIn(speaker)];
	return {
		kind: known,
		passages: keys,
		...(others.length === 0 ? {} : {from: others}),
		...(said === undefined ? {} : {about: said}),
		...(name === undefined ? {} : {speaker: name}),
		made: textIn(made) ?? '',
	};
}

/** What tells two of them apart: all but when they were made. */
export function overrideId(value: unknown): string | undefined {
	const override = overrideIn(value);
	if (override === undefined) return undefined;
	const {kind, passages, from = [], about = '', speaker = ''} = override;
	return JSON.stringify([kind, passages.toSorted(), from.toSorted(), about, speaker]);
}
