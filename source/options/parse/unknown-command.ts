import {lenses} from '../../compare/lenses.js';
import {commandTable} from '../command-table.js';
import {nearest} from './nearest.js';

const commandWord = /^\p{Ll}{2,30}$/u;
/** `2020-10-17-second-truce`, `2020-10-17-second-truce/massispost`, `unsorted/harbour-post`: no blank, quote, field or alternative. */
const idShape = /^(?:\d{4}-\d\d-\d\d-[^\s/:"|]+(?:\/[^\s/:"|]+)?|[^\s/:"|!]+\/[^\s/:"|]+)$/u;

/**
 * Queries are free text, and so any first word may be one; but a word that is no command before nothing but ids finds nothing: somebody
 * meant a command that does not exist.
 * @returns what to say, with what was probably meant; undefined where the words may be a query
 */
export function unknownCommand([first = '', ...others]: readonly string[]): string | undefined {
	if (others.length === 0 || !commandWord.test(first) || !others.every(word => idShape.test(word))) return undefined;
	const commands = commandTable.flatMap(({name}) => (name === 'read' ? [] : [name]));
	const isLens = lenses.some(lens => lens === first);
	const meant = isLens ? 'compare' : nearest(first, commands);
	const hint = meant === undefined ? '“--help” lists them' : `did you mean “${meant} ${others.join(' ')}”?`;
	return `no command is called “${first}”: ${hint}`;
}
