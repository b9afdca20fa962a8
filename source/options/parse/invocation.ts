import {type FormatName, formats} from '../../output/format-names.js';
import {type CommandName, commandTable} from '../command-table.js';
import {unknownCommand} from './unknown-command.js';
import {
	type Grouping,
	groupings,
	type OptionSpec,
	optionSpecs,
	type ShellName,
	shells,
	sorts,
	type SortName,
} from '../table.js';

/** What the command line asked for, checked. */
export type Invocation = {
	readonly command: CommandName;
	readonly words: readonly string[];
	readonly options: Options;
};

export type Options = {
	readonly format: FormatName | undefined;
	readonly output: string | undefined;
	readonly corpus: readonly string[];
	/** Address of a team's archive. */
	readonly archive: string | undefined;
	/** Leave out the person's own articles. */
	readonly noLibrary: boolean;
	readonly into: string | undefined;
	/** Of a feed, only what this query finds. */
	readonly only: string | undefined;
	readonly exportOpml: boolean;
	/** Milliseconds between two updates. */
	readonly every: number | undefined;
	readonly url: string | undefined;
	readonly outlet: string | undefined;
	readonly negotiation: string | undefined;
	/** The line between the articles of one text. */
	readonly separator: string | undefined;
	readonly showRemoved: boolean;
	readonly dryRun: boolean;
	readonly force: boolean;
	/** Take a saved search or a tag away. */
	readonly remove: boolean;
	/** Bring back what was removed last. */
	readonly undo: boolean;
	readonly limit: number | undefined;
	readonly sort: SortName | undefined;
	readonly by: Grouping | undefined;
	readonly width: number | undefined;
	readonly color: 'auto' | 'always' | 'never';
	readonly print0: boolean;
	readonly query: string | undefined;
	readonly pick: boolean;
	readonly selectOne: boolean;
	readonly exitZero: boolean;
	readonly printQuery: boolean;
	readonly noHistory: boolean;
	/** Leave out what the person overruled. */
	readonly noOverrides: boolean;
	readonly exact: boolean;
	readonly completion: ShellName | undefined;
	readonly help: boolean;
	readonly version: boolean;
};

/** A command line that cannot be followed: one sentence, exit code 2. */
export class UsageError extends Error {
	override name = 'UsageError';
}

export type RawValue = string | boolean | readonly string[];

/** @throws {UsageError} where a word stands before ids as a command would, and is none */
function checkCommandWord(words: readonly string[]): void {
	const problem = unknownCommand(words);
	if (problem !== undefined) throw new UsageError(problem);
}

/** Options by long name, as a parser found them; values unchecked. */
export type RawOptions = ReadonlyMap<string, RawValue>;

const smallestWidth = 20;
const largestWidth = 1000;

/**
 * Checks values against the table and splits the command off the words.
 * @throws {UsageError} naming the option, the value and what would be accepted.
 */
export function toInvocation(words: readonly string[], raw: RawOptions, literal: boolean): Invocation {
	for (const spec of optionSpecs) checkValue(spec, raw.get(spec.name));
	const first = words[0];
	const known = commandTable.find(({name}) => name === first && name !== 'read');
	const command = known !== undefined && !literal ? known.name : 'read';
	if (command === 'read' && !literal) checkCommandWord(words);
	for (const name of raw.keys()) checkApplies(name, command);
	return {
		command,
		words: command === 'read' ? words : words.slice(1),
		options: {
			format: oneOf(formats, raw.get('format')),
			output: text(raw.get('output')),
			corpus: list(raw.get('corpus')),
			archive: text(raw.get('archive')),
			noLibrary: raw.get('no-library') === true,
			into: text(raw.get('into')),
			only: text(raw.get('only')),
			exportOpml: raw.get('export-opml') === true,
			every: timeSpan(text(raw.get('every')), 'every'),
			url: text(raw.get('url')),
			outlet: text(raw.get('outlet')),
			negotiation: text(raw.get('negotiation')),
			separator: text(raw.get('separator')),
			showRemoved: raw.get('show-removed') === true,
			dryRun: raw.get('dry-run') === true,
			force: raw.get('force') === true,
			remove: raw.get('remove') === true,
			undo: raw.get('undo') === true,
			limit: wholeNumber(raw.get('limit'), 'limit', 1, Number.MAX_SAFE_INTEGER),
			sort: oneOf(sorts, raw.get('sort')),
			by: oneOf(groupings, raw.get('by')),
			width: wholeNumber(raw.get('width'), 'width', smallestWidth, largestWidth),
			color: oneOf(['auto', 'always', 'never'] as const, raw.get('color')) ?? 'auto',
			print0: raw.get('print0') === true,
			query: text(raw.get('query')),
			pick: raw.get('pick') === true,
			selectOne: raw.get('select-1') === true,
			exitZero: raw.get('exit-0') === true,
			printQuery: raw.get('print-query') === true,
			noHistory: raw.get('no-history') === true,
			noOverrides: raw.get('no-overrides') === true,
			exact: raw.get('exact') === true,
			completion: oneOf(shells, raw.get('completion')),
			help: raw.get('help') === true,
			version: raw.get('version') === true,
		},
	};
}

const millisecondsOf: Readonly<Record<string, number>> = {s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000};
/** Milliseconds: no server is asked more often, and no timer waits longer. */
const [shortestSpan, longestSpan] = [60_000, 20 * 86_400_000];

/** `90s`, `30m`, `2h`, `1d` in milliseconds. */
function timeSpan(given: string | undefined, name: string): number | undefined {
	if (given === undefined) return undefined;
	const [, number = '', unit = ''] = /^(\d{1,6})\s?([smhd])$/.exec(given) ?? [];
	const span = Number(number) * (millisecondsOf[unit] ?? 0);
	if (span >= shortestSpan && span <= longestSpan) return span;
	throw new UsageError(`--${name}: “${given}” is no time such as 30m, 2h or 1d, 1m to 20d`);
}

function checkValue(spec: OptionSpec, value: RawValue | undefined): void {
	if (value === undefined || spec.type === 'boolean') return;
	for (const each of list(value)) {
		if (each === '') throw new UsageError(`--${spec.name} needs a value: ${spec.argument ?? 'VALUE'}`);
		if (spec.values !== undefined && !spec.values.includes(each)) {
			throw new UsageError(`--${spec.name}: “${each}” is not one of ${spec.values.join(', ')}`);
		}
	}
}

function checkApplies(name: string, command: CommandName): void {
	const spec = optionSpecs.find(each => each.name === name);
	if (spec?.commands === undefined || spec.commands.includes(command)) return;
	throw new UsageError(`--${name} has no meaning for ${command === 'read' ? 'the reader' : `“${command}”`}`);
}

function text(value: RawValue | undefined): string | undefined {
	return list(value).at(-1);
}

function list(value: RawValue | undefined): readonly string[] {
	if (value === undefined || value === true || value === false) return [];
	return typeof value === 'string' ? [value] : value;
}

function oneOf<const T extends string>(values: readonly T[], value: RawValue | undefined): T | undefined {
	const given = text(value);
	return values.find(each => each === given);
}

function wholeNumber(value: RawValue | undefined, name: string, least: number, most: number): number | undefined {
	const given = text(value);
	if (given === undefined) return undefined;
	const number = Number(given);
	if (!/^\d+$/.test(given) || number < least || number > most) {
		const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `${least} to ${most}`;
		throw new UsageError(`--${name}: “${given}” is not a whole number, ${range}`);
	}
	return number;
}
