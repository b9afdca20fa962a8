import type {RawValue} from './invocation.js';
import {type OptionSpec, optionSpecs} from '../table.js';

export type Parsed = {
	readonly words: readonly string[];
	readonly raw: ReadonlyMap<string, RawValue>;
	/** `--` came before the first word: no command is meant. */
	readonly literal: boolean;
};

/**
 * Reads command lines of the plain shape: words, `--name`, `--name value`, `--name=value`, `-n value`, `--`.
 * Anything else (clusters, `--no-name`, `-nvalue`, unknown names) gives undefined and is left to the full parser: loading that one costs more
 * than all of `print` together, and scripts call `print` by the thousand. A test holds the two together.
 */
export function parseQuick(argv: readonly string[]): Parsed | undefined {
	const words: string[] = [];
	const raw = new Map<string, RawValue>();
	let literal = false;
	for (let i = 0; i < argv.length; i++) {
		const argument = argv[i] ?? '';
		if (argument === '--') {
			literal = words.length === 0;
			words.push(...argv.slice(i + 1));
			break;
		}
		if (!argument.startsWith('-') || argument === '-') {
			words.push(argument);
			continue;
		}
		const equals = argument.startsWith('--') ? argument.indexOf('=') : -1;
		const spec = find(equals === -1 ? argument : argument.slice(0, equals));
		if (spec === undefined) return undefined;
		if (spec.type === 'boolean') {
			if (equals !== -1) return undefined;
			raw.set(spec.name, true);
			continue;
		}
		const value = equals === -1 ? argv[++i] : argument.slice(equals + 1);
		if (value === undefined || value === '' || (equals === -1 && value.startsWith('-'))) return undefined;
		const before = raw.get(spec.name);
		if (before !== undefined && spec.multiple !== true) return undefined;
		raw.set(spec.name, Array.isArray(before) ? [...before, value] : spec.multiple === true ? [value] : value);
	}
	return {words, raw, literal};
}

function find(argument: string): OptionSpec | undefined {
	return argument.startsWith('--')
		? optionSpecs.find(({name}) => argument === `--${name}`)
		: optionSpecs.find(({short}) => short !== undefined && argument === `-${short}`);
}
