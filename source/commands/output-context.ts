import type {Corpus} from '../corpus/model.js';
import {oneLine} from '../corpus/parse/one-line.js';
import type {Invocation} from '../options/parse/invocation.js';
import type {OutputContext} from '../output/formatter.js';
import {shellWord} from '../text/shell-word.js';
import {isTerminal} from './standard-output.js';

const defaultWidth = 80;

/** What formatters need to know about the terminal and the options. Tables in a pipe are not cut: whoever greps them wants whole cells. */
export function outputContext(
	corpus: Corpus,
	{command, words, options}: Invocation,
	what: 'prose' | 'table' = 'prose',
): OutputContext {
	const {output, width, print0} = options;
	const terminal = output === undefined && isTerminal();
	return {
		corpus,
		width: width ?? (terminal ? process.stdout.columns : what === 'table' ? Number.POSITIVE_INFINITY : defaultWidth),
		color: wantsColor(options.color, terminal),
		end: print0 ? '\0' : '\n',
		command: oneLine(['karabakh-reader', command, ...words].map(shellWord).join(' ')),
	};
}

/** --color decides, then NO_COLOR (no-color.org), FORCE_COLOR, TERM=dumb, and last whether a terminal reads it. */
export function wantsColor(when: 'auto' | 'always' | 'never', terminal: boolean): boolean {
	const {NO_COLOR: none = '', FORCE_COLOR: force, TERM: term} = process.env;
	if (when !== 'auto') return when === 'always';
	if (none !== '') return false;
	if (force !== undefined) return force !== '0' && force !== 'false';
	return terminal && term !== 'dumb';
}
