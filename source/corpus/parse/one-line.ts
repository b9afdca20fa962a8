import {sanitise} from '../../text/sanitise.js';

/** Sanitised text on one line: single blanks, none at the ends. */
export function collapse(text: string): string {
	return (text.includes('\n') || text.includes('  ') ? text.replace(/[ \n]+/g, ' ') : text).trim();
}

/** A title, name or note from outside: sanitised and on one line. */
export function oneLine(text: string): string {
	return collapse(sanitise(text));
}
