import {commandTable} from './command-table.js';
import {type OptionSpec, optionSpecs} from './table.js';

const name = 'karabakh-reader';
const column = 25;

/** The whole `--help` screen, ending in a line break. */
export function helpText(): string {
	const commands = commandTable.flatMap(({usage, help}) => [`  ${name} ${usage}`, `      ${help}`]);
	const options = optionSpecs.map(spec => entry(optionLabel(spec), spec.help, column));
	return `${[
		'Shows how different outlets report the same negotiations: search by actor or place,',
		'read, compare side by side, pipe what you picked.',
		'',
		'Usage',
		...commands,
		'',
		'Options',
		...options,
		'',
		'Query',
		'  pashinyan lavrov         both; each a name in any spelling, or a word',
		'  "peace treaty" \'truce    a phrase; a word exactly as written',
		'  !turkey   a | b          not; either',
		'  actor: place: outlet: negotiation: origin: title: lang: is:',
		'  #tag   @saved-search     what you tagged; a search you saved; is:new',
		'  after:2023-10  before:2024  on:2020-10-08..2020-10-20',
		'',
		'Exit codes: 0 something printed, 1 nothing matched or chosen, 2 error, 130 left',
		'',
		'Examples',
		`  ${name} print actor:alyev outlet:massispost`,
		`  ${name} compare 2020-10-20-pompeo-meetings`,
		`  ${name} alyev | less`,
	].join('\n')}\n`;
}

/** `  -f, --format FORMAT`, as in help and manual. */
export function optionLabel({name: long, short, argument}: OptionSpec): string {
	return `  ${short === undefined ? '   ' : `-${short},`} --${long}${argument === undefined ? '' : ` ${argument}`}`;
}

function entry(label: string, help: string, indent: number): string {
	const gap = label.length < indent ? ' '.repeat(indent - label.length) : `\n${' '.repeat(indent)}`;
	return `${label}${gap}${help}`;
}
