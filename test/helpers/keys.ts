const escape = '\u001B';

const named: Readonly<Record<string, string>> = {
	enter: '\r',
	escape,
	tab: '\t',
	'shift+tab': `${escape}[Z`,
	space: ' ',
	backspace: '\u007F',
	delete: `${escape}[3~`,
	up: `${escape}[A`,
	down: `${escape}[B`,
	right: `${escape}[C`,
	left: `${escape}[D`,
	home: `${escape}[H`,
	end: `${escape}[F`,
	'page-up': `${escape}[5~`,
	'page-down': `${escape}[6~`,
	'shift+up': `${escape}[1;2A`,
	'shift+down': `${escape}[1;2B`,
	f1: `${escape}OP`,
};

/**
 * The bytes an xterm sends for a key: a name from the table, `ctrl+` or `alt+` with a key, or one character.
 *
 * @throws if it is neither: several characters are typed, not pressed
 */
export function keyBytes(key: string): string {
	const known = named[key];
	if (known !== undefined) return known;
	const control = /^ctrl\+([@-_a-z])$/u.exec(key)?.[1];
	if (control !== undefined) return String.fromCharCode(control.toUpperCase().charCodeAt(0) & 0x1f);
	const alt = /^alt\+(.+)$/u.exec(key)?.[1];
	if (alt !== undefined) return `${escape}${keyBytes(alt)}`;
	if ([...new Intl.Segmenter().segment(key)].length !== 1) throw new Error(`There is no key "${key}".`);
	return key;
}

/** Pasted text as a terminal sends it: line ends become Enter, marked off where the program asked for that. */
export function pasteBytes(text: string, bracketed: boolean): string {
	const typed = text.replace(/\r?\n/gu, '\r');
	return bracketed ? `${escape}[200~${typed}${escape}[201~` : typed;
}
