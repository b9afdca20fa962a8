import type {YamlReader, YamlResult} from './yaml-node.js';
import {readYamlSubset} from './yaml-subset.js';

/** Largest YAML text that is parsed, in UTF-16 units. */
const maxLength = 2_000_000;

/**
 * Reads YAML with the fast subset reader and, where that gives up, with the full one if it was passed in. Without it the answer may be `unknown`:
 * load the full reader (`loadFullYaml`) and ask again. Lines count from 1 in the text given.
 */
export function readYaml(text: string, full?: YamlReader): YamlResult {
	if (text.length > maxLength) {
		return {kind: 'broken', line: 1, message: 'larger than 2 MB: split the file'};
	}

	const quick = readYamlSubset(text);
	if (quick.kind !== 'unknown' || full === undefined) {
		return quick;
	}

	const thorough = full(text);
	if (thorough.kind !== 'broken') {
		return thorough;
	}

	// A quotation mark left open is noticed only on a later line; the first line that was not understood is where to look.
	return {...thorough, line: Math.min(thorough.line, quick.line ?? thorough.line)};
}

/** The full reader, loaded only when a file needs it: our own files do not. */
export async function loadFullYaml(): Promise<YamlReader> {
	const {readFullYaml} = await import('./yaml-full.js');
	return readFullYaml;
}
