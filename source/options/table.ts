/**
 * Every option once: parsing, help, completions, the manual and the README are made from this table.
 */

import {formats} from '../output/format-names.js';
import type {CommandName} from './command-table.js';

export type OptionType = 'boolean' | 'string' | 'number';

export type OptionSpec = {
	/** Long name without dashes. */
	readonly name: string;
	readonly short?: string;
	readonly type: OptionType;
	/** Placeholder in help. */
	readonly argument?: string;
	readonly values?: readonly string[];
	readonly multiple?: boolean;
	readonly help: string;
	/** Commands it acts on; absent: all. */
	readonly commands?: readonly CommandName[];
};

export const sorts = ['negotiation', 'date', 'outlet', 'score'] as const;
export type SortName = (typeof sorts)[number];

export const groupings = ['outlet'] as const;
export type Grouping = (typeof groupings)[number];

export const listSubjects = ['articles', 'negotiations', 'outlets', 'actors', 'places'] as const;
export type ListSubject = (typeof listSubjects)[number];

export const archiveTasks = ['init', 'load', 'status', 'annotate', 'check', 'remove'] as const;
export type ArchiveTask = (typeof archiveTasks)[number];

export const librarySubjects = ['export', 'import', 'clear-cache'] as const;
export type LibrarySubject = (typeof librarySubjects)[number];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type ShellName = (typeof shells)[number];

const printing = [
	'read',
	'print',
	'compare',
	'wording',
	'voices',
	'gaps',
	'context',
	'list',
	'timeline',
	'actor',
	'check',
] as const;
/** Commands about names that the person gave. */
const naming = ['saved', 'tag'] as const;
const picking = ['read'] as const;
const adding = ['add'] as const;
/** Commands that change or describe the person's own articles. */
const keeping = ['add', 'remove', 'library', 'follow', 'unfollow', 'update'] as const;

export const optionTable = [
	{
		name: 'format',
		short: 'f',
		type: 'string',
		argument: 'FORMAT',
		values: formats,
		help: `${formats[0]}, ${formats.slice(1, -1).join(', ')} or ${formats.at(-1)}`,
		commands: [...printing, ...naming, 'add', 'library', 'follow'],
	},
	{
		name: 'output',
		short: 'o',
		type: 'string',
		argument: 'FILE',
		help: 'write there instead of stdout, whole or not at all',
		commands: [...printing, ...naming, 'library', 'follow'],
	},
	{
		name: 'corpus',
		type: 'string',
		argument: 'FOLDER',
		multiple: true,
		help: 'read this folder instead of the shipped articles; repeatable',
	},
	{
		name: 'archive',
		type: 'string',
		argument: 'URL',
		help: 'ask a team’s archive, postgres://user@host/database, instead of folders',
	},
	{
		name: 'no-library',
		type: 'boolean',
		help: 'leave out the articles you added',
		commands: [...printing, ...adding, ...naming],
	},
	{
		name: 'limit',
		short: 'n',
		type: 'number',
		argument: 'N',
		help: 'at most N records',
		commands: [...printing, ...adding, 'update', 'tag'],
	},
	{
		name: 'sort',
		type: 'string',
		argument: 'KEY',
		values: sorts,
		help: 'negotiation (default), date, outlet or score',
		commands: ['read', 'print', 'list'],
	},
	{
		name: 'by',
		type: 'string',
		argument: 'WHAT',
		values: groupings,
		help: 'outlet: outlets as columns, over all their matching articles',
		commands: ['wording', 'voices', 'context'],
	},
	{
		name: 'width',
		type: 'number',
		argument: 'CELLS',
		help: 'wrap text to this width (default: the terminal, at most 80)',
		commands: printing,
	},
	{
		name: 'color',
		type: 'string',
		argument: 'WHEN',
		values: ['auto', 'always', 'never'],
		help: 'auto (default), always or never',
	},
	{
		name: 'print0',
		type: 'boolean',
		help: 'end each record with NUL instead of a line break',
		commands: [...printing, ...keeping, 'tag'],
	},
	{
		name: 'query',
		short: 'q',
		type: 'string',
		argument: 'QUERY',
		help: 'open with this query in the search line',
		commands: picking,
	},
	{name: 'pick', type: 'boolean', help: 'work as a picker even when stdout is a terminal', commands: picking},
	{
		name: 'select-1',
		short: '1',
		type: 'boolean',
		help: 'no screen when exactly one article matches: print it',
		commands: picking,
	},
	{name: 'exit-0', short: '0', type: 'boolean', help: 'no screen when nothing matches: exit 1', commands: picking},
	{name: 'print-query', type: 'boolean', help: 'print the query as the first line', commands: picking},
	{
		name: 'no-overrides',
		type: 'boolean',
		help: 'comparisons without what you overruled in the reader',
		commands: ['read', 'compare', 'wording', 'voices', 'gaps'],
	},
	{
		name: 'no-history',
		type: 'boolean',
		help: 'begin afresh; keep no session, queries or read marks',
		commands: picking,
	},
	{name: 'exact', short: 'e', type: 'boolean', help: 'words as they stand, no near spellings'},
	{
		name: 'into',
		type: 'string',
		argument: 'FOLDER',
		help: 'this folder instead of your library',
		commands: keeping,
	},
	{
		name: 'only',
		type: 'string',
		argument: 'QUERY',
		help: 'keep only what this query finds of what the feed brings',
		commands: ['follow'],
	},
	{
		name: 'export-opml',
		type: 'boolean',
		help: 'write the feeds you follow as OPML, for other readers',
		commands: ['follow'],
	},
	{
		name: 'every',
		type: 'string',
		argument: 'TIME',
		help: 'ask again and again, each 30m, 2h, 1d; until Ctrl-C',
		commands: ['update'],
	},
	{
		name: 'url',
		type: 'string',
		argument: 'ADDRESS',
		help: 'where the page was read that is added from a file or stdin',
		commands: adding,
	},
	{
		name: 'outlet',
		type: 'string',
		argument: 'ID',
		help: 'whose article it is, instead of what is recognised',
		commands: adding,
	},
	{
		name: 'negotiation',
		type: 'string',
		argument: 'ID',
		help: 'which talks it tells of, instead of what is proposed',
		commands: adding,
	},
	{
		name: 'separator',
		type: 'string',
		argument: 'LINE',
		help: 'the line that stands between the articles of one text',
		commands: adding,
	},
	{
		name: 'show-removed',
		type: 'boolean',
		help: 'show every line that was taken off, and why',
		commands: adding,
	},
	{name: 'dry-run', type: 'boolean', help: 'say what would be added, write nothing', commands: adding},
	{
		name: 'force',
		type: 'boolean',
		help: 'replace what is in the library already; remove without asking',
		commands: ['add', 'library', 'archive'],
	},
	{name: 'remove', type: 'boolean', help: 'take the saved search, or the tag, away', commands: naming},
	{name: 'undo', type: 'boolean', help: 'bring back what was removed last', commands: ['remove']},
	{
		name: 'completion',
		type: 'string',
		argument: 'SHELL',
		values: shells,
		help: 'print the completions for bash, zsh or fish',
		commands: picking,
	},
	{name: 'help', short: 'h', type: 'boolean', help: 'show this help'},
	{name: 'version', short: 'V', type: 'boolean', help: 'show the version'},
] as const satisfies readonly OptionSpec[];

export type OptionName = (typeof optionTable)[number]['name'];

/** The table under its general type, for code that walks it. */
export const optionSpecs: readonly OptionSpec[] = optionTable;
