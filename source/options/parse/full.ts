import meow from 'meow';
import {type RawValue, UsageError} from './invocation.js';
import type {Parsed} from './quick.js';
import {nearest} from './nearest.js';
import {type OptionSpec, optionSpecs} from '../table.js';

/**
 * Reads any command line: clusters (`-eh`), joined values (`-n5`), `--no-name`.
 * @throws {UsageError} for an option that does not exist (with the nearest that does), has no value, or is given twice.
 */
export function parseFull(argv: readonly string[]): Parsed {
	const {before, after} = splitAtDashes(argv);
	const spelt = before.map(expandDigit);
	checkNames(spelt);
	const {input, flags} = callMeow([...spelt.map(hideNo), ...(after === undefined ? [] : ['--', ...after])]);
	const raw = new Map<string, RawValue>();
	for (const spec of optionSpecs) {
		const value: unknown = flags[keyOf(spec)];
		if (typeof value === 'string' || value === true) raw.set(spec.name, value);
		else if (Array.isArray(value) && value.length > 0) raw.set(spec.name, value.map(String));
	}
	return {words: input, raw, literal: after !== undefined && input.length === after.length};
}

function callMeow(argv: readonly string[]): {input: readonly string[]; flags: Readonly<Record<string, unknown>>} {
	try {
		return meow('', {
			importMeta: import.meta,
			pkg: {name: 'karabakh-reader'},
			argv,
			autoHelp: false,
			autoVersion: false,
			flags: Object.fromEntries(optionSpecs.map(spec => [keyOf(spec), toMeow(spec)])),
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

type MeowFlag = {
	type: 'string' | 'boolean';
	shortFlag?: string;
	aliases?: string[];
	isMultiple?: true;
};

/** Numbers are read as strings, so that “5x” can be quoted back instead of becoming NaN. */
function toMeow(spec: OptionSpec): MeowFlag {
	const own = hideNo(`--${spec.name}`).slice(2);
	const named = keyOf(spec).replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
	return {
		type: spec.type === 'boolean' ? 'boolean' : 'string',
		...(spec.short === undefined || /\d/.test(spec.short) ? {} : {shortFlag: spec.short}),
		...(named === own ? {} : {aliases: [own]}),
		...(spec.multiple === true ? {isMultiple: true} : {}),
	};
}

function splitAtDashes(argv: readonly string[]): {before: readonly string[]; after: readonly string[] | undefined} {
	const at = argv.indexOf('--');
	return at === -1 ? {before: argv, after: undefined} : {before: argv.slice(0, at), after: argv.slice(at + 1)};
}

/** `-1` and `-0` are options here, as in fzf; the parser below takes them for numbers. */
function expandDigit(argument: string): string {
	const spec = optionSpecs.find(({short}) => short !== undefined && /\d/.test(short) && argument === `-${short}`);
	return spec === undefined ? argument : `--${spec.name}`;
}

function checkNames(argv: readonly string[]): void {
	for (let i = 0; i < argv.length; i++) {
		const argument = argv[i] ?? '';
		if (argument === '-' || !argument.startsWith('-')) continue;
		const long = argument.startsWith('--');
		const takesNext = long ? checkLong(argument) : checkCluster(argument);
		if (!takesNext) continue;
		i++;
		if (argv[i] === undefined) throw new UsageError(`${argument} needs a value`);
	}
}

/** @returns whether the next argument is its value */
function checkLong(argument: string): boolean {
	const [given = '', value] = argument.slice(2).split(/=(.*)/s, 2);
	const spec = optionSpecs.find(({name}) => name === given || (value === undefined && given === `no-${name}`));
	if (spec === undefined || (given.startsWith('no-') && spec.type !== 'boolean')) throw unknown(`--${given}`);
	if (value === '') throw new UsageError(`--${given} needs a value`);
	return spec.type !== 'boolean' && value === undefined;
}

function checkCluster(argument: string): boolean {
	for (let index = 1; index < argument.length; index++) {
		const letter = argument.charAt(index);
		const spec = optionSpecs.find(({short}) => short === letter);
		if (spec === undefined) throw unknown(argument.length === 2 ? argument : `-${letter} in ${argument}`);
		if (spec.type !== 'boolean') return index === argument.length - 1;
	}
	return false;
}

function unknown(argument: string): UsageError {
	const suggestion = nearest(
		argument.replace(/^-+/, ''),
		optionSpecs.map(({name}) => name),
	);
	const hint = suggestion === undefined ? 'see --help' : `did you mean --${suggestion}?`;
	return new UsageError(`unknown option ${argument}: ${hint}`);
}

function keyOf({name}: OptionSpec): string {
	return camelCase(hideNo(`--${name}`).slice(2));
}

/** `--no-history` is an option of its own; the parser below would take it for `--history` switched off. */
function hideNo(argument: string): string {
	return optionSpecs.some(({name}) => name.startsWith('no-') && argument === `--${name}`)
		? argument.replace('--no-', '--without-')
		: argument;
}

function camelCase(name: string): string {
	return name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
