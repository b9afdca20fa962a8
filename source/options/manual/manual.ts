import {fieldEntries, fieldNames} from '../../search/query/query-fields.js';
import {environment, examples, exitCodes, type Fact, files} from './manual-facts.js';
import {keyLines, type KeyRow} from './manual-keys.js';
import {queryForms} from './query-help.js';
import {bold, entry, example, filled, italic, plain, section, sentence} from './roff.js';
import {type CommandSpec, commandTable} from '../command-table.js';
import {archiveTasks, librarySubjects, listSubjects, type OptionSpec, optionSpecs} from '../table.js';

const name = 'karabakh-reader';

/**
 * The page for man(1), in the macros of man(7).
 * @param version as in package.json
 * @param date ISO day on which the page was last changed
 * @param keys in the order in which they shall stand; rows of one group stand together
 */
export function manualPage(version: string, date: string, keys: readonly KeyRow[]): string {
	return `${[
		String.raw`.\" Made from the tables of options, queries and keys by tools/manual.mjs.`,
		`.TH ${plain(name).toUpperCase()} 1 ${date} "${plain(name)} ${plain(version)}" "User Commands"`,
		...section('NAME', [String.raw`${plain(name)} \- read how different outlets report the same negotiations`]),
		...section('SYNOPSIS', synopsis()),
		...section('DESCRIPTION', paragraphs(description.map(filled))),
		...section('COMMANDS', commandTable.flatMap(commandEntry)),
		...section('OPTIONS', optionSpecs.flatMap(optionEntry)),
		...section('QUERY LANGUAGE', queries()),
		...section('KEYS', keyLines(keys)),
		...section('ENVIRONMENT', facts(environment)),
		...section('FILES', facts(files)),
		...section('EXIT STATUS', facts(exitCodes)),
		...section('EXAMPLES', paragraphs(examples.map(each => example(each.help, each.command)))),
		...section('SEE ALSO', ['.BR fzf (1),', '.BR jq (1),', '.BR less (1)']),
	].join('\n')}\n`;
}

const description = [
	'Shows what different outlets wrote about the same talks. A half-remembered name, in any spelling, finds who reported it; accounts stand side by side, rows tied by the people, places and days they share.',
	'On a terminal it is a reader. In a pipe, or with --pick, it is a picker: the screen moves to stderr, and what is marked reaches stdout in the order in which it was marked. The commands below work without a screen. Standard output carries records only; messages go to stderr.',
	'It reads the articles that come with it, or those of any folder given with --corpus, and needs no network.',
];

function paragraphs(texts: readonly (readonly string[])[]): readonly string[] {
	return texts.flatMap((lines, i) => (i === 0 ? lines : ['.PP', ...lines]));
}

function commandEntry(spec: CommandSpec): readonly string[] {
	return entry(spec.name === 'read' ? `${bold(name)} ${usage(spec)}` : usage(spec), sentence(spec.help));
}

function synopsis(): readonly string[] {
	return commandTable.flatMap((spec, i) => [
		...(i === 0 ? [] : ['.br']),
		`${bold(name)} ${i === 0 ? `[${italic('option')}...] ` : ''}${usage(spec)}`,
	]);
}

/** `print [query…|id…]` with what is typed in bold and what stands for something in italics. */
function usage({name: command, usage: text}: CommandSpec): string {
	const literal: ReadonlySet<string> = new Set([command, ...listSubjects, ...librarySubjects, ...archiveTasks]);
	return text.replaceAll(/\p{L}[\p{L}-]*|…|[^\p{L}…]+/gu, part => {
		if (!/\p{L}/u.test(part)) return plain(part);
		return literal.has(part) ? bold(part) : italic(part);
	});
}

function optionEntry(spec: OptionSpec): readonly string[] {
	const {short, name: long, argument, help, values} = spec;
	const names = [...(short === undefined ? [] : [bold(`-${short}`)]), bold(`--${long}`)].join(', ');
	const isSaid = values?.every(value => help.includes(value)) ?? true;
	const sentences = [sentence(help, values), isSaid ? '' : `One of ${values?.join(', ')}.`, acting(spec)];
	return entry(`${names}${argument === undefined ? '' : ` ${italic(argument)}`}`, sentences.filter(Boolean).join(' '));
}

/** For which commands an option is, unless it is for all. */
function acting({commands = []}: OptionSpec): string {
	const [first, ...others] = commandTable.filter(each => commands.includes(each.name)).map(each => each.name);
	if (first === undefined || others.length === commandTable.length - 1) return '';
	if (first === 'read' && others.length === 0) return 'Only without a command.';
	const names = [first === 'read' ? 'the reader' : first, ...others];
	return `For ${names.join(', ').replace(/, ([^,]*)$/, ' and $1')}.`;
}

function queries(): readonly string[] {
	return [
		...filled(
			'All parts of a query must hold. What was understood is shown; what was not is said, and the rest counts.',
		),
		...queryForms.flatMap(({form, help}) => entry(bold(form), sentence(help))),
		...fieldNames.flatMap(field => {
			const {help, argument = 'words', values} = fieldEntries[field];
			const meant = values === undefined ? help : `${help}: ${values.join(', ')}`;
			return entry(`${bold(`${field}:`)}${italic(argument)}`, sentence(meant));
		}),
		'.PP',
		...filled(
			'A date is 2020, 2020-10, 2020-10-08 or a span 2020-10-08..2020-10-20, either end of which may be left out. Several words after a field stand in quotation marks.',
		),
	];
}

function facts(list: readonly Fact[]): readonly string[] {
	return list.flatMap(({name: term, help}) => entry(bold(term), help));
}
