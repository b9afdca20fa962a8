import {isAddress, isByLine, isCaption, isCreditLine, isDateLine} from './line-kinds.js';
import {endingOf, interruptionOf} from './match-phrase.js';

/** Why a line of its own is no part of an article's text; undefined when it may be. */
export function whyBoilerplate(line: string): string | undefined {
	if (isAddress(line)) return 'address';
	if (isDateLine(line)) return 'date line';
	if (/^(?:printed (?:from|on|by|at)|(?:source|original) url)\b.{0,300}$/i.test(line)) return 'line of the print view';
	if (isByLine(line)) return 'by-line';
	if (isCreditLine(line)) return 'credit line';
	if (isCaption(line)) return 'caption';
	if (/^Read the original (?:article|story) (?:on|at)\b.{0,80}$/iu.test(line)) return 'line of the site';
	return endingOf(line) ?? interruptionOf(line);
}
