import {groupBy} from '../../compare/group-by.js';
import {bold, entry, filled, plain, sentence} from './roff.js';

/** A key with what it does; bindings of the keymap have this shape. */
export type KeyRow = {
	readonly group: string;
	/** Chords: `j`, `ctrl-d`, `shift-tab`. */
	readonly keys: readonly string[];
	/** The screens on which it acts; `line` is the search line. */
	readonly where: readonly string[];
	readonly help: string;
};

/** Parts that lie over a screen or beside it: a key that acts on every screen need not act there too. */
const besides: ReadonlySet<string> = new Set(['line', 'menu', 'help']);

/** The section on keys, a subsection for each group. */
export function keyLines(rows: readonly KeyRow[]): readonly string[] {
	const screens = [...new Set(rows.flatMap(({where}) => where))].filter(each => !besides.has(each));
	return [
		...filled('In brackets: where a key acts, if not on every screen.'),
		...[...groupBy(rows, ({group}) => group)].flatMap(([group, members]) => [
			`.SS ${plain(group)}`,
			...members.flatMap(({keys, where, help}) => {
				const places = where.map(each => (each === 'line' ? 'search line' : each)).join(', ');
				const note = screens.every(screen => where.includes(screen)) ? '' : ` (${places})`;
				return entry(keys.map(chord => bold(keyName(chord))).join(', '), sentence(`${help}${note}`));
			}),
		]),
	];
}

const keyNames: Readonly<Record<string, string>> = {pageup: 'PgUp', pagedown: 'PgDn', delete: 'Del'};

/** `ctrl-d` as `Ctrl-D`, `shift-tab` as `Shift-Tab`; a single character is itself. */
function keyName(chord: string): string {
	if (chord.length === 1) return chord;
	return chord
		.split('-')
		.map(part => keyNames[part] ?? part.charAt(0).toUpperCase() + part.slice(1))
		.join('-');
}
