import {sanitise} from '../../text/sanitise.js';

/** Sanitised text on one line: single blanks, none at the ends. */
export const collapse = (text: string): string =>
	(text.includes('\n') || text.includes('  ') ? text.replace(/[ \n]+/g, ' ') : text).trim();

/** A title, name or note from outside: sanitised and on one line. */
export const oneLine = (text: string): string => collapse(sanitise(text));
